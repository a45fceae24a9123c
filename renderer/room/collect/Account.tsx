/** What came of what was brought in, in plain words and by name. The summary is announced; the whole stays until it is put away. */

import { type AccountGroup, countsOf, groupsOf, type Outcome } from '../../../content/session/collect/account'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import { useSession } from '../session-store'
import styles from './Account.module.css'
import { putAccountAway, useAccount } from './account-store'

export function Account() {
  const say = useSay()
  const { id } = useSession()
  const told = useAccount(id)
  const summary = !told ? '' : told.isWithoutCode ? say('collect.no-code') : say('collect.account', countsOf(told.outcomes))
  return (
    <div className={told ? styles.account : undefined}>
      <p role="status" className={styles.summary}>
        {summary}
      </p>
      {told && (
        <>
          {groupsOf(told.outcomes).map((group) => (
            <Group key={group.kind} group={group} />
          ))}
          <Button
            look="link"
            className={styles.away ?? ''}
            onClick={(event) => {
              keepFocus(event.currentTarget)
              putAccountAway()
            }}
          >
            {say('collect.account-away')}
          </Button>
        </>
      )}
    </div>
  )
}

/** A long list of what went well is folded; what somebody has to see to is not. */
const FOLDED_FROM = 7
const GOOD = new Set<AccountGroup['kind']>(['added', 'replaced', 'same'])

function Group({ group: { kind, outcomes } }: { group: AccountGroup }) {
  const say = useSay()
  const head = say(`collect.was-${kind}`, { count: outcomes.length })
  const list = (
    <ul className={styles.files}>
      {outcomes.map((outcome, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the account never changes once it is told
        <File key={at} outcome={outcome} isOld={kind === 'old-sheet'} />
      ))}
    </ul>
  )
  if (!GOOD.has(kind) || outcomes.length < FOLDED_FROM)
    return (
      <div className={styles.group}>
        <h3>{head}</h3>
        {list}
      </div>
    )
  return (
    <details className={styles.group}>
      <summary>
        <h3>{head}</h3>
      </summary>
      {list}
    </details>
  )
}

function File({ outcome: { name, whose, about, kind, unasked }, isOld }: { outcome: Outcome; isOld: boolean }) {
  const say = useSay()
  return (
    <li>
      <bdi className={styles.file}>{name}</bdi>
      {whose && <bdi>{whose}</bdi>}
      {kind === 'foreign' && <span>{say('collect.belongs-to', { title: isolated(about || say('room.untitled')) })}</span>}
      {kind === 'unreadable' && <span>{about}</span>}
      {isOld && unasked > 0 && <span>{say('collect.unasked', { count: unasked })}</span>}
    </li>
  )
}
