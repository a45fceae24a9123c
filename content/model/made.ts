/**
 * Documents that were made from a plan, each with what it then showed, so that the program can say whether it is up to date
 * and name what has changed. Kept beside the plan, never in it.
 */
import * as z from 'zod'
import { DocumentWish } from './document-wish'
import type { Place } from './place'
import { At, Id, Line } from './words-and-ids'

/** How many are remembered for a plan. */
export const MADE_LIMIT = 50

/** What a thing is called, whom or what it is about, and the beginning of what it said. */
const Words = { what: Line, whom: Line, said: Line }

/** One thing that a document shows: an answer, a partner, an item of a list … `print` tells whether it still says the same. */
export const Shown = z.strictObject({ key: z.string().min(1).max(1_000), print: z.string().max(20), ...Words })
export type Shown = z.infer<typeof Shown>

export const MadeDocument = z.strictObject({
  id: Id,
  wish: DocumentWish,
  at: At,
  where: z.string().max(32_000),
  shown: z.array(Shown).max(60_000),
})
export type MadeDocument = z.infer<typeof MadeDocument>
export const MadeFile = z.strictObject({ version: z.literal(1), made: z.array(MadeDocument).max(MADE_LIMIT) })
export type MadeFile = z.infer<typeof MadeFile>

/** What a document shows now, with what only matters while the plan is at hand. */
export interface ShownNow extends Shown {
  /** Where to go to see it. */
  readonly at: ShownAt
  /** Keys of the answers it follows from: where one of these is named, it need not be. */
  readonly from: readonly string[]
}
export type ShownAt =
  | { readonly kind: 'answer'; readonly place: Place }
  | { readonly kind: 'application'; readonly application: string; readonly heading: string }
  | { readonly kind: 'project' | 'partners' | 'rounds' | 'plan' }

export interface MadeChange {
  /** `open`: a question that is asked now and has no answer. */
  readonly how: 'changed' | 'added' | 'removed' | 'open'
  readonly what: string
  readonly whom: string
  /** The beginning of what it said in the document; empty for what was added. */
  readonly said: string
  readonly isAnswer: boolean
  readonly at: ShownAt
}

/** A document that was made, as the window lists it. */
export interface MadeSummary {
  readonly id: string
  readonly wish: DocumentWish
  readonly at: string
  readonly where: string
  /** Whether the file is still where it was put. */
  readonly isThere: boolean
  readonly changes: readonly MadeChange[]
}

const isAnswerKey = (key: string): boolean => key.startsWith('answer|')

/** The parts that what followed from answers is known by: a point's key does not say which answers it came from. */
const wholeOf = (key: string): string[] => {
  const [kind = '', , about = ''] = key.split('|')
  return kind === 'answer' ? about.split(',').filter(Boolean) : []
}

const placeOfKey = (key: string): Place => {
  const [, question = '', about = '', round = '', voice = ''] = key.split('|')
  return { question, about: about.split(',').filter(Boolean), round, voice }
}

/** Where a thing stood that is not there any more. */
function formerPlace(key: string): ShownAt {
  const [kind, application = '', heading = ''] = key.split('|')
  if (kind === 'answer' || kind === 'open') return { kind: 'answer', place: placeOfKey(key) }
  if (kind === 'partner' || kind === 'us') return { kind: 'partners' }
  if (kind === 'text') return { kind: 'application', application, heading }
  return kind === 'round' ? { kind: 'rounds' } : { kind: kind === 'project' ? 'project' : 'plan' }
}

const changeOf = (how: MadeChange['how'], { key, what, whom, said }: Shown, at: ShownAt): MadeChange => ({
  ...{ how, what, whom, said: how === 'added' ? '' : said, at },
  isAnswer: isAnswerKey(key) || key.startsWith('open|'),
})

interface Found {
  readonly key: string
  readonly from: readonly string[]
  readonly change: MadeChange
}

function differences(then: readonly Shown[], now: readonly ShownNow[]): Found[] {
  const before = new Map(then.map((thing) => [thing.key, thing]))
  const after = new Map(now.map((thing) => [thing.key, thing]))
  const here = now.flatMap((thing): Found[] => {
    const old = before.get(thing.key)
    if (old?.print === thing.print) return []
    const told = old ? { ...thing, said: old.said } : thing
    return [{ key: thing.key, from: thing.from, change: changeOf(old ? 'changed' : 'added', told, thing.at) }]
  })
  const gone = then.filter(({ key }) => !after.has(key))
  return [...here, ...gone.map((old): Found => ({ key: old.key, from: [], change: changeOf('removed', old, formerPlace(old.key)) }))]
}

/** An open question that is listed no more was answered, as far as anybody can tell. */
function openAsAnswers(found: readonly Found[]): Found[] {
  return found.map((one) => {
    if (!one.key.startsWith('open|') || one.change.how === 'changed') return one
    return { ...one, change: { ...one.change, said: '', how: one.change.how === 'removed' ? 'added' : 'open' } }
  })
}

/**
 * What a document shows otherwise than the plan does now. What follows from an answer, such as a point to talk about, is
 * named only where no answer is that it follows from; answers about what was added or taken out are named with it.
 */
export function changesSince(then: readonly Shown[], now: readonly ShownNow[]): MadeChange[] {
  const found = openAsAnswers(differences(then, now))
  const wholes = new Set(
    found
      .filter(({ key, change }) => /^(row|partner)\|/.test(key) && change.how !== 'changed')
      .map(({ key }) => key.split('|').at(-1) ?? ''),
  )
  const told = found.filter(({ key }) => !wholeOf(key).some((id) => wholes.has(id)))
  const answers = new Set(told.filter(({ key }) => isAnswerKey(key)).map(({ key }) => key))
  const isSaidAlready = ({ key, from, change }: Found) => {
    if (isAnswerKey(key) || (/^(row|partner)\|/.test(key) && change.how !== 'changed')) return false
    if (key.startsWith('open|')) return answers.has(key.replace('open|', 'answer|')) || placeOfKey(key).about.some((id) => wholes.has(id))
    if (key.startsWith('point|') && change.how === 'removed') return answers.size + wholes.size > 0
    return from.some((each) => answers.has(each) || wholeOf(each).some((id) => wholes.has(id)))
  }
  return told.filter((one) => !isSaidAlready(one)).map(({ change }) => change)
}

/** The list with one more, the oldest forgotten where there are too many. */
export const withMade = (made: readonly MadeDocument[], fresh: MadeDocument): MadeDocument[] => [fresh, ...made].slice(0, MADE_LIMIT)
