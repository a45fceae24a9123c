/** What every part of the comparison asks: items side by side, names as they are now or were before, and who owns an answer. */
import { agreedVoices } from './agreed'
import { type COLLECTIONS, type Item, keyOf } from './change'
import { clipped } from './clipped'
import type { Named, PlanChange } from './diff-change'
import { type Standing, standingOf, standings } from './diff-questions'
import { listNamed } from './names'
import { textAt } from './place'
import { type Plan, US } from './plan'
import { roundsOf } from './rounds'
import { sameContent } from './same-content'
import type { Worksheet } from './worksheet'

type Collection = Exclude<(typeof COLLECTIONS)[number], 'removed'>
export interface Pair<T> {
  readonly key: string
  readonly old: T | undefined
  readonly now: T | undefined
}
export interface Comparing {
  readonly before: Plan
  readonly after: Plan
  /** The items that differ: those of now in their order, then those that are gone. */
  readonly pairs: <C extends Collection>(collection: C) => Pair<Plan[C][number]>[]
  readonly named: (id: string) => Named
  readonly standing: (question: string) => Standing
  readonly round: (id: string) => PlanChange['round']
  /** The session whose voice it is; undefined where it is no session's. */
  readonly session: (voice: string) => string | undefined
  /** The partner or row with which an answer came or went. */
  readonly ownerOf: (key: string) => string | undefined
  readonly orderOf: (change: PlanChange) => number
}

export const itemKey = (collection: string, key: string): string => `${collection}|${key}`

const keyed = <T extends Item>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [keyOf(item), item]))

function pairsOf<T extends Item>(collection: string, before: readonly T[], after: readonly T[]): Pair<T>[] {
  if (before === after) return []
  const [old, now] = [keyed(before), keyed(after)]
  const pair = (key: string): Pair<T> => ({ key: itemKey(collection, key), old: old.get(key), now: now.get(key) })
  const gone = [...old.keys()].filter((key) => !now.has(key))
  return [...now.keys(), ...gone].map(pair).filter((one) => !sameContent(one.old, one.now))
}

/** A whole sentence may name a row: its beginning is enough to know it by, and its full stop would stand before another mark. */
const lineOf = (text: string): string => clipped(text.split('\n')[0]?.trim() ?? '', 60).replace(/\.$/, '')

/** A row's name is its first answer; a row that is gone still has the one it had. */
function rowNamed(plan: Plan, id: string, worksheets: readonly Worksheet[]): Named | undefined {
  const row = plan.rows.find((one) => one.id === id)
  if (!row) return undefined
  const list = listNamed(worksheets, row.list)
  const question = list?.kind === 'rows' ? list.columns[0]?.id : list?.label.id
  return { kind: 'row', name: question === undefined ? '' : lineOf(textAt(plan, question, [id])) }
}

function namedIn(plan: Plan, id: string, worksheets: readonly Worksheet[]): Named | undefined {
  if (id === US) return { kind: 'us', name: plan.us.name.trim() }
  const partner = plan.partners.find((one) => one.id === id)
  return partner ? { kind: 'partner', name: partner.name.trim() } : rowNamed(plan, id, worksheets)
}

/** For each answer that was not there before, or is not there now: the new row, or what was taken out, that it is about. */
function owners(before: Plan, after: Plan): Map<string, string> {
  const things = (plan: Plan) =>
    new Map([
      ...plan.partners.map(({ id }) => [id, itemKey('partners', id)] as const),
      ...plan.rows.map(({ id }) => [id, itemKey('rows', id)] as const),
    ])
  const [old, now] = [things(before), things(after)]
  const gone = new Map([...old].filter(([id]) => !now.has(id)))
  // What is written about a new partner is told worksheet by worksheet.
  const fresh = new Map([...now].filter(([id, key]) => !old.has(id) && key.startsWith('rows|')))
  const found = new Map<string, string>()
  const own = (plan: Plan, there: ReadonlySet<string>, owning: ReadonlyMap<string, string>) => {
    for (const entry of owning.size > 0 ? plan.entries : []) {
      const owner = entry.about.map((id) => owning.get(id)).find((key) => key !== undefined)
      if (owner !== undefined && !there.has(keyOf(entry))) found.set(itemKey('entries', keyOf(entry)), owner)
    }
  }
  own(before, new Set(after.entries.map(keyOf)), gone)
  own(after, new Set(before.entries.map(keyOf)), fresh)
  return found
}

export function comparing(before: Plan, after: Plan, worksheets: readonly Worksheet[]): Comparing {
  const all = standings(worksheets)
  const owned = owners(before, after)
  const rounds = roundsOf(after.rounds.length >= before.rounds.length ? after : before)
  const places = new Map(worksheets.map(({ id }) => [id, all.get(id)?.order ?? 0]))
  return {
    ...{ before, after, ownerOf: (key) => owned.get(key) },
    pairs: <C extends Collection>(collection: C) =>
      pairsOf(collection, before[collection] as readonly Item[], after[collection] as readonly Item[]) as Pair<Plan[C][number]>[],
    named: (id) => namedIn(after, id, worksheets) ?? namedIn(before, id, worksheets) ?? { kind: 'row', name: '' },
    standing: (question) => standingOf(all, after.asked[question] ? after : before, question),
    round: (id) => {
      const at = rounds.findIndex((round) => round.id === id)
      return rounds.length > 1 && at >= 0 ? { number: at + 1, title: rounds[at]?.title.trim() ?? '' } : undefined
    },
    session: (voice) => [...agreedVoices(after), ...agreedVoices(before)].find(({ id }) => id === voice)?.name.trim(),
    orderOf: ({ thing, worksheet }) =>
      thing === 'project' || thing === 'us' || thing === 'partner' ? -1 : (places.get(worksheet) ?? all.size),
  }
}
