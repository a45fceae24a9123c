/** Questions with one answer each: the question as a label, the answer beside it when brief, below it otherwise. */
import type { Block, Paragraph } from '../../../content/model/document'
import type { Leaf } from '../../../content/model/question'
import type { Writing } from '../writing'
import { labelRuns } from './answer'
import { isTurned, paragraph, textOf } from './paragraph'
import { answersOver, isAnyWritten, isSpokenOf } from './rounds'
import { scaleTable } from './scale-table'

const BRIEF = 72

function isBrief(label: string, [first, ...others]: readonly Paragraph[], { language }: Writing): boolean {
  if (!first || others.length > 0) return false
  const text = textOf(first.runs)
  return label.length + text.length <= BRIEF && !text.includes('\n') && !isTurned(first, language)
}

/** The question and what was answered. */
export function questionAndAnswer(leaf: Leaf, answer: readonly Paragraph[], writing: Writing): Paragraph[] {
  const [first] = answer
  if (!first) return []
  const label = labelRuns(leaf, writing, leaf.text)
  if (isBrief(leaf.text, answer, writing)) return [paragraph('answer', ...label, { text: '  ' }, ...first.runs)]
  return [paragraph('label', ...label), ...answer]
}

/** Asked because of the rating before it, and answered in a few words: with whom it lies meanwhile. */
const follows = (leaf: Leaf, before: Leaf | undefined): boolean =>
  before?.kind === 'scale' && leaf.kind !== 'long' && leaf.showWhen?.question === before.id

/** Neighbouring ratings stand together, so that they can be compared, each with what is asked because of it. */
function inGroups(leaves: readonly Leaf[]): Leaf[][] {
  const groups: Leaf[][] = []
  for (const leaf of leaves) {
    const group = groups.at(-1)
    const joins = group?.[0]?.kind === 'scale' && (leaf.kind === 'scale' || follows(leaf, group.at(-1)))
    if (group && joins) group.push(leaf)
    else groups.push([leaf])
  }
  return groups
}

const isTable = (group: readonly Leaf[]): boolean => group.filter(({ kind }) => kind === 'scale').length > 1

export function plainAnswers(leaves: readonly Leaf[], about: readonly string[], writing: Writing, gaps: boolean): Block[] {
  const asked = leaves.filter((leaf) => isSpokenOf(leaf, about, writing))
  return inGroups(asked).flatMap((group): Block[] => {
    if (!isTable(group)) return group.flatMap((leaf) => questionAndAnswer(leaf, answersOver(leaf, about, 'answer', writing, gaps), writing))
    const shown = gaps ? group : group.filter((leaf) => isAnyWritten([leaf], about, writing))
    return shown.length > 0 ? [scaleTable(shown, about, writing, gaps)] : []
  })
}
