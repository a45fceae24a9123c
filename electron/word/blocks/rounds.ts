/** Answers that are given anew in each round: this round's first, earlier ones below it, softly and each with its round. */
import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Writing, WritingRound } from '../writing'
import { agreedOn } from './agreed'
import { answerAt, gap, type Leaf, labelled } from './answer'
import { paragraph } from './paragraph'
import { spoken } from './spoken'

const ONLY: WritingRound = { id: '', name: '' }

/** What was said in one round. */
export interface Told {
  readonly round: WritingRound
  readonly isNow: boolean
  /** Our own; empty where only a group session settled something. */
  readonly answer: readonly Paragraph[]
  readonly agreed: readonly Paragraph[]
}

/** As what is no longer the newest: neither bold nor set apart as a label. */
export const softly = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((part) => ({ ...part, runs: part.runs.map(({ bold: _, label: __, ...run }): Run => ({ ...run, soft: true })) }))

function toldIn(leaf: Leaf, about: readonly string[], style: ParagraphStyle, round: WritingRound, writing: Writing): Told[] {
  if (!isShown(writing.plan, leaf, about, round.id)) return []
  const isNow = round === writing.rounds[0]
  const answer = answerAt(leaf, about, style, writing, round.id)
  const agreed = agreedOn(leaf, { question: leaf.id, about, round: round.id }, style, writing)
  if (answer.length + agreed.length === 0) return []
  return [{ round, isNow, answer: isNow ? answer : softly(answer), agreed: isNow ? agreed : softly(agreed) }]
}

/** Our own answer, and below it what was settled together. */
export const wholeOf = ({ answer, agreed }: Told): Paragraph[] => [...answer, ...agreed]

/** The answers to a question in every round, the newest first; a question that is asked once has one at most. */
export function toldOf(leaf: Leaf, about: readonly string[], style: ParagraphStyle, writing: Writing): Told[] {
  if (leaf.round) return writing.rounds.flatMap((round) => toldIn(leaf, about, style, round, writing))
  if (!isShown(writing.plan, leaf, about)) return []
  const answer = answerAt(leaf, about, style, writing)
  const agreed = agreedOn(leaf, { question: leaf.id, about }, style, writing)
  return answer.length + agreed.length > 0 ? [{ round: ONLY, isNow: true, answer, agreed }] : []
}

/** Whether a question is asked now or was answered in an earlier round. */
export const isSpokenOf = (leaf: Leaf, about: readonly string[], writing: Writing): boolean =>
  isShown(writing.plan, leaf, about) || toldOf(leaf, about, 'cell', writing).length > 0

/** Whether anything was written about a subject in these questions, in whichever round. */
export const isAnyWritten = (leaves: readonly Leaf[], about: readonly string[], writing: Writing): boolean =>
  leaves.some((leaf) => leaf.kind !== 'status' && toldOf(leaf, about, 'cell', writing).length > 0)

export const roundParagraph = ({ name }: WritingRound, writing: Writing): Paragraph =>
  paragraph('cell', ...spoken(name, writing, { soft: true }))

/** In running text the round leads into its answer; in a narrow cell it stands above. */
function dated(round: WritingRound, answer: readonly Paragraph[], style: ParagraphStyle, writing: Writing): Paragraph[] {
  if (style === 'cell') return [roundParagraph(round, writing), ...answer]
  return labelled(spoken(writing.say('document.subject', { subject: round.name }), writing, { soft: true }), answer, style, writing)
}

/**
 * All that was answered, one below the other. Earlier answers name their round, and in running text the newest beside them
 * does; in tables the line above says it once. Empty when there is nothing to say.
 */
export function answersOver(leaf: Leaf, about: readonly string[], style: ParagraphStyle, writing: Writing, gaps: boolean): Paragraph[] {
  const told = toldOf(leaf, about, style, writing)
  const [round = ONLY] = writing.rounds
  const earlier = told.filter(({ isNow }) => !isNow)
  const missing = gaps && !leaf.optional && isShown(writing.plan, leaf, about) ? [gap(style, writing, leaf)] : []
  const current = told.find(({ isNow }) => isNow)
  const now = current ? wholeOf(current) : missing
  const isNamed = earlier.length > 0 && now.length > 0 && style !== 'cell'
  return [
    ...(isNamed ? dated(round, now, style, writing) : now),
    ...earlier.flatMap((one) => dated(one.round, wholeOf(one), style, writing)),
  ]
}
