/** When the partnership is looked at again: the date set when looking back last, and the dates set for each partner. */
import { type Place, valueOfKind } from './place'
import { partnersAsked } from './places'
import type { Plan } from './plan'
import { roundsOf } from './rounds'

export interface Look {
  readonly day: string
  readonly place: Place
  /** The partner whose trust is looked at again; undefined when the whole is. */
  readonly partner?: string
}

/** Every date set for looking again, the earliest first. Whether one has passed is for whoever has a clock. */
export function looksOf(plan: Plan): Look[] {
  const day = (question: string, about: readonly string[], round?: string) => valueOfKind(plan, 'date', question, about, round)?.date ?? ''
  // A later round takes the place of what an earlier one had set.
  const whole = roundsOf(plan)
    .map(({ id }) => ({ day: day('look.next', [], id), place: { question: 'look.next', about: [], round: id } }))
    .findLast((look) => look.day !== '')
  const each = partnersAsked(plan).map(({ id }) => ({
    day: day('building.look-again', [id]),
    place: { question: 'building.look-again', about: [id] },
    partner: id,
  }))
  return [...(whole ? [whole] : []), ...each].filter((look) => look.day !== '').sort((one, other) => (one.day < other.day ? -1 : 1))
}
