/** A first draft of a text: the user's own sentences in the order that the form asks for, each with its origin. */
import type { Origin, Piece } from '../model/application'
import type { HeadingSource } from '../model/funder'
import { answersTo, type Reading, type SourceAnswer, saidBy } from './reading'

/** An answer as a stretch of text. Named, it says first whom it is about. */
export function pieceFrom({ origin, text }: SourceAnswer, isNamed: boolean, reading: Reading): Piece {
  const from: Origin = { ...origin, isNamed }
  const said = saidBy(from, reading)
  const words = said.kind === 'said' ? said.text : text
  return { text: words, said: words, from }
}

/** Answers that follow each other about the same partner or item make one paragraph; those about the whole join their neighbours. */
function paragraphsOf(runs: readonly (readonly SourceAnswer[])[]): SourceAnswer[][] {
  const bySubject = new Map<string, SourceAnswer[]>()
  for (const answer of runs.flat()) {
    const key = answer.origin.about.join()
    bySubject.set(key, [...(bySubject.get(key) ?? []), answer])
  }
  return [...bySubject.values()]
}

/** Sources in runs: neighbours that ask about the same kind of thing are told subject by subject. */
function runsOf(sources: readonly HeadingSource[], reading: Reading): SourceAnswer[][][] {
  const runs: { subjects: string; answers: SourceAnswer[][] }[] = []
  for (const { question } of sources) {
    const answers = answersTo(question, reading)
    if (answers.length === 0) continue
    const list = reading.readable.rows.find(({ id }) => id === answers[0]?.origin.about[0])?.list
    const subjects = answers[0]?.origin.about.length === 0 ? 'whole' : (list ?? 'organisations')
    const last = runs.at(-1)
    if (last?.subjects === subjects) last.answers.push(answers)
    else runs.push({ subjects, answers: [answers] })
  }
  return runs.map((run) => run.answers)
}

const between = (pieces: readonly Piece[], by: string): Piece[] =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: by }, piece]))

/** The draft of the answers to these questions; empty while nothing is answered. Whoever a paragraph is about is named once. */
export function draftOf(sources: readonly HeadingSource[], reading: Reading): Piece[] {
  const paragraphs = runsOf(sources, reading).flatMap(paragraphsOf)
  return paragraphs.flatMap((paragraph, at) => [
    ...(at === 0 ? [] : [{ text: '\n\n' }]),
    ...between(
      paragraph.map((answer, nth) => pieceFrom(answer, nth === 0, reading)),
      ' ',
    ),
  ])
}
