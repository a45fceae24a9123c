/** What is shown of a plan file before it is taken in. Its texts are anybody's, so they are made plain first. Pure. */
import type { Incoming } from '../../../content/model/incoming'
import { isAnswered } from '../../../content/model/place'
import type { Entry, Plan } from '../../../content/model/plan'
import { editsOf } from './edits'

/** More of a name than this helps nobody to know a plan again. */
const LONGEST = 200

// Control characters, and marks that turn the direction of reading and could disguise a name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const DISGUISING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

export function plainly(text: string): string {
  const letters = [...text.replace(DISGUISING, ' ').replace(/\s+/g, ' ').trim()]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trim()}…` : letters.join('')
}

/** Marks on worksheets and points set aside lie among the answers and are none. */
const isAnswer = ({ value }: Entry): boolean => value.kind !== 'mark' && value.kind !== 'aside' && isAnswered(value)

export type Shown = Pick<Incoming, 'title' | 'us' | 'partners' | 'begun' | 'edited' | 'answers'>

export function shownBefore(plan: Plan): Shown {
  const days = editsOf(plan)
    .map(({ at }) => at)
    .sort()
  const partners = [...plan.partners].sort((one, other) => one.order - other.order)
  return {
    title: plainly(plan.project.title),
    us: plainly(plan.us.name),
    partners: partners.map(({ name }) => plainly(name)).filter((name) => name !== ''),
    begun: days[0] ?? '',
    edited: days.at(-1) ?? '',
    answers: plan.entries.filter(isAnswer).length,
  }
}
