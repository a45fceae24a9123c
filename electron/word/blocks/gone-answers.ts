/** Answers that no other part can show: their question has left the worksheets, changed its kind, or is not asked at present. */
import { answerWords, shortText, sourceWords } from '../../../content/model/answer-words'
import type { Block } from '../../../content/model/document'
import { subjectName } from '../../../content/model/names'
import { isBlank, placeKey } from '../../../content/model/place'
import { leavesOf, placesOf } from '../../../content/model/places'
import type { Entry } from '../../../content/model/plan'
import type { Writing } from '../writing'
import { type Leaf, writtenAt } from './answer'
import { paragraph, paragraphsOf } from './paragraph'

/** Keys of every answer that the document shows where it is asked. */
function shownKeys(writing: Writing): Set<string> {
  const { plan, partners, worksheets } = writing
  const places = worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { partners }))
  return new Set(places.filter((place) => writtenAt(writing, place.leaf, place.about)).map(placeKey))
}

function goneAnswers(writing: Writing): Entry[] {
  const shown = shownKeys(writing)
  return writing.plan.entries.filter((entry) => entry.value.kind !== 'mark' && !isBlank(entry.value) && !shown.has(placeKey(entry)))
}

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
  goneAnswers(writing).flatMap((entry) => [
    paragraph('label', { text: labelOf(entry, writing), bold: true, label: true }),
    ...paragraphsOf(textOf(entry, writing)).map((text) => paragraph('answer', { text })),
  ])
