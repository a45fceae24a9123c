/** Whether anything stands in a section, and what stands there otherwise: one line instead of many gaps. */
import { agreedAt } from '../../../content/model/agreed'
import type { Block } from '../../../content/model/document'
import type { Place } from '../../../content/model/place'
import { placesOf } from '../../../content/model/places'
import type { Section } from '../../../content/model/worksheet'
import { writtenAt } from '../../../content/model/written'
import type { Writing } from '../writing'
import { aside, paragraph } from './paragraph'

export const nothingYet = ({ say }: Writing): Block => paragraph('body', aside(say('document.gap-list')))

export const emptySection = (section: Section, writing: Writing): Block[] => [
  { kind: 'heading', level: 2, text: section.title },
  nothingYet(writing),
]

/**
 * Whether anything stands in these sections, in whichever round; an item of a list without a word in it included. What a group
 * agreed counts where it is told.
 */
export function isWritten(sections: readonly Section[], { plan, partners, rounds }: Writing, hasAgreed = true): boolean {
  const lists = new Set(sections.flatMap((section) => section.questions.map(({ id }) => id)))
  if (plan.rows.some(({ list }) => lists.has(list))) return true
  const places = placesOf({ sections: [...sections] }, plan, { partners, rounds: rounds.map(({ id }) => id) })
  const isAgreed = (place: Pick<Place, 'question' | 'about' | 'round'>) => hasAgreed && agreedAt(plan, place).length > 0
  if ([...lists].some((question) => isAgreed({ question, about: [] }))) return true
  return places.some((place) => writtenAt(plan, place.leaf, place.about, place.round) || isAgreed(place))
}
