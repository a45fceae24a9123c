/** What was written where a question asks, and what was written where no question asks any more. */
import { entryAt, isBlank, placeKey } from './place'
import { type AskedPlace, placesOf } from './places'
import type { Entry, Plan, Value, ValueKind } from './plan'
import { roundsOf } from './rounds'
import type { Worksheet } from './worksheet'

const KINDS = { short: 'text', long: 'text', which: 'who', 'coverage-cell': 'coverage' } as const
const kindFor = ({ kind }: AskedPlace['leaf']): string => (kind in KINDS ? KINDS[kind as keyof typeof KINDS] : kind)

/** The entry at a place if it holds something and is of the kind that is asked for. */
export function writtenAt(plan: Plan, leaf: AskedPlace['leaf'], about: readonly string[], round?: string): Entry | undefined {
  const entry = entryAt(plan, { question: leaf.id, about, ...(round === undefined ? {} : { round }) })
  return entry && entry.value.kind === (kindFor(leaf) as ValueKind) && !isBlank(entry.value) ? entry : undefined
}

/** Marks that are no answers: a worksheet that is ready, a point set aside. */
const isOwnMark = ({ kind }: Value): boolean => kind === 'mark' || kind === 'aside'

/** Answers whose question has left the worksheets, changed its kind, or is not asked at present. */
export function goneEntries(plan: Plan, worksheets: readonly Worksheet[]): Entry[] {
  const rounds = roundsOf(plan).map(({ id }) => id)
  const places = worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, rounds }))
  const asked = new Set(places.filter((place) => writtenAt(plan, place.leaf, place.about, place.round)).map(placeKey))
  return plan.entries.filter((entry) => !isOwnMark(entry.value) && !isBlank(entry.value) && !asked.has(placeKey(entry)))
}
