/** What was written where a question asks, and what was written where no question asks any more. */

import { agreedVoices, saysSomething } from './agreed'
import { listsOf } from './names'
import { entryAt, isBlank, placeKey } from './place'
import { type AskedPlace, placesOf } from './places'
import { type Entry, OUR_VOICE, type Plan, type Value, type ValueKind } from './plan'
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
  const said = plan.entries.filter(({ voice, value }) => voice === OUR_VOICE && !isOwnMark(value) && !isBlank(value))
  return [...said.filter((entry) => !asked.has(placeKey(entry))), ...goneAgreed(plan, places, worksheets)]
}

/** What a session agreed stands beside its question, answered or not, as long as that is asked. */
function goneAgreed(plan: Plan, places: readonly AskedPlace[], worksheets: readonly Worksheet[]): Entry[] {
  const voices = new Set(agreedVoices(plan).map(({ id }) => id))
  if (voices.size === 0) return []
  const lists = listsOf(worksheets).map(({ id }) => placeKey({ question: id, about: [] }))
  const asked = new Set([...places.map(placeKey), ...lists])
  const isGone = (entry: Entry) => !asked.has(placeKey({ ...entry, voice: OUR_VOICE }))
  return plan.entries.filter((entry) => voices.has(entry.voice) && saysSomething(entry) && isGone(entry))
}
