/** What moved between two rounds: every question that is asked anew in each, with the answers then and now side by side. */
import { entryAt, isBlank, type Place } from './place'
import { placesOf } from './places'
import type { Plan, Value, ValueOf } from './plan'
import type { Leaf } from './question'
import type { Section, Worksheet } from './worksheet'

/** `more` and `less` are told of ratings alone, and are no praise and no blame. */
export type MoveKind = 'more' | 'less' | 'rewritten' | 'unreasoned' | 'same' | 'only-then' | 'only-now'

export interface Move {
  readonly kind: MoveKind
  readonly worksheet: Worksheet
  readonly section: Section
  readonly leaf: Leaf
  readonly place: Place
  readonly before: Value | undefined
  readonly after: Value | undefined
}

const sameValue = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The numbers first; a reason alone is no rating, and the same number may be left without its reason. */
function ratingKind(then: ValueOf<'scale'>, now: ValueOf<'scale'>): MoveKind {
  if (then.rating === null || now.rating === null) {
    if (then.rating === now.rating) return sameValue(then, now) ? 'same' : 'rewritten'
    return then.rating === null ? 'only-now' : 'only-then'
  }
  if (then.rating !== now.rating) return now.rating > then.rating ? 'more' : 'less'
  if (now.evidence.trim() === '' && then.evidence.trim() !== '') return 'unreasoned'
  return sameValue(then, now) ? 'same' : 'rewritten'
}

function kindOf(then: Value | undefined, now: Value | undefined): MoveKind {
  if (!then || !now) return then ? 'only-then' : 'only-now'
  if (then.kind === 'scale' && now.kind === 'scale') return ratingKind(then, now)
  return sameValue(then, now) ? 'same' : 'rewritten'
}

/** In the order of the screen. Questions that neither round answers are left out. */
export function movesBetween(plan: Plan, worksheets: readonly Worksheet[], then: string, now: string): Move[] {
  const valueIn = (place: Place, round: string) => {
    const value = entryAt(plan, { ...place, round })?.value
    return value && !isBlank(value) ? value : undefined
  }
  return worksheets.flatMap((worksheet) =>
    placesOf(worksheet, plan, { rounds: [now], hidden: true }).flatMap(({ leaf, section, question, about }): Move[] => {
      if (!leaf.round) return []
      const values = { before: valueIn({ question, about }, then), after: valueIn({ question, about }, now) }
      if (!values.before && !values.after) return []
      return [{ kind: kindOf(values.before, values.after), worksheet, section, leaf, place: { question, about, round: now }, ...values }]
    }),
  )
}
