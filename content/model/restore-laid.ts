/** Laying items of an earlier state over those of now. */
import { type Item, keyOf } from './change'
import { isBlank } from './place'
import type { Entry, Plan, Value } from './plan'
import { sameContent } from './same-content'
import { unstamped } from './unstamped'

/**
 * The wanted items in the place of those of now. What is the same stays the same object, so that an edit carries only what
 * differs; what is not wanted goes unless `stays` says otherwise.
 */
export function laidOver<T extends Item>(now: readonly T[], wanted: readonly T[], stays: (item: T) => boolean, at: string): readonly T[] {
  const wish = new Map(wanted.map((item) => [keyOf(item), item]))
  const here = new Set(now.map(keyOf))
  const placed = now.flatMap((item) => {
    const other = wish.get(keyOf(item))
    if (!other) return stays(item) ? [item] : []
    return [sameContent(item, other) ? item : { ...other, ...unstamped(at) }]
  })
  const fresh = wanted.filter((item) => !here.has(keyOf(item))).map((item) => ({ ...item, ...unstamped(at) }))
  const isSame = fresh.length === 0 && placed.length === now.length && placed.every((item, index) => item === now[index])
  return isSame ? now : [...placed, ...fresh]
}

/** What groups answered is no part of an earlier state, so it stays as it is. */
export const isOfGroup = ({ voices }: Pick<Plan, 'voices'>): ((entry: Entry) => boolean) => {
  const groups = new Set(voices.flatMap(({ id, kind }) => (kind === 'group' ? [id] : [])))
  return ({ voice }) => groups.has(voice)
}

/** `next` with all that groups answered in `ours`: no earlier state has it, so nothing may take its place. */
export function keepingGroups(next: Plan, ours: Plan): Plan {
  const isGroup = isOfGroup(ours)
  const groups = ours.voices.filter(({ kind }) => kind === 'group')
  const said = ours.entries.filter(isGroup)
  const [known, answered] = [new Set(groups.map(keyOf)), new Set(said.map(keyOf))]
  const voices = [...next.voices.filter((voice) => !known.has(keyOf(voice))), ...groups]
  return { ...next, voices, entries: [...next.entries.filter((entry) => !answered.has(keyOf(entry))), ...said] }
}

/** `next` with what groups answered in `ours` and nobody can bring back, where it has gone. */
export function withGroupsOf(next: Plan, ours: Plan): Plan {
  const [voices, entries] = [new Set(next.voices.map(keyOf)), new Set(next.entries.map(keyOf))]
  const lost = ours.entries.filter((entry) => isOfGroup(ours)(entry) && !entries.has(keyOf(entry)))
  if (lost.length === 0) return next
  const said = new Set(lost.map(({ voice }) => voice))
  const gone = ours.voices.filter((voice) => said.has(voice.id) && !voices.has(keyOf(voice)))
  return { ...next, voices: [...next.voices, ...gone], entries: [...next.entries, ...lost] }
}

/** Without names of what is not in the plan; undefined when nothing is left of the answer. */
export function namingOnly(entry: Entry, known: ReadonlySet<string>): Entry | undefined {
  if (entry.value.kind !== 'who' || entry.value.who.every((id) => known.has(id))) return entry
  const value: Value = { ...entry.value, who: entry.value.who.filter((id) => known.has(id)) }
  return isBlank(value) && !entry.inside ? undefined : { ...entry, value }
}

/** Wordings of now, and those of questions that only the earlier state has answered. */
export function askedToo(now: Plan['asked'], then: Plan['asked']): Plan['asked'] {
  return Object.keys(then).every((question) => question in now) ? now : { ...then, ...now }
}

const WHOLE = ['partners', 'rows', 'rounds', 'commitments', 'notes', 'applications'] as const

/** What was taken out, without that of which all is in the plan again. */
export function stillOut(removed: Plan['removed'], plan: Plan): Plan['removed'] {
  const here = new Set(WHOLE.flatMap((name) => plan[name].map(({ id }) => `${name}|${id}`)))
  return removed.filter(({ left }) => {
    const went = WHOLE.flatMap((name) => (left[name] ?? []).map(({ id }) => `${name}|${id}`))
    return went.length === 0 || went.some((key) => !here.has(key))
  })
}
