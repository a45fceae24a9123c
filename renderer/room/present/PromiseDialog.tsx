import { newId } from '../../../content/model/id'
import type { Item } from '../../../content/session/item'
import type { Promised, Session } from '../../../content/session/session'
import { agreementOn, promise, valueWords } from '../../../content/session/settle/settle'
import { CommitmentForm } from '../../commitments/CommitmentForm'
import { editSession } from '../session-store'

/** What was agreed in words may be what will be done; a choice or a rating never is. */
const offeredBy = (session: Session, item: Item | undefined): string =>
  item && ['line', 'text', 'list'].includes(item.ask.kind) ? valueWords(item, agreementOn(session, item.id).value) : ''

/** What was agreed is offered as what will be done; who leads words it with the room. */
export function PromiseDialog({ session, item, onClose }: { session: Session; item: Item | undefined; onClose: () => void }) {
  const make = (part: Pick<Promised, 'what' | 'who' | 'by'>) =>
    editSession((now) => promise(now, { id: newId('promise'), ...part, ...(item && { item: item.id }) }))
  return <CommitmentForm question={item?.text} offered={offeredBy(session, item)} onMake={make} onClose={onClose} />
}
