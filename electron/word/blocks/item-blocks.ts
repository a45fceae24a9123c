/** An item of a list with much to say: its name as a heading, below it each question with its answer, brief ones on one line. */
import { answerWords, shortText } from '../../../content/model/answer-words'
import { clipped } from '../../../content/model/clipped'
import type { Block, Paragraph, Run } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Leaf } from '../../../content/model/question'
import { writtenAt } from '../../../content/model/written'
import type { Writing } from '../writing'
import { answerAt, labelled, labelRuns } from './answer'
import type { Listed } from './listed'
import { aside, isTurned, paragraph, textOf } from './paragraph'
import { answersOver, isSpokenOf } from './rounds'
import { listOf } from './title-page'
import { toAgree } from './to-agree'

/** Longer names are a heading in their first words, and stand in full below it. */
const LONGEST_HEADING = 220
/** Letters that share a line with others. */
const BRIEF = 60

const heading = (text: string, at: number, note?: string): Block => ({
  kind: 'heading',
  level: 3,
  number: `${at + 1}`,
  text,
  ...(note && { note }),
})

/** The name in full where the list has it, on one line where it continues another. */
function nameBlocks({ question, name }: Listed, row: string, at: number, writing: Writing): Block[] {
  const { plan, say, language } = writing
  const entry = name && writtenAt(plan, name, [row])
  if (!name || !entry) return [heading(say('row.unnamed'), at)]
  const text = answerWords(plan, name, entry.value, say, language)
  const short = clipped(text.split('\n')[0] ?? '', LONGEST_HEADING)
  const isWhole = short === text || question.continues !== undefined
  const candid = entry.inside || name.audience === 'inside' ? say('candid') : undefined
  return [heading(short, at, candid), ...(isWhole ? [] : answerAt(name, [row], 'answer', writing))]
}

interface Said {
  readonly leaf: Leaf
  readonly answer: readonly Paragraph[]
}

function isBrief({ leaf, answer }: Said, { language }: Writing): boolean {
  const [first, ...more] = answer
  if (!first || more.length > 0 || leaf.kind === 'long' || isTurned(first, language)) return false
  const text = textOf(first.runs)
  return text.length <= BRIEF && !text.includes('\n')
}

const joined = (line: readonly Run[], more: readonly Run[]): Run[] =>
  line.length === 0 ? [...more] : [...line, { text: ' · ', soft: true }, ...more]

/** On a shared line only the labels are bold. */
const plainly = (answer: readonly Paragraph[]): Run[] => answer.flatMap(({ runs }) => runs.map(({ bold: _, ...run }): Run => run))

/** Neighbouring brief answers share a line. */
function answerParagraphs(said: readonly Said[], writing: Writing): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let line: Run[] = []
  const flush = () => {
    if (line.length > 0) paragraphs.push(paragraph('answer', ...line))
    line = []
  }
  for (const one of said) {
    if (isBrief(one, writing)) line = joined(line, [...labelRuns(one.leaf, writing), { text: '  ' }, ...plainly(one.answer)])
    else {
      flush()
      paragraphs.push(...labelled(labelRuns(one.leaf, writing), one.answer, 'answer', writing))
    }
  }
  flush()
  return paragraphs
}

/** What is missing, named in one line instead of a gap each. */
function missingParagraph(leaves: readonly Leaf[], row: string, said: readonly Said[], writing: Writing): Paragraph[] {
  const missing = leaves.filter((leaf) => !leaf.optional && isShown(writing.plan, leaf, [row]) && !said.some((one) => one.leaf === leaf))
  if (writing.outline.draft) return missing.map((leaf) => toAgree('answer', leaf.text, writing))
  if (missing.length === 0) return []
  const questions = listOf(missing.map(shortText), writing.language)
  return [paragraph('answer', aside(writing.say(writing.outside ? 'document.gaps-outside' : 'document.gaps', { questions })))]
}

export function itemBlocks(list: Listed, row: string, at: number, writing: Writing): Block[] {
  const leaves = list.leaves.filter((leaf) => isSpokenOf(leaf, [row], writing))
  const said = leaves
    .map((leaf) => ({ leaf, answer: answersOver(leaf, [row], 'answer', writing, false) }))
    .filter(({ answer }) => answer.length > 0)
  return [...nameBlocks(list, row, at, writing), ...answerParagraphs(said, writing), ...missingParagraph(leaves, row, said, writing)]
}
