/** Questions with one answer each: the question as a label, the answer beside it when brief, below it otherwise. */
import type { Block, Paragraph } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Leaf } from '../../../content/model/worksheet'
import { writtenAt } from '../../../content/model/written'
import type { Writing } from '../writing'
import { answerAt, gap, labelRuns } from './answer'
import { isTurned, paragraph, textOf } from './paragraph'
import { scaleTable } from './scale-table'

const BRIEF = 72

function isBrief(label: string, [first, ...others]: readonly Paragraph[], { language }: Writing): boolean {
  if (!first || others.length > 0) return false
  const text = textOf(first.runs)
  return label.length + text.length <= BRIEF && !text.includes('\n') && !isTurned(first, language)
}

function questionAndAnswer(leaf: Leaf, about: readonly string[], writing: Writing, gaps: boolean): Paragraph[] {
  const answer = answerAt(leaf, about, 'answer', writing)
  if (answer.length === 0 && (!gaps || leaf.optional)) return []
  const shown = answer.length > 0 ? answer : [gap('answer', writing)]
  const label = labelRuns(leaf, writing, leaf.text)
  const [first] = shown
  if (first && isBrief(leaf.text, shown, writing)) return [paragraph('answer', ...label, { text: '  ' }, ...first.runs)]
  return [paragraph('label', ...label), ...shown]
}

/** Neighbouring ratings stand together, so that they can be compared. */
function inGroups(leaves: readonly Leaf[]): Leaf[][] {
  const groups: Leaf[][] = []
  for (const leaf of leaves) {
    const group = groups.at(-1)
    if (leaf.kind === 'scale' && group?.[0]?.kind === 'scale') group.push(leaf)
    else groups.push([leaf])
  }
  return groups
}

export function plainAnswers(leaves: readonly Leaf[], about: readonly string[], writing: Writing, gaps: boolean): Block[] {
  const asked = leaves.filter((leaf) => isShown(writing.plan, leaf, about))
  return inGroups(asked).flatMap((group): Block[] => {
    const [only] = group
    if (group.length === 1 && only) return questionAndAnswer(only, about, writing, gaps)
    const shown = gaps ? group : group.filter((leaf) => writtenAt(writing.plan, leaf, about))
    return shown.length > 0 ? [scaleTable(shown, about, writing, gaps)] : []
  })
}
