/** A rating with what it rests on: number, word, reason, source. */
import { ratingWords, sourceWords } from '../../../content/model/answer-words'
import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import type { ValueOf } from '../../../content/model/plan'
import { directionOf } from '../direction'
import type { Writing } from '../writing'
import type { Leaf } from './answer'
import { aside, paragraph, paragraphsOf, sentence } from './paragraph'

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** Joined while they run the same way; otherwise the full stops would change sides. */
function joined(parts: readonly (readonly Run[])[]): Run[][] {
  const lines: Run[][] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last && directionOf(textOf(last)) === directionOf(textOf(part))) last.push({ text: ' ' }, ...part)
    else lines.push([...part])
  }
  return lines
}

function reasonRuns(leaf: Leaf, value: ValueOf<'scale'>, { say }: Writing): Run[][] {
  const source = aside(sentence(sourceWords(value, say)))
  const reasons = paragraphsOf(value.evidence).map((text): Run[] => [{ text }])
  if (reasons.length > 0) return [...reasons.slice(0, -1), ...joined([...reasons.slice(-1), [source]])]
  const missing = leaf.kind === 'scale' && leaf.evidence ? [aside(sentence(say('evidence.none')))] : []
  return joined([missing, value.source ? [source] : []].filter((part) => part.length > 0))
}

/** In a table the rating stands above its reason; in running text the reason follows on. */
export function ratingParagraphs(leaf: Leaf, value: ValueOf<'scale'>, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const rating: Run[] = [{ text: ratingWords(leaf, value, writing.say), bold: true }]
  const [first, ...more] = reasonRuns(leaf, value, writing)
  if (!first) return [paragraph(style, ...rating)]
  const lines = style === 'cell' ? [rating, first] : joined([[...rating, { text: ' ' }], first])
  return [...lines, ...more].map((runs) => paragraph(style, ...runs))
}
