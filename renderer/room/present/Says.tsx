/** What the room says to a question: one answer that all agree on, several that are kept, or nothing yet. The full page has more room. */
import { useId } from 'react'
import { Link, useParams } from 'wouter'
import type { Value } from '../../../content/model/plan-parts'
import type { Item } from '../../../content/session/item'
import type { Agreement, Session } from '../../../content/session/session'
import { agreementOn, emptyValue, settle, valueWords } from '../../../content/session/settle/settle'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Writing } from '../../worksheet/Writing'
import { ItemField } from '../ItemField'
import { KeptViews } from '../KeptViews'
import { editSession } from '../session-store'
import styles from './Says.module.css'

const KINDS: readonly Agreement['kind'][] = ['agreed', 'kept', 'open']

/** Two places to write, the first with what was written so far. */
const viewsFrom = (item: Item, { views, value }: Agreement, { language }: Session): Agreement['views'] =>
  views.length > 0
    ? views
    : [
        { whose: '', words: valueWords(item, value, language) },
        { whose: '', words: '' },
      ]

export function Says({ session, item }: { session: Session; item: Item }) {
  const say = useSay()
  const id = useId()
  const { plan = '' } = useParams()
  const agreement = agreementOn(session, item.id)
  const change = (part: Partial<Omit<Agreement, 'item'>>) => editSession((now) => settle(now, item.id, part))
  const turn = (kind: Agreement['kind']) => change(kind === 'kept' ? { kind, views: viewsFrom(item, agreement, session) } : { kind })
  // Whoever writes an answer down means it.
  const write = (value: Value) => change({ value, ...(agreement.kind === 'open' && { kind: 'agreed' }) })
  return (
    <section className={styles.says} aria-labelledby={id}>
      <h2 id={id}>{say('present.says')}</h2>
      {agreement.kind === 'kept' ? (
        <KeptViews item={item.id} isSmall />
      ) : (
        <ItemField id={`${id}-value`} item={item} value={agreement.value ?? emptyValue(item.ask)} onValue={write} hasReason={false} />
      )}
      <fieldset className={styles.kinds}>
        <legend className="hidden-words">{say('present.became')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name={`${id}-kind`} checked={agreement.kind === kind} onChange={() => turn(kind)} />
            {say(`present.kind-${kind}`)}
          </label>
        ))}
        <Link href={addressOf('session', { plan, session: session.id, view: 'settle', item: item.id })}>{say('present.settle-page')}</Link>
      </fieldset>
      {agreement.kind !== 'open' && (
        <Writing
          id={`${id}-reason`}
          text={agreement.reason}
          label={say('room.reason')}
          placeholder={say('room.reason')}
          lines={1}
          onText={(reason) => change({ reason })}
        />
      )}
    </section>
  )
}
