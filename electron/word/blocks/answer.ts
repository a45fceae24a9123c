/** One answer as paragraphs, and the label that says what was asked. */
import { answerWords, shortText } from '../../../content/model/answer-words'
import type { Paragraph, ParagraphStyle, Run } from '../../../content/model/document'
import type { AskedPlace } from '../../../content/model/places'
import type { Value } from '../../../content/model/plan'
import { writtenAt } from '../../../content/model/written'
import type { Writing } from '../writing'
import { aside, isTurned, ownParagraph, paragraph, paragraphsOf } from './paragraph'
import { ratingParagraphs } from './rating'
import { spoken } from './spoken'
import { toAgree } from './to-agree'

export type Leaf = AskedPlace['leaf']

/** Marks for our own eyes: a whole question that is inside says so at its label, a single candid answer at its end. */
export const candidMark = (writing: Writing): Run => aside(` [${writing.say('candid')}]`)

export const labelRuns = (leaf: Leaf, writing: Writing, text = shortText(leaf)): Run[] => [
  { text, bold: true, label: true },
  ...(leaf.audience === 'inside' ? [candidMark(writing)] : []),
]

function valueParagraphs(leaf: Leaf, value: Value, style: ParagraphStyle, writing: Writing): Paragraph[] {
  if (value.kind === 'scale') return ratingParagraphs(leaf, value, style, writing)
  const text = answerWords(writing.plan, leaf, value, writing.say, writing.language)
  if (value.kind === 'text') return paragraphsOf(text).map((part) => ownParagraph(style, part))
  return text ? [paragraph(style, ...spoken(text, writing))] : []
}

function marked(paragraphs: readonly Paragraph[], mark: Run): Paragraph[] {
  const last = paragraphs.at(-1)
  return last ? [...paragraphs.slice(0, -1), { ...last, runs: [...last.runs, mark] }] : []
}

/** The answer at a place; nothing when there is none. The decision on a partner is read from the partner. */
export function answerAt(leaf: Leaf, about: readonly string[], style: ParagraphStyle, writing: Writing, round?: string): Paragraph[] {
  if (leaf.kind === 'status') {
    const partner = writing.plan.partners.find(({ id }) => id === about[0])
    return partner ? [paragraph(style, { text: writing.say(`status.${partner.status}`), bold: true })] : []
  }
  const entry = writtenAt(writing.plan, leaf, about, round)
  if (!entry) return []
  const paragraphs = valueParagraphs(leaf, entry.value, style, writing)
  return entry.inside && leaf.audience !== 'inside' ? marked(paragraphs, candidMark(writing)) : paragraphs
}

/** The label runs into the answer, unless they run in different directions: then it stands above. */
export function labelled(label: readonly Run[], shown: readonly Paragraph[], style: ParagraphStyle, { language }: Writing): Paragraph[] {
  const [first, ...rest] = shown
  if (!first || isTurned(first, language)) return [paragraph(style, ...label), ...shown]
  const { own: _, ...line } = first
  return [{ ...line, runs: [...label, { text: '  ' }, ...first.runs] }, ...rest]
}

/** What stands where an answer is missing. Partners read a shorter word; a draft names the question to agree on. */
export function gap(style: ParagraphStyle, writing: Writing, leaf?: Leaf): Paragraph {
  const { outline, outside, say } = writing
  if (leaf && outline.draft) return toAgree(style, leaf.text, writing)
  return paragraph(style, aside(say(outside ? 'document.gap-outside' : 'document.gap')))
}
