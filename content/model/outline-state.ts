/** What a document would hold if it were made now: how far each of its sections is filled, and what stays with us. */
import type { Say } from '../words/say'
import { isOutside } from './audience'
import type { Outline, OutlineSection } from './outline'
import { countIn } from './outline-filled'
import { type LeftOut, leftOutIn, readKeys } from './outline-left-out'
import { type OutlineReading, readingOf } from './outline-reading'
import { placeKey } from './place'
import type { Plan } from './plan'
import type { Worksheet } from './worksheet'
import { goneEntries } from './written'

interface SectionState {
  readonly id: string
  readonly title: string
  readonly asked: number
  readonly answered: number
  readonly gaps: number
  /** How many answers of this section stay with us. */
  readonly leftOut: number
}
export interface OutlineState {
  readonly sections: readonly SectionState[]
  readonly leftOut: readonly LeftOut[]
}

/** Promises and earlier answers are for ourselves, and earlier answers are only promised when there are some. */
function isThere(section: OutlineSection, { outline, plan, worksheets }: OutlineReading): boolean {
  const isOurs = !isOutside(outline.audience)
  return section.blocks.some(({ block }) => {
    if (block === 'commitments') return isOurs
    return block !== 'gone' || (isOurs && goneEntries(plan, worksheets).length > 0)
  })
}

export function outlineState(outline: Outline, plan: Plan, worksheets: readonly Worksheet[], say: Say, language = 'en'): OutlineState {
  const reading = readingOf(outline, plan, worksheets, say, language)
  const read = readKeys(reading)
  const parts = outline.sections
    .filter((section) => isThere(section, reading))
    .map((section) => ({ section, count: countIn(section, reading), leftOut: leftOutIn(section, read, reading) }))
  const told = new Set<string>()
  // What two sections would show is named once.
  const leftOutOf = ({ leftOut }: (typeof parts)[number]) =>
    leftOut.filter(({ place }) => !told.has(placeKey(place)) && told.add(placeKey(place)))
  const named = parts.map((part) => ({ ...part, leftOut: leftOutOf(part) }))
  return {
    sections: named.map(({ section, count, leftOut }) => ({
      id: section.id,
      title: section.title,
      ...count,
      gaps: count.asked - count.answered,
      leftOut: leftOut.length,
    })),
    leftOut: named.flatMap(({ leftOut }) => leftOut),
  }
}
