/** Answers that no other part can show: their question has left the worksheets, changed its kind, or is not asked at present. */
import { answerWords, shortText, sourceWords } from '../../../content/model/answer-words'
import type { Block, Paragraph } from '../../../content/model/document'
import { organisationName, subjectName } from '../../../content/model/names'
import { leavesOf } from '../../../content/model/places'
import { type Entry, FIRST_ROUND, OUR_VOICE } from '../../../content/model/plan'
import { goneEntries } from '../../../content/model/written'
import type { Writing } from '../writing'
import { agreedOn } from './agreed'
import type { Leaf } from './answer'
import { ownParagraph, paragraph, paragraphsOf, sentence, withFootnote } from './paragraph'
import { spoken } from './spoken'

const leafOf = (question: string, { worksheets }: Writing): Leaf | undefined =>
  worksheets.flatMap(leavesOf).find((leaf) => leaf.id === question)

/** A leaf of the value's own kind, for questions that are gone: options are then known by their ids alone. */
const stranger = (entry: Entry): Leaf => ({ id: entry.question, text: entry.question, kind: 'short', audience: 'inside' })

/** Organisations and rows by name, since a question that is gone no longer says which of them it asked for. */
function namesIn({ value }: Entry, { plan, worksheets, say }: Writing): string {
  if (value.kind !== 'who') return ''
  const isKnown = (id: string) => organisationName(plan, id, say) !== undefined || plan.rows.some((row) => row.id === id)
  return [...value.who.filter(isKnown).map((id) => subjectName(plan, worksheets, id, say)), value.name.trim()]
    .filter(Boolean)
    .join(say('document.comma'))
}

function textOf(entry: Entry, writing: Writing): string {
  const { plan, say, language } = writing
  if (entry.value.kind === 'who') return namesIn(entry, writing)
  const leaf = leafOf(entry.question, writing) ?? stranger(entry)
  if (entry.value.kind === 'coverage') return entry.value.level ?? ''
  const text = answerWords(plan, leaf, entry.value, say, language)
  if (entry.value.kind !== 'scale') return text
  const reason = entry.value.evidence.trim() || say('evidence.none')
  return [text || say('rated.none'), reason].join('\n')
}

/** The round of an answer, where the plan has several and it matters. */
function roundOf({ round, question }: Entry, writing: Writing): string[] {
  const isAnew = round !== FIRST_ROUND || leafOf(question, writing)?.round
  return writing.rounds.length > 1 && isAnew ? writing.rounds.filter(({ id }) => id === round).map(({ name }) => name) : []
}

function labelOf(entry: Entry, writing: Writing): string {
  const { plan, say, worksheets } = writing
  const leaf = leafOf(entry.question, writing)
  const question = plan.asked[entry.question]?.text ?? (leaf ? shortText(leaf) : entry.question)
  const subjects = [...entry.about.map((id) => subjectName(plan, worksheets, id, say)), ...roundOf(entry, writing)]
  return subjects.length === 0 ? question : say('document.about', { question, subjects: subjects.join(say('document.comma')) })
}

/** What a session settled on a question that is not asked any more. */
function settledParagraphs(entry: Entry, writing: Writing): Paragraph[] {
  const leaf = leafOf(entry.question, writing) ?? stranger(entry)
  return agreedOn(leaf, entry, 'answer', writing)
}

function answerParagraphs(entry: Entry, writing: Writing): Paragraph[] {
  if (entry.voice !== OUR_VOICE) return settledParagraphs(entry, writing)
  const paragraphs = paragraphsOf(textOf(entry, writing)).map((text) => ownParagraph('answer', text))
  return entry.value.kind === 'scale' ? withFootnote(paragraphs, sentence(sourceWords(entry.value, writing.say))) : paragraphs
}

export const goneBlocks = (writing: Writing): Block[] =>
  goneEntries(writing.plan, writing.worksheets).flatMap((entry) => [
    paragraph('label', ...spoken(labelOf(entry, writing), writing, { bold: true, label: true })),
    ...answerParagraphs(entry, writing),
  ])
