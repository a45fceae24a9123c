/** What group sessions settled, below our own answer: what was agreed and why, or the views that were kept. */
import { type AgreedAnswer, agreedAt, viewsIn } from '../../../content/model/agreed'
import { answerWords } from '../../../content/model/answer-words'
import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import { entryAt, isAnswered, type Place } from '../../../content/model/place'
import { OUR_VOICE, type Value } from '../../../content/model/plan'
import { sameContent } from '../../../content/model/same-content'
import { linesOf } from '../../../content/model/text-lines'
import type { Writing } from '../writing'
import { type Leaf, labelled } from './answer'
import { ownParagraph, paragraph, paragraphsOf } from './paragraph'
import { spoken } from './spoken'

const LABEL = { bold: true, label: true, soft: true } as const

/** On a line of its own it stays with what follows. */
const above = (style: ParagraphStyle): ParagraphStyle => (style === 'cell' ? 'cell' : 'label')

const head = (word: 'agreed' | 'agreed-same' | 'kept', { voice }: AgreedAnswer, writing: Writing): Run[] => {
  const session = voice.name.replace(/\s+/g, ' ').trim()
  const words = writing.say(session ? `document.${word}-named` : `document.${word}`, { session })
  return spoken(words, writing, LABEL)
}

/** Views one below the other, each behind the words for whose it is. */
function viewParagraphs({ entry }: AgreedAnswer, style: ParagraphStyle, writing: Writing): Paragraph[] {
  return viewsIn(entry).flatMap(({ whose, words }) => {
    const name = writing.say('document.subject', { subject: whose.trim() || writing.say('agreed.some') })
    return labelled(
      [{ ...LABEL, text: name, name: true }],
      paragraphsOf(words).map((part) => ownParagraph(style, part)),
      style,
      writing,
    )
  })
}

function reasonParagraphs({ entry }: AgreedAnswer, style: ParagraphStyle, writing: Writing, above?: Value): Paragraph[] {
  const reason = entry.agreed?.reason ?? ''
  if (above?.kind === 'scale' && above.evidence.trim() === reason.trim()) return []
  const reasons = paragraphsOf(reason).map((part) => ownParagraph(style, part))
  return reasons.length > 0 ? labelled([{ ...LABEL, text: writing.say('document.agreed-why') }], reasons, style, writing) : []
}

function settledParagraphs(one: AgreedAnswer, answer: readonly Paragraph[], style: ParagraphStyle, writing: Writing): Paragraph[] {
  if (!isAnswered(one.entry.value)) return [paragraph(above(style), ...head('kept', one, writing)), ...viewParagraphs(one, style, writing)]
  return [...labelled(head('agreed', one, writing), answer, style, writing), ...reasonParagraphs(one, style, writing)]
}

function answerParagraphs(leaf: Leaf, { entry: { value } }: AgreedAnswer, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const words = answerWords(writing.plan, leaf, value, writing.say, writing.language)
  if (value.kind === 'text') return paragraphsOf(words).map((part) => ownParagraph(style, part))
  return [paragraph(style, ...spoken(words, writing))]
}

/** Where nobody reads which session it was, what two of them settled alike is read once. */
function toldOnce(all: readonly AgreedAnswer[]): AgreedAnswer[] {
  const told = ({ voice, entry: { value, agreed } }: AgreedAnswer) => [voice.name.trim(), value, agreed]
  return all.filter((one, at) => all.findIndex((other) => sameContent(told(one), told(other))) === at)
}

/** Our own answer above, where it says what was agreed: then that is not read once more. One voice alone stands below nothing. */
function sameAbove({ entry: { value } }: AgreedAnswer, place: Place, { plan }: Writing): Value | undefined {
  const own = entryAt(plan, { ...place, voice: OUR_VOICE })?.value
  if (!own || place.voice !== undefined || !isAnswered(value)) return undefined
  const isSame = own.kind === 'scale' && value.kind === 'scale' ? own.rating === value.rating : sameContent(own, value)
  return isSame ? own : undefined
}

function toldBelow(one: AgreedAnswer, leaf: Leaf, place: Place, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const above = sameAbove(one, place, writing)
  if (!above) return settledParagraphs(one, answerParagraphs(leaf, one, style, writing), style, writing)
  return [paragraph(style, ...head('agreed-same', one, writing)), ...reasonParagraphs(one, style, writing, above)]
}

/** What was settled on one question about one subject, in the round of the answer; of one session alone where it is named. */
export function agreedOn(leaf: Leaf, place: Place, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const { voice } = place
  const all = agreedAt(writing.plan, place).filter((one) => voice === undefined || one.voice.id === voice)
  return toldOnce(all).flatMap((one) => toldBelow(one, leaf, place, style, writing))
}

/** What was listed together, below the list. */
export function agreedList(list: string, style: ParagraphStyle, writing: Writing): Paragraph[] {
  return toldOnce(agreedAt(writing.plan, { question: list, about: [] })).flatMap((one) => {
    const { value } = one.entry
    const lines = value.kind === 'text' ? linesOf(value.text) : []
    if (lines.length < 2)
      return settledParagraphs(
        one,
        lines.map((line) => ownParagraph(style, line)),
        style,
        writing,
      )
    const listed = [paragraph(above(style), ...head('agreed', one, writing)), ownParagraph(style, lines.join('\n'))]
    return [...listed, ...reasonParagraphs(one, style, writing)]
  })
}
