/** Answers that no other part can show: their question has left the worksheets, changed its kind, or is not asked at present. */
import { answerWords, shortText, sourceWords } from '../../../content/model/answer-words'
import type { Block } from '../../../content/model/document'
import { subjectName } from '../../../content/model/names'
import { leavesOf } from '../../../content/model/places'
import type { Entry } from '../../../content/model/plan'
import { goneEntries } from '../../../content/model/written'
import type { Writing } from '../writing'
import type { Leaf } from './answer'
import { ownParagraph, paragraph, paragraphsOf } from './paragraph'
import { spoken } from './spoken'

const leafOf = (question: string, { worksheets }: Writing): Leaf | undefined =>
  worksheets.flatMap(leavesOf).find((leaf) => leaf.id === question)

/** A leaf of the value's own kind, for questions that are gone: options are then known by their ids alone. */
const stranger = (entry: Entry): Leaf => ({ id: entry.question, text: entry.question, kind: 'short', audience: 'inside' })

function textOf(entry: Entry, writing: Writing): string {
  const { plan, say, language } = writing
  const leaf = leafOf(entry.question, writing) ?? stranger(entry)
  if (entry.value.kind === 'coverage') return entry.value.level ?? ''
  const text = answerWords(plan, leaf, entry.value, say, language)
  if (entry.value.kind !== 'scale') return text
  const reason = entry.value.evidence.trim() || say('evidence.none')
  return [text || say('rated.none'), reason, sourceWords(entry.value, say)].join('\n')
}

function labelOf(entry: Entry, writing: Writing): string {
  const { plan, say, worksheets } = writing
  const leaf = leafOf(entry.question, writing)
  const question = plan.asked[entry.question]?.text ?? (leaf ? shortText(leaf) : entry.question)
  const subjects = entry.about.map((id) => subjectName(plan, worksheets, id, say))
  return subjects.length === 0 ? question : say('document.about', { question, subjects: subjects.join(say('document.comma')) })
}

export const goneBlocks = (writing: Writing): Block[] =>
  goneEntries(writing.plan, writing.worksheets).flatMap((entry) => [
    paragraph('label', ...spoken(labelOf(entry, writing), writing, { bold: true, label: true })),
    ...paragraphsOf(textOf(entry, writing)).map((text) => ownParagraph('answer', text)),
  ])
