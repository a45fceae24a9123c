/** What came of files and codes that were brought in: each is taken in, in turn, and told in groups. Their names are told and never kept. */

import type { Session } from '../session'
import { keptSheet, nameOf } from '../sheets'
import type { AnswersRead } from './answer-file'
import { type TakenIn, takeIn } from './take-in'

export interface Reading {
  /** The file's name, or which code it was. */
  readonly name: string
  readonly read: AnswersRead | { readonly kind: 'unreadable'; readonly why: string }
}

type Refusal = Extract<AnswersRead, { kind: 'refused' }>['why']
export type OutcomeKind = TakenIn['kind'] | Refusal | 'unreadable'

export interface Outcome {
  readonly name: string
  readonly kind: OutcomeKind
  /** Whose it says it is; empty where nobody is named. */
  readonly whose: string
  /** What is to be added: the session it belongs to, or why it could not be read. */
  readonly about: string
  /** It was made before the questions changed. */
  readonly isOldSheet: boolean
  /** How many of its answers are to questions that are no longer asked. */
  readonly unasked: number
}

const plain = { whose: '', about: '', isOldSheet: false, unasked: 0 }

function tookIn(session: Session, { name, read }: Reading): { session: Session; outcome: Outcome } {
  if (read.kind === 'unreadable') return { session, outcome: { ...plain, name, kind: 'unreadable', about: read.why } }
  if (read.kind === 'refused') return { session, outcome: { ...plain, name, kind: read.why } }
  const taken = takeIn(session, read.file)
  if (taken.kind === 'foreign') return { session, outcome: { ...plain, name, kind: 'foreign', about: taken.title } }
  const whose = nameOf(session, keptSheet(session, read.file.sheet))
  if (!('session' in taken)) return { session, outcome: { ...plain, name, whose, kind: taken.kind } }
  const { kind, isOldSheet, unasked } = taken
  return { session: taken.session, outcome: { ...plain, name, whose, kind, isOldSheet, unasked } }
}

/** Takes in one after the other, and says what each was. */
export function takeInAll(session: Session, readings: readonly Reading[]): { session: Session; outcomes: Outcome[] } {
  let now = session
  const outcomes: Outcome[] = []
  for (const reading of readings) {
    const { session: next, outcome } = tookIn(now, reading)
    now = next
    outcomes.push(outcome)
  }
  return { session: now, outcomes }
}

/** What is well first, then what nobody has to do anything about, then what somebody has to ask for again. */
const ORDER = [
  'added',
  'replaced',
  'twin',
  'same',
  'older',
  'mixed',
  'old-sheet',
  'damaged',
  'foreign',
  'newer',
  'other',
  'large',
  'unreadable',
  'closed',
  'full',
] as const satisfies readonly (OutcomeKind | 'old-sheet')[]
export type AccountKind = (typeof ORDER)[number]

export interface AccountGroup {
  readonly kind: AccountKind
  readonly outcomes: readonly Outcome[]
}

/** Files that were made before the questions changed stand in a group of their own as well. */
export const groupsOf = (outcomes: readonly Outcome[]): AccountGroup[] =>
  ORDER.map((kind) => ({
    kind,
    outcomes: outcomes.filter((outcome) => (kind === 'old-sheet' ? outcome.isOldSheet : outcome.kind === kind)),
  })).filter((group) => group.outcomes.length > 0)

const IN = new Set<OutcomeKind>(['added', 'replaced', 'twin'])
const HERE = new Set<OutcomeKind>(['same', 'older', 'mixed'])

/** The account in three numbers: what was taken in, what was here, and what could not be taken in. */
export function countsOf(outcomes: readonly Outcome[]): { readonly taken: number; readonly here: number; readonly not: number } {
  const taken = outcomes.filter(({ kind }) => IN.has(kind)).length
  const here = outcomes.filter(({ kind }) => HERE.has(kind)).length
  return { taken, here, not: outcomes.length - taken - here }
}
