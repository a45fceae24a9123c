/** A question as it is printed above its room: the words, whom it is for, what helps to answer it, and when it is asked at all. */
import { shortText } from '../../../../content/model/answer-words'
import type { Paragraph, Run } from '../../../../content/model/document'
import { listNamed } from '../../../../content/model/names'
import { leavesOf } from '../../../../content/model/places'
import type { Leaf, ShowWhen } from '../../../../content/model/question'
import { helpOf } from '../../../../content/projector/asked-words'
import { sayEither } from '../../../../content/words/say'
import type { Writing } from '../../writing'
import { candidMark } from '../answer'
import { aside, paragraph } from '../paragraph'

export const isCandid = ({ audience }: { audience: 'shared' | 'inside' }): boolean => audience === 'inside'

export const askedRuns = (leaf: Leaf, text: string, writing: Writing): Run[] => [
  { text, bold: true },
  ...(isCandid(leaf) ? [candidMark(writing)] : []),
]

/** The answers that lead on to a conditional question, as they stand beside their boxes. */
function leadingAnswers(leaf: Leaf, when: ShowWhen): string[] {
  if ('is' in when) return leaf.kind === 'one' || leaf.kind === 'several' ? when.is.map((id) => optionText(leaf.options, id)) : []
  const leads = (value: number) => ('atLeast' in when ? value >= when.atLeast : value <= when.atMost)
  return leaf.kind === 'scale' ? leaf.steps.filter(({ value }) => leads(value)).map(({ value, text }) => `${value}, ${text}`) : []
}

const optionText = (options: readonly { id: string; text: string }[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? id

const inQuotes = (text: string, { say }: Writing): string => say('sheet.quoted', { text })

/** "Only if …", in full where the condition is new, and briefly where the question before had the same. */
function onlyIf({ showWhen }: Leaf, before: Leaf | undefined, writing: Writing): string[] {
  if (!showWhen) return []
  if (JSON.stringify(before?.showWhen) === JSON.stringify(showWhen)) return [writing.say('sheet.only-then')]
  const other = writing.asked.flatMap(leavesOf).find(({ id }) => id === showWhen.question)
  if (!other) return []
  const answers = leadingAnswers(other, showWhen).map((text) => inQuotes(text, writing))
  return [writing.say('sheet.only-if', { question: inQuotes(shortText(other), writing), answers: sayEither(answers, writing.say) })]
}

/** Where the items come from that an answer names. */
export function fromList(list: string, { asked, say }: Writing): string[] {
  const named = listNamed(asked, list)
  return named ? [say('sheet.from-list', { list: named.text })] : []
}

/** What is said softly below a question. */
export const hintsOf = (leaf: Leaf, before: Leaf | undefined, writing: Writing): string[] => [
  ...onlyIf(leaf, before, writing),
  ...(helpOf(leaf) === '' ? [] : [helpOf(leaf)]),
  ...(leaf.kind === 'which' ? fromList(leaf.list, writing) : []),
]

const staying = (part: Paragraph): Paragraph => ({ ...part, staysWithNext: true })

export const hint = (text: string): Paragraph => staying(paragraph('hint', aside(text)))

/** The question, and below it what helps. It stays with its room. */
export const askedAbove = (leaf: Leaf, before: Leaf | undefined, writing: Writing): Paragraph[] => [
  staying(paragraph('question', ...askedRuns(leaf, leaf.text, writing))),
  ...hintsOf(leaf, before, writing).map(hint),
]
