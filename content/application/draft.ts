/** A first draft of a text: the user's own sentences in the order that the form asks for, each with its origin. */
import { shortText } from '../model/answer-words'
import type { Origin, Piece } from '../model/application'
import { directionOf } from '../model/direction'
import type { HeadingSource } from '../model/funder'
import { listNamed } from '../model/names'
import { joined } from './pieces'
import { answersTo, type Reading, type SourceAnswer, saidBy } from './reading'

/** An answer as a stretch of text. Named, it says first whom it is about. */
export function pieceFrom({ origin, text }: SourceAnswer, isNamed: boolean, reading: Reading): Piece {
  const from: Origin = { ...origin, isNamed }
  const words = saidBy(from, reading) || text
  return { text: words, said: words, from }
}

/** A run of sources that ask about the same kind of thing, told subject by subject: partner after partner, rule after rule. */
interface Run {
  /** The list whose rows are told of; empty for organisations and for the whole. */
  readonly list: string
  readonly subjects: readonly (readonly SourceAnswer[])[]
}

function bySubject(answers: readonly SourceAnswer[]): SourceAnswer[][] {
  const subjects = new Map<string, SourceAnswer[]>()
  for (const answer of answers) {
    const key = answer.origin.about.join()
    subjects.set(key, [...(subjects.get(key) ?? []), answer])
  }
  return [...subjects.values()]
}

const kindOf = (answer: SourceAnswer, { readable }: Reading): string => {
  const [about] = answer.origin.about
  if (about === undefined) return 'whole'
  return readable.rows.find(({ id }) => id === about)?.list ?? 'organisations'
}

function runsOf(sources: readonly HeadingSource[], reading: Reading): Run[] {
  const runs: { kind: string; answers: SourceAnswer[] }[] = []
  for (const { question } of sources) {
    const answers = answersTo(question, reading)
    const [first] = answers
    if (!first) continue
    const kind = kindOf(first, reading)
    const last = runs.at(-1)
    if (last?.kind === kind) last.answers.push(...answers)
    else runs.push({ kind, answers })
  }
  return runs.map(({ kind, answers }) => ({
    list: kind === 'whole' || kind === 'organisations' ? '' : kind,
    subjects: bySubject(answers),
  }))
}

const between = (parts: readonly (readonly Piece[])[], by: string): Piece[] =>
  parts.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: by }, ...pieces]))

/** Whoever it is about is named once. A sentence that runs the other way begins a line of its own. */
function sentences(answers: readonly SourceAnswer[], reading: Reading): Piece[] {
  return answers.flatMap((answer, at) => {
    const piece = pieceFrom(answer, at === 0, reading)
    const before = answers[at - 1]
    if (!before) return [piece]
    return [{ text: directionOf(before.text) === directionOf(answer.text) ? ' ' : '\n' }, piece]
  })
}

/** What is told of a list stands under its name, a line for each of its items; organisations have a paragraph each. */
function written({ list, subjects }: Run, reading: Reading): Piece[] {
  if (list === '') {
    return between(
      subjects.map((answers) => sentences(answers, reading)),
      '\n\n',
    )
  }
  const name = listNamed(reading.worksheets, list)
  const lines = subjects.map((answers): Piece[] => [{ text: '- ' }, ...sentences(answers, reading)])
  return between([[{ text: name ? reading.say('origin.list', { list: shortText(name) }) : '' }], ...lines], '\n')
}

/** The draft of the answers to these questions; empty while nothing is answered. */
export const draftOf = (sources: readonly HeadingSource[], reading: Reading): Piece[] =>
  joined(
    between(
      runsOf(sources, reading).map((run) => written(run, reading)),
      '\n\n',
    ),
  )
