/** Before the questions: who answers. */

import { useState } from 'react'
import { answeredOn } from '../../../content/session/collect/here'
import type { From, Group, Session, Sheet } from '../../../content/session/session'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { useSession } from '../session-store'
import styles from './Laptop.module.css'
import { Whose } from './Whose'

interface WhoProps {
  readonly onBegin: (from: From) => void
  readonly onGoOn: (sheet: Sheet) => void
}

export function WhoIsIt({ onBegin, onGoOn }: WhoProps) {
  const say = useSay()
  const { mode, groups } = useSession()
  const [from, setFrom] = useState<From>({})
  const hasGroups = mode !== 'anonymous' && groups.length > 0
  return (
    <div className={styles.begin}>
      <p className={styles.lead}>{say(mode === 'anonymous' ? 'collect.who-anonymous' : 'collect.who')}</p>
      {hasGroups && (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <GroupLine key={group.id} group={group} onBegin={onBegin} onGoOn={onGoOn} />
          ))}
        </ul>
      )}
      <form
        className={styles.somebody}
        onSubmit={(event) => {
          event.preventDefault()
          onBegin(from)
        }}
      >
        {hasGroups && <h2>{say('collect.somebody-else')}</h2>}
        <Whose from={from} onFrom={setFrom} hasGroups={false} />
        <p className={styles.buttons}>
          <Button look={hasGroups ? 'outlined' : 'main'} type="submit">
            {say('collect.begin')}
          </Button>
        </p>
      </form>
    </div>
  )
}

/** A group that has handed in another way may still begin here, and is told. */
const cameOf = ({ sheets }: Session, { id }: Group): Sheet | undefined => sheets.find(({ from }) => from.group === id)

const typedBy = ({ sheets }: Session, { id }: Group): Sheet | undefined =>
  sheets.find(({ from, via }) => from.group === id && via === 'laptop')

function GroupLine({ group, onBegin, onGoOn }: WhoProps & { group: Group }) {
  const say = useSay()
  const session = useSession()
  const sheet = typedBy(session, group)
  const came = sheet ?? cameOf(session, group)
  return (
    <li>
      <span>
        <bdi>{group.name || say('collect.unnamed')}</bdi>
      </span>
      {came && (
        <small>
          {!sheet && say(`collect.by-${came.via ?? 'sent'}`)} {say('collect.answered', answeredOn(session, came))}
        </small>
      )}
      <Button
        aria-label={say(sheet ? 'collect.go-on-this' : 'collect.begin-this', { name: isolated(group.name) })}
        onClick={() => (sheet ? onGoOn(sheet) : onBegin({ group: group.id }))}
      >
        {say(sheet ? 'collect.go-on' : 'collect.begin')}
      </Button>
    </li>
  )
}
