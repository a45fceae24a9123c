/** What a session came to, question by question: for the record and its screen. */
import type { Item } from '../item'
import type { Promised, Session } from '../session'
import { agreementOn, isSettled } from './settle'

export interface Outcome {
  readonly agreed: readonly Item[]
  /** Where different views were kept. */
  readonly kept: readonly Item[]
  readonly open: readonly Item[]
  readonly promises: readonly Promised[]
}

/** What is mirrored is looked at and not settled, so it counts as open nowhere. */
export function outcomeOf(session: Session): Outcome {
  const became = (item: Item) => {
    const agreement = agreementOn(session, item.id)
    return isSettled(agreement) ? agreement.kind : 'open'
  }
  return {
    agreed: session.items.filter((item) => became(item) === 'agreed'),
    kept: session.items.filter((item) => became(item) === 'kept'),
    open: session.items.filter((item) => !item.mirror && became(item) === 'open'),
    promises: session.promises.filter(({ what }) => what.trim() !== ''),
  }
}
