import type { Item } from '../../../content/session/item'
import type { Agreement } from '../../../content/session/session'
import { settle } from '../../../content/session/settle/settle'
import { useSay } from '../../locales/say'
import { TextField } from '../../ui/Field'
import { ItemField } from '../ItemField'
import { editSession } from '../session-store'
import styles from './ItemView.module.css'

/** The one answer, as the question takes it, and why it was agreed. */
export function AgreedAnswer({ item, agreement }: { item: Item; agreement: Agreement }) {
  const say = useSay()
  const write = (part: Partial<Agreement>) => editSession((session) => settle(session, item.id, part))
  return (
    <div className={styles.form}>
      <div className={styles.answer}>
        <p className={styles.label}>
          {say('settle.answer')}
          {item.ask.kind === 'list' && <small>{say('settle.answer-list')}</small>}
        </p>
        <ItemField id={`agreed-${item.id}`} item={item} value={agreement.value} hasReason={false} onValue={(value) => write({ value })} />
      </div>
      <TextField label={say('settle.reason')} value={agreement.reason} lines={2} onChange={(reason) => write({ reason })} />
    </div>
  )
}
