/** What a document would hold if it were made now: how far each of its sections is filled, and what stays with us. */
import type { Say } from '../words/say'
import { answerWords, sourceWords } from './answer-words'
import { isOutside, planFor } from './audience'
import { identityCount } from './legal-identity'
import { isNamedOutside, rowsOfUnnamed } from './named-outside'
import { subjectName } from './names'
import { noDetails } from './organisation'
import type { Outline, OutlineBlock, OutlineSection } from './outline'
import { askedBy, placesAskedBy } from './outline-asks'
import { entryAt, isBlank, type Place, placeKey } from './place'
import { type AskedPlace, leavesOf, partnersInOrder, placesOf } from './places'
import type { Entry, Plan } from './plan'
import { emptyLists, isPlaceAnswered } from './progress'
import { roundName } from './round-name'
import { roundsOf } from './rounds'
import type { Worksheet } from './worksheet'
import { worksheetFor } from './worksheet-for'
import { goneEntries } from './written'

/**
 * An answer that the document's readers do not get, in full, since the writer must be sure of it. Answers about partners
 * that the readers do not read of at all are neither listed nor counted: the screen names those partners once.
 */
export interface LeftOut {
  readonly place: Place
  readonly worksheet: string
  readonly question: string
  /** Whom or what it is about, and in which of several rounds; empty when it is about the whole. */
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

interface Count {
  readonly asked: number
  readonly answered: number
}
const sumOf = (counts: readonly Count[], part: keyof Count): number => counts.reduce((sum, count) => sum + count[part], 0)

/** What an agreement asks by itself: the organisations' papers, and questions that no worksheet asks. */
function ownQuestions(block: OutlineBlock, { readable }: Reading): Count {
  if (block.block === 'to-agree') return { asked: block.questions.length, answered: 0 }
  if (block.block !== 'parties') return { asked: 0, answered: 0 }
  const known = [readable.us, ...readable.partners].map(({ details = noDetails }) => identityCount(details))
  return { asked: sumOf(known, 'asked'), answered: sumOf(known, 'answered') }
}

function countIn(section: OutlineSection, reading: Reading): Count {
  const { outline, readable, worksheets } = reading
  const shown = worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet))
  const { blocks } = section
  const places = blocks.flatMap((block) => placesAskedBy(block, readable, shown)).filter(({ leaf }) => !leaf.optional)
  const lists = blocks.flatMap((block) => askedBy(block, shown)).reduce((sum, { sections }) => sum + emptyLists(readable, sections), 0)
  const own = blocks.map((block) => ownQuestions(block, reading))
  const answered = places.filter((place) => isPlaceAnswered(readable, place)).length
  return { asked: places.length + lists + sumOf(own, 'asked'), answered: answered + sumOf(own, 'answered') }
}

/** People end their reasons as they like; a second stop is not put after theirs. */
const inSentences = (parts: readonly string[]): string =>
  parts.map((part, at) => (at === parts.length - 1 || /[.!?؟。…]$/u.test(part) ? part : `${part}.`)).join(' ')

function wordsOf(entry: Entry, { leaf }: AskedPlace, { plan, say, language }: Reading): string {
  const text = answerWords(plan, leaf, entry.value, say, language)
  if (entry.value.kind !== 'scale') return text
  const reason = entry.value.evidence.trim()
  return inSentences([text || say('rated.none'), ...(reason ? [reason, sourceWords(entry.value, say)] : [])])
}

/** Whom or what an answer is about, and its round where the plan has several. */
function subjectOf({ about, round }: Place, { plan, worksheets, say, language }: Reading): string {
  const dated = round !== undefined && roundsOf(plan).length > 1 ? [roundName(plan, round, say, language)] : []
  return [...about.map((id) => subjectName(plan, worksheets, id, say)), ...dated].join(', ')
}

/** The worksheet that asks it, whichever block shows it. */
const asksIt = (worksheet: Worksheet, id: string): boolean =>
  leavesOf(worksheet).some((leaf) => leaf.id === id) ||
  worksheet.sections.some(({ questions }) => questions.some((known) => known.id === id))

function leftOutAt(place: AskedPlace, reading: Reading): LeftOut[] {
  const { plan, worksheets } = reading
  const worksheet = worksheets.find((known) => asksIt(known, place.question))
  const entry = worksheet && entryAt(plan, place)
  if (!entry || isBlank(entry.value)) return []
  return [
    {
      place: { question: place.question, about: place.about, ...(place.round === undefined ? {} : { round: place.round }) },
      worksheet: worksheet.id,
      question: place.leaf.text,
      subject: subjectOf(place, reading),
      text: wordsOf(entry, place, reading),
    },
  ]
}

const everyRound = (plan: Plan): string[] => roundsOf(plan).map(({ id }) => id)

/** Keys of what the readers get: kept in their plan, and asked by a question that they may see, in whichever round. */
function readKeys({ outline, readable, worksheets }: Reading): Set<string> {
  const kept = new Set(readable.entries.map(placeKey))
  const shown = worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet))
  return new Set(
    shown
      .flatMap((worksheet) => placesOf(worksheet, readable, { rounds: everyRound(readable) }))
      .map(placeKey)
      .filter((key) => kept.has(key)),
  )
}

function leftOutIn(section: OutlineSection, read: ReadonlySet<string>, reading: Reading): LeftOut[] {
  if (!isOutside(reading.outline.audience)) return []
  const { plan, worksheets } = reading
  const partners = partnersInOrder(plan).filter(({ status }) => isNamedOutside(plan, status))
  const unnamed = rowsOfUnnamed(plan, worksheets)
  const places = section.blocks.flatMap((block) =>
    placesAskedBy(block, plan, worksheets, { partners, hidden: true, rounds: everyRound(plan) }),
  )
  return places
    .filter((place) => !read.has(placeKey(place)) && !place.about.some((id) => unnamed.has(id)))
    .flatMap((place) => leftOutAt(place, reading))
}

/** Promises and earlier answers are for ourselves, and earlier answers are only promised when there are some. */
function isThere(section: OutlineSection, { outline, plan, worksheets }: Reading): boolean {
  const isOurs = !isOutside(outline.audience)
  return section.blocks.some(({ block }) => {
    if (block === 'commitments') return isOurs
    return block !== 'gone' || (isOurs && goneEntries(plan, worksheets).length > 0)
  })
}

export function outlineState(outline: Outline, plan: Plan, worksheets: readonly Worksheet[], say: Say, language = 'en'): OutlineState {
  const reading = { outline, plan, readable: planFor(outline.audience, plan, worksheets), worksheets, say, language }
  const read = readKeys(reading)
  const parts = outline.sections
    .filter((section) => isThere(section, reading))
    .map((section) => ({ section, count: countIn(section, reading), leftOut: leftOutIn(section, read, reading) }))
  const told = new Set<string>()
  // What two sections would show is named once.
  const leftOutOf = ({ leftOut }: (typeof parts)[number]) =>
    leftOut.filter(({ place }) => !told.has(placeKey(place)) && told.add(placeKey(place)))
  const named = parts.map((part) => ({ ...part, leftOut: leftOutOf(part) }))
  return {
    sections: named.map(({ section, count, leftOut }) => ({
      id: section.id,
      title: section.title,
      ...count,
      gaps: count.asked - count.answered,
      leftOut: leftOut.length,
    })),
    leftOut: named.flatMap(({ leftOut }) => leftOut),
  }
}
