/** One thing that a document shows, and the making of it from an answer. */
import type { Say } from '../words/say'
import { answerWords, shortText } from './answer-words'
import type { DocumentAudience } from './audience'
import { clipped } from './clipped'
import { fingerprint } from './fingerprint'
import type { ShownAt, ShownNow } from './made'
import { subjectName } from './names'
import type { Outline, OutlineBlock } from './outline'
import { type Place, placeKey } from './place'
import type { AskedPlace } from './places'
import type { Entry, Plan } from './plan'
import type { Point } from './point'
import { roundName } from './round-name'
import { roundsOf } from './rounds'
import type { Worksheet } from './worksheet'

export interface ShowSources {
  /** With the sections that were chosen. */
  readonly outline: Outline
  readonly plan: Plan
  readonly worksheets: readonly Worksheet[]
  readonly pointsOf: (plan: Plan, worksheets: readonly Worksheet[], language: string, audience: DocumentAudience) => readonly Point[]
  readonly say: Say
  readonly language: string
}
/** What the readers may know: all else follows from it. */
export interface Reading {
  readonly readable: Plan
  readonly asked: readonly Worksheet[]
  readonly say: Say
  readonly language: string
}
export interface Showing extends Reading, ShowSources {
  readonly blocks: readonly OutlineBlock[]
}

const BEGINNING = 90
const beginning = (text: string): string => clipped(text.replace(/\s+/g, ' ').trim(), BEGINNING)

type Content = Pick<ShownNow, 'key' | 'what'> & { says: unknown; whom?: string; said?: string; at: ShownAt; from?: readonly string[] }
export const shown = ({ key, what, says, whom = '', said = '', at, from = [] }: Content): ShownNow => ({
  ...{ key, what, print: fingerprint(says), at, from },
  ...{ whom: beginning(whom), said: beginning(said) },
})

export const answerKey = (place: Place): string => `answer|${placeKey(place)}`
export const without = <T extends object>(thing: T, ...names: (keyof T)[]): Partial<T> => {
  const rest: Partial<T> = { ...thing }
  for (const name of names) delete rest[name]
  return rest
}

/** Whom or what it is about, and its round where the plan has several. */
export function whomOf({ about, round }: Place, { readable, asked, say, language }: Reading): string {
  const dated = round !== undefined && roundsOf(readable).length > 1 ? [roundName(readable, round, say, language)] : []
  return [...about.map((id) => subjectName(readable, asked, id, say)), ...dated].join(', ')
}

/** Spaces around a text show nowhere. */
const saidIn = ({ value, inside }: Entry): unknown => ({ value: value.kind === 'text' ? { text: value.text.trim() } : value, inside })

export function answerShown(entry: Entry, leaf: AskedPlace['leaf'] | undefined, isAnew: boolean, reading: Reading): ShownNow {
  const { readable, say, language } = reading
  const { question, about, round, value } = entry
  const place: Place = { question, about, round }
  const words = leaf ? answerWords(readable, leaf, value, say, language) : value.kind === 'text' ? value.text : ''
  return shown({
    key: answerKey(entry),
    what: leaf ? shortText(leaf) : (readable.asked[question]?.text ?? question),
    says: saidIn(entry),
    whom: whomOf(isAnew ? place : { question, about }, reading),
    said: value.kind === 'scale' ? [words, value.evidence].filter(Boolean).join('. ') : words,
    at: { kind: 'answer', place },
  })
}
