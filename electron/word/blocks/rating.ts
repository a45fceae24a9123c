/** A rating with what it rests on: number, word, reason, source. */
import { ratingWords, sourceWords } from '../../../content/model/answer-words'
import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import type { ValueOf } from '../../../content/model/plan'
import type { Writing } from '../writing'
import type { Leaf } from './answer'
import { aside, isTurned, ownParagraph, paragraph, paragraphsOf, sentence } from './paragraph'

/** Our words after the reason, in one paragraph while both run the same way; otherwise the full stops would change sides. */
function joined(reason: Paragraph, ours: Run, { language }: Writing): Paragraph[] {
  if (isTurned(reason, language)) return [reason, paragraph(reason.style, ours)]
  return [paragraph(reason.style, ...reason.runs, { text: ' ' }, ours)]
}

function reasonParagraphs(leaf: Leaf, value: ValueOf<'scale'>, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const { say } = writing
  const source = aside(sentence(sourceWords(value, say)))
  const reasons = paragraphsOf(value.evidence).map((text) => ownParagraph(style, text))
  const last = reasons.at(-1)
  if (last) return [...reasons.slice(0, -1), ...joined(last, source, writing)]
  const missing = leaf.kind === 'scale' && leaf.evidence ? [aside(sentence(say('evidence.none')))] : []
  const said = [...missing, ...(value.source ? [source] : [])]
  return said.length > 0 ? [paragraph(style, ...said.flatMap((run, at) => (at === 0 ? [run] : [{ text: ' ' }, run])))] : []
}

/** In a table the rating stands above its reason; in running text the reason follows on when it runs the same way. */
export function ratingParagraphs(leaf: Leaf, value: ValueOf<'scale'>, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const rating = paragraph(style, { text: ratingWords(leaf, value, writing.say), bold: true })
  const [first, ...more] = reasonParagraphs(leaf, value, style, writing)
  if (!first) return [rating]
  if (style === 'cell' || isTurned(first, writing.language)) return [rating, first, ...more]
  return [paragraph(style, ...rating.runs, { text: '  ' }, ...first.runs), ...more]
}
