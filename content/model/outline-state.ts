/** What a document would hold if it were made now: how far each of its sections is filled, and what stays with us. */
import type { Say } from '../words/say'
import { answerWords, sourceWords } from './answer-words'
import { isOutside, planFor } from './audience'
import { subjectName } from './names'
import type { Outline, OutlineBlock, OutlineSection } from './outline'
import { entryAt, isBlank, type Place, placeKey } from './place'
import { type AskedPlace, placesOf, rowsOf } from './places'
import type { Entry, Plan } from './plan'
import { isPlaceAnswered } from './progress'
import type { Worksheet } from './worksheet'
import { worksheetFor } from './worksheet-for'

/** An answer that the document's readers do not get, in full, since the writer must be sure of it. */
export interface LeftOut {
  readonly place: Place
  readonly worksheet: string
  readonly question: string
  /** Whom or what it is about; empty when it is about the whole. */
  readonly subject: string
  readonly text: string
}
interface SectionState {
  readonly id: string
  readonly title: string
  readonly asked: number
  readonly answered: number
  readonly gaps: number
  /** How many answers of this section stay with us. */
  readonly leftOut: number
}
export interface OutlineState {
  readonly sections: readonly SectionState[]
  readonly leftOut: readonly LeftOut[]
}

interface Reading {
  readonly outline: Outline
  readonly plan: Plan
  readonly readable: Plan
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  readonly language: string
}

/** The worksheets that a section shows answers of, each with the sections it takes from them. */
function worksheetsIn(section: OutlineSection, worksheets: readonly Worksheet[]): Worksheet[] {
  const blocks = section.blocks.filter((block): block is Extract<OutlineBlock, { block: 'worksheet' }> => block.block === 'worksheet')
  return blocks.flatMap((block) => {
    const worksheet = worksheets.find(({ id }) => id === block.worksheet)
    const chosen = worksheet?.sections.filter(({ id }) => !block.sections || block.sections.includes(id))
    return worksheet && chosen && chosen.length > 0 ? [{ ...worksheet, sections: chosen }] : []
  })
}

/** Lists without a row count as one open question, as they do on the worksheet's own page. */
const emptyLists = (worksheet: Worksheet, plan: Plan): number =>
  worksheet.sections
    .flatMap((section) => section.questions)
    .filter((question) => question.kind === 'rows' || question.kind === 'coverage')
    .filter((question) => !question.optional && rowsOf(plan, question.id).length === 0).length

function countIn(section: OutlineSection, { outline, readable, worksheets }: Reading): { asked: number; answered: number } {
  const shown = worksheetsIn(section, worksheets).map((worksheet) => worksheetFor(outline.audience, worksheet))
  const places = shown.flatMap((worksheet) => placesOf(worksheet, readable)).filter((place) => !place.leaf.optional)
  const answered = places.filter((place) => isPlaceAnswered(readable, place)).length
  return { asked: places.length + shown.reduce((sum, worksheet) => sum + emptyLists(worksheet, readable), 0), answered }
}

function wordsOf(entry: Entry, { leaf }: AskedPlace, { plan, say, language }: Reading): string {
  const text = answerWords(plan, leaf, entry.value, say, language)
  if (entry.value.kind !== 'scale') return text
  const reason = entry.value.evidence.trim()
  return [text || say('rated.none'), ...(reason ? [reason, sourceWords(entry.value, say)] : [])].join('. ')
}

function leftOutAt(place: AskedPlace, worksheet: Worksheet, reading: Reading): LeftOut[] {
  const { plan, worksheets, say } = reading
  const entry = entryAt(plan, place)
  if (!entry || isBlank(entry.value)) return []
  return [
    {
      place: { question: place.question, about: place.about },
      worksheet: worksheet.id,
      question: place.leaf.text,
      subject: place.about.map((id) => subjectName(plan, worksheets, id, say)).join(', '),
      text: wordsOf(entry, place, reading),
    },
  ]
}

/** Keys of what the readers get: kept in their plan, and asked by a question that they may see. */
function readKeys({ outline, readable, worksheets }: Reading): Set<string> {
  const kept = new Set(readable.entries.map(placeKey))
  const shown = worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet))
  return new Set(
    shown
      .flatMap((worksheet) => placesOf(worksheet, readable))
      .map(placeKey)
      .filter((key) => kept.has(key)),
  )
}

function leftOutIn(section: OutlineSection, read: ReadonlySet<string>, reading: Reading): LeftOut[] {
  if (!isOutside(reading.outline.audience)) return []
  const { plan, worksheets } = reading
  return worksheetsIn(section, worksheets).flatMap((worksheet) =>
    placesOf(worksheet, plan, { partners: plan.partners, hidden: true })
      .filter((place) => !read.has(placeKey(place)))
      .flatMap((place) => leftOutAt(place, worksheet, reading)),
  )
}

/** Answers to questions that are gone are for ourselves; a section that holds nothing else is not there for outsiders. */
const isThere = (section: OutlineSection, outside: boolean): boolean => !outside || section.blocks.some(({ block }) => block !== 'gone')

export function outlineState(outline: Outline, plan: Plan, worksheets: readonly Worksheet[], say: Say, language = 'en'): OutlineState {
  const reading = { outline, plan, readable: planFor(outline.audience, plan, worksheets), worksheets, say, language }
  const read = readKeys(reading)
  const parts = outline.sections
    .filter((section) => isThere(section, isOutside(outline.audience)))
    .map((section) => ({ section, count: countIn(section, reading), leftOut: leftOutIn(section, read, reading) }))
  return {
    sections: parts.map(({ section, count, leftOut }) => ({
      id: section.id,
      title: section.title,
      ...count,
      gaps: count.asked - count.answered,
      leftOut: leftOut.length,
    })),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  }
}
