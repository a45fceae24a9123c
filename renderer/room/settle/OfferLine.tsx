/** One settled question on its way into the plan: what the plan says now, beside what was settled. */

import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import { viewsIn } from '../../../content/model/agreed'
import { takeOutAgreed } from '../../../content/model/agreed-edit'
import type { Agreed } from '../../../content/model/plan'
import type { Item } from '../../../content/session/item'
import { mayGoIn, type Offer } from '../../../content/session/settle/into-plan'
import { valueWords } from '../../../content/session/settle/settle'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { arriveAt, goalAt, hrefOf } from '../../search/goal'
import { edit } from '../../state/edit-plan'
import { usePlan } from '../../state/plan-store'
import { tellUndoable } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { Folded } from '../Folded'
import { useSession } from '../session-store'
import styles from './IntoPlan.module.css'
import { useSpotName } from './spots'

interface LineProps {
  readonly offer: Offer
  readonly isChosen: boolean
  readonly onTurn: () => void
}

export function OfferLine({ offer, isChosen, onTurn }: LineProps) {
  const say = useSay()
  const name = useSpotName()({ kind: 'item', item: offer.item })
  const { agreement, item, own, isCandid, standing } = offer
  const isList = item.ask.kind === 'list'
  return (
    <li className={styles.line} data-standing={standing}>
      <Choose name={name} isOffered={mayGoIn(offer)} isChosen={isChosen} onTurn={onTurn} />
      <div className={styles.sides}>
        <Side title={say(isList ? 'settle.plan-now-list' : 'settle.plan-now')}>
          {own ? (
            <Folded text={isCandid ? `[ ${own} ]` : own} />
          ) : (
            <p className={styles.none}>{say(standing === 'nowhere' ? 'settle.plan-no-place' : 'settle.plan-empty')}</p>
          )}
          {isCandid && <p className={styles.why}>{say('settle.plan-candid')}</p>}
        </Side>
        <Side title={say(agreement.kind === 'kept' ? 'settle.plan-kept' : 'settle.plan-agreed')}>
          <Settled item={item} agreement={agreement} />
        </Side>
      </div>
      <Standing offer={offer} name={name} />
    </li>
  )
}

/** The name of the line; a choice where it may go in. */
export function Choose({ name, isOffered, isChosen, onTurn }: Omit<LineProps, 'offer'> & { name: string; isOffered: boolean }) {
  const id = useId()
  return (
    <h3 className={styles.name}>
      {isOffered && <input id={id} type="checkbox" checked={isChosen} onChange={onTurn} />}
      {isOffered ? (
        <label htmlFor={id} dir="auto">
          {name}
        </label>
      ) : (
        <span dir="auto">{name}</span>
      )}
    </h3>
  )
}

export function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      {children}
    </div>
  )
}

type Said = Pick<Offer['agreement'], 'kind' | 'value' | 'reason' | 'views'>

function Settled({ item, agreement }: { item: Item; agreement: Said }) {
  const say = useSay()
  const { mode, language } = useSession()
  if (agreement.kind === 'kept') return <Views views={viewsIn({ agreed: agreement })} isNamed={mode !== 'anonymous'} />
  const reason = agreement.reason.trim()
  return (
    <>
      <Folded text={valueWords(item, agreement.value, language)} />
      {reason && <Folded className={styles.why} text={say('settle.plan-why', { reason: isolated(reason) })} />}
    </>
  )
}

function Views({ views, isNamed }: { views: Agreed['views']; isNamed: boolean }) {
  const say = useSay()
  return (
    <ul className={styles.views}>
      {views.map(({ whose, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
        <li key={at}>
          <Folded text={words}>
            <b>
              <bdi>{(isNamed && whose.trim()) || say('agreed.some')}</bdi>
            </b>{' '}
            <span dir="auto">{words}</span>
          </Folded>
        </li>
      ))}
    </ul>
  )
}

/** How it stands in the plan, and the way to it there. */
function Standing({ offer, name }: { offer: Offer; name: string }) {
  const say = useSay()
  const plan = usePlan()
  const { standing, item, before, place } = offer
  const words = {
    new: '',
    in: say('settle.plan-in'),
    changed: say('settle.plan-changed'),
    gone: say('settle.plan-gone', { subject: isolated(item.subject) }),
    nowhere: say('settle.plan-nowhere'),
    open: say('settle.plan-open'),
  }[standing]
  if (words === '') return null
  const goal = goalAt(plan, place)
  return (
    <p className={styles.standing}>
      <span>{words}</span>
      {before && standing !== 'gone' && (
        <Link href={hrefOf(goal, plan.id)} onClick={() => arriveAt(goal)}>
          {say('settle.plan-open-where')}
        </Link>
      )}
      {before && (
        <Button
          look="link"
          aria-label={say('settle.plan-out-label', { what: isolated(name) })}
          onClick={() => {
            edit((now, at) => takeOutAgreed(now, place, at))
            tellUndoable('settle.plan-taken-out')
          }}
        >
          {say('settle.plan-out')}
        </Button>
      )}
    </p>
  )
}
