/** What stays with us when a document is made for others. */
import { answerWords, sourceWords } from './answer-words'
import { isOutside } from './audience'
import { isNamedOutside, rowsOfUnnamed } from './named-outside'
import { subjectName } from './names'
import type { OutlineSection } from './outline'
import { placesAskedBy } from './outline-asks'
import type { OutlineReading } from './outline-reading'
import { entryAt, isBlank, type Place, placeKey } from './place'
import { type AskedPlace, leavesOf, partnersInOrder, placesOf } from './places'
import type { Entry, Plan } from './plan'
import { roundName } from './round-name'
import { roundsOf } from './rounds'
import type { Worksheet } from './worksheet'
import { worksheetFor } from './worksheet-for'

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
/** People end their reasons as they like; a second stop is not put after theirs. */
const inSentences = (parts: readonly string[]): string =>
  parts.map((part, at) => (at === parts.length - 1 || /[.!?؟。…]$/u.test(part) ? part : `${part}.`)).join(' ')

function wordsOf(entry: Entry, { leaf }: AskedPlace, { plan, say, language }: OutlineReading): string {
  const text = answerWords(plan, leaf, entry.value, say, language)
  if (entry.value.kind !== 'scale') return text
  const reason = entry.value.evidence.trim()
  return inSentences([text || say('rated.none'), ...(reason ? [reason, sourceWords(entry.value, say)] : [])])
}

/** Whom or what an answer is about, and its round where the plan has several. */
function subjectOf({ about, round }: Place, { plan, worksheets, say, language }: OutlineReading): string {
  const dated = round !== undefined && roundsOf(plan).length > 1 ? [roundName(plan, round, say, language)] : []
  return [...about.map((id) => subjectName(plan, worksheets, id, say)), ...dated].join(', ')
}

/** The worksheet that asks it, whichever block shows it. */
const asksIt = (worksheet: Worksheet, id: string): boolean =>
  leavesOf(worksheet).some((leaf) => leaf.id === id) ||
  worksheet.sections.some(({ questions }) => questions.some((known) => known.id === id))

function leftOutAt(place: AskedPlace, reading: OutlineReading): LeftOut[] {
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
export function readKeys({ outline, readable, worksheets }: OutlineReading): Set<string> {
  const kept = new Set(readable.entries.map(placeKey))
  const shown = worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet))
  return new Set(
    shown
      .flatMap((worksheet) => placesOf(worksheet, readable, { rounds: everyRound(readable) }))
      .map(placeKey)
      .filter((key) => kept.has(key)),
  )
}

export function leftOutIn(section: OutlineSection, read: ReadonlySet<string>, reading: OutlineReading): LeftOut[] {
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
