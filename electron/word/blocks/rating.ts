/** A rating with what it rests on: number, word, reason, and the source as a footnote. */
import { ratingWords, sourceWords } from '../../../content/model/answer-words'
import type { Paragraph, ParagraphStyle } from '../../../content/model/document'
import type { ValueOf } from '../../../content/model/plan'
import type { Writing } from '../writing'
import type { Leaf } from './answer'
import { aside, isTurned, ownParagraph, paragraph, paragraphsOf, sentence, withFootnote } from './paragraph'

/** What the rating rests on, its source as a footnote at the end. */
function reasonParagraphs(leaf: Leaf, value: ValueOf<'scale'>, style: ParagraphStyle, { say }: Writing): Paragraph[] {
  const source = sentence(sourceWords(value, say))
  const reasons = paragraphsOf(value.evidence).map((text) => ownParagraph(style, text))
  if (reasons.length > 0) return withFootnote(reasons, source)
  const missing = leaf.kind === 'scale' && leaf.evidence ? [paragraph(style, aside(sentence(say('evidence.none'))))] : []
  return value.source ? withFootnote(missing, source) : missing
}

/** In a table the rating stands above its reason; in running text the reason follows on when it runs the same way. */
export function ratingParagraphs(leaf: Leaf, value: ValueOf<'scale'>, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const rating = paragraph(style, { text: ratingWords(leaf, value, writing.say), bold: true })
  const [first, ...more] = reasonParagraphs(leaf, value, style, writing)
  if (!first) return value.source ? withFootnote([rating], sentence(sourceWords(value, writing.say))) : [rating]
  if (style === 'cell' || isTurned(first, writing.language)) return [rating, first, ...more]
  return [paragraph(style, ...rating.runs, { text: '  ' }, ...first.runs), ...more]
}
