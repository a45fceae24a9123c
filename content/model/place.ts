/** Where an answer stands in a plan: the question, whom or what it is about, the round and the voice. */
import { type Entry, FIRST_ROUND, OUR_VOICE, type Plan, type Value, type ValueKind, type ValueOf } from './plan'

export interface Place {
  readonly question: string
  readonly about: readonly string[]
  readonly round?: string
  readonly voice?: string
}

export const placeKey = ({ question, about, round = FIRST_ROUND, voice = OUR_VOICE }: Place): string =>
  `${question}|${about.join(',')}|${round}|${voice}`

// Answers are looked up on every key press; the index is built once for each array of entries.
const indexes = new WeakMap<readonly Entry[], Map<string, Entry>>()

function indexOf(entries: readonly Entry[]): Map<string, Entry> {
  const known = indexes.get(entries)
  if (known) return known
  const index = new Map(entries.map((entry) => [placeKey(entry), entry]))
  indexes.set(entries, index)
  return index
}

export const entryAt = (plan: Plan, place: Place): Entry | undefined => indexOf(plan.entries).get(placeKey(place))

export const valueAt = (plan: Plan, place: Place): Value | undefined => entryAt(plan, place)?.value

/** The value at a place if it is of the kind asked for: a question may have changed its kind since it was answered. */
export function valueOfKind<K extends ValueKind>(
  plan: Plan,
  kind: K,
  question: string,
  about: readonly string[],
  round: string = FIRST_ROUND,
): ValueOf<K> | undefined {
  const value = valueAt(plan, { question, about, round })
  return value?.kind === kind ? (value as ValueOf<K>) : undefined
}

export const textAt = (plan: Plan, question: string, about: readonly string[], round?: string): string =>
  valueOfKind(plan, 'text', question, about, round)?.text.trim() ?? ''

export const ratingAt = (plan: Plan, question: string, about: readonly string[], round?: string): number | null =>
  valueOfKind(plan, 'scale', question, about, round)?.rating ?? null

/** Whether anything was said: an emptied field keeps its entry when it carries the candid mark. */
export function isAnswered(value: Value | undefined): boolean {
  switch (value?.kind) {
    case undefined:
      return false
    case 'text':
      return value.text.trim() !== ''
    case 'one':
      return value.option !== null
    case 'several':
      return value.options.length > 0
    case 'scale':
      return value.rating !== null
    case 'number':
      return value.amount !== null
    case 'date':
      return value.date !== ''
    case 'coverage':
      return value.level !== null
    case 'who':
      return value.who.length > 0 || value.name.trim() !== ''
    case 'mark':
      return true
    case 'aside':
      return value.reason.trim() !== ''
  }
}

/** Whether the value holds nothing at all, so that its entry can go. A reason without a rating is still something. */
export const isBlank = (value: Value): boolean =>
  value.kind === 'scale'
    ? value.rating === null && value.evidence === '' && value.source === null
    : value.kind === 'text'
      ? value.text === ''
      : value.kind === 'who'
        ? value.who.length === 0 && value.name === ''
        : !isAnswered(value)
