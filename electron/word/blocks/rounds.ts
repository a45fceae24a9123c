/** Answers that are given anew in each round: this round's first, earlier ones below it, softly and each with its round. */
import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Writing, WritingRound } from '../writing'
import { answerAt, gap, type Leaf, labelled } from './answer'
import { spoken } from './spoken'

const ONLY: WritingRound = { id: '', name: '' }

/** What was said in one round. */
export interface Told {
  readonly round: WritingRound
  readonly isNow: boolean
  readonly answer: readonly Paragraph[]
}

const softly = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((part) => ({ ...part, runs: part.runs.map(({ bold: _, ...run }): Run => ({ ...run, soft: true })) }))

function toldIn(leaf: Leaf, about: readonly string[], style: ParagraphStyle, round: WritingRound, writing: Writing): Told[] {
  if (!isShown(writing.plan, leaf, about, round.id)) return []
  const isNow = round === writing.rounds[0]
  const answer = answerAt(leaf, about, style, writing, round.id)
  return answer.length > 0 ? [{ round, isNow, answer: isNow ? answer : softly(answer) }] : []
}

/** The answers to a question in every round, the newest first; a question that is asked once has one at most. */
export function toldOf(leaf: Leaf, about: readonly string[], style: ParagraphStyle, writing: Writing): Told[] {
  if (leaf.round) return writing.rounds.flatMap((round) => toldIn(leaf, about, style, round, writing))
  const answer = isShown(writing.plan, leaf, about) ? answerAt(leaf, about, style, writing) : []
  return answer.length > 0 ? [{ round: ONLY, isNow: true, answer }] : []
}

/** Whether a question is asked now or was answered in an earlier round. */
export const isSpokenOf = (leaf: Leaf, about: readonly string[], writing: Writing): boolean =>
  isShown(writing.plan, leaf, about) || toldOf(leaf, about, 'cell', writing).length > 0

/** Whether anything was written about a subject in these questions, in whichever round. */
export const isAnyWritten = (leaves: readonly Leaf[], about: readonly string[], writing: Writing): boolean =>
  leaves.some((leaf) => leaf.kind !== 'status' && toldOf(leaf, about, 'cell', writing).length > 0)

export const roundRuns = ({ name }: WritingRound, writing: Writing): Run[] =>
  spoken(writing.say('document.subject', { subject: name }), writing, { soft: true })

const dated = (round: WritingRound, answer: readonly Paragraph[], style: ParagraphStyle, writing: Writing): Paragraph[] =>
  labelled(roundRuns(round, writing), answer, style, writing)

/** All that was answered, one below the other; with its rounds named once there are earlier answers. Empty when there is nothing to say. */
export function answersOver(leaf: Leaf, about: readonly string[], style: ParagraphStyle, writing: Writing, gaps: boolean): Paragraph[] {
  const told = toldOf(leaf, about, style, writing)
  const [round = ONLY] = writing.rounds
  const earlier = told.filter(({ isNow }) => !isNow)
  const missing = gaps && !leaf.optional && isShown(writing.plan, leaf, about) ? [gap(style, writing)] : []
  const now = told.find(({ isNow }) => isNow)?.answer ?? missing
  if (earlier.length === 0) return [...now]
  return [
    ...(now.length > 0 ? dated(round, now, style, writing) : []),
    ...earlier.flatMap((one) => dated(one.round, one.answer, style, writing)),
  ]
}
