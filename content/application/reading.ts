/** What an application may be written from: the answers that outsiders may read, and what each gives as a sentence. */
import { answerWords, shortText } from '../model/answer-words'
import type { Origin } from '../model/application'
import { planFor } from '../model/audience'
import { directionOf } from '../model/direction'
import { subjectName } from '../model/names'
import { entryAt, type Place } from '../model/place'
import { type AskedPlace, isShown, placesOf } from '../model/places'
import { FIRST_ROUND, type Plan, type Value } from '../model/plan'
import { roundsOf } from '../model/rounds'
import type { Worksheet } from '../model/worksheet'
import { type Say, speak } from '../words/say'
import { cleanPasted } from './clean'

export interface Reading {
  /** All that we know. */
  readonly plan: Plan
  /** What a funder may read of it. */
  readonly readable: Plan
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  readonly language: string
  /** Every place that is asked about in the readable plan, in whichever round, by its question. */
  readonly places: ReadonlyMap<string, readonly AskedPlace[]>
}

function placesByQuestion(plan: Plan, worksheets: readonly Worksheet[]): Map<string, AskedPlace[]> {
  const rounds = roundsOf(plan).map(({ id }) => id)
  const found = new Map<string, AskedPlace[]>()
  for (const place of worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { hidden: true, rounds })))
    found.set(place.question, [...(found.get(place.question) ?? []), place])
  return found
}

/** Words between answers are said in the language of the answers, so that a text is the same wherever it is read. */
export function readingOf(plan: Plan, worksheets: readonly Worksheet[]): Reading {
  const { language } = plan.project
  const say = speak(language)
  const readable = planFor('funder', plan, worksheets)
  return { plan, readable, worksheets, say, language, places: placesByQuestion(readable, worksheets) }
}

/** Signs that nobody sees and that run one way. */
const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const

/** Ends as a sentence ends, in whichever script. */
const stopped = (text: string): string => (text === '' || /[.!?؟。…:;]["”’»)]?$/u.test(text) ? text : `${text}.`)

/** An answer as running text: of a rating its reason; what was chosen or counted comes after what was asked. */
function wordsOf({ leaf }: Pick<AskedPlace, 'leaf'>, value: Value, { readable, say, language }: Reading): string {
  if (value.kind === 'text') return stopped(cleanPasted(value.text).trim())
  if (value.kind === 'scale') return stopped(cleanPasted(value.evidence).trim())
  const words = answerWords(readable, leaf, value, say, language)
  return words === '' ? '' : stopped(say('origin.chosen', { question: shortText(leaf), answer: words }))
}

/** Whom or what an answer is about, in a few words; empty when it is about the whole. */
export const subjectOf = ({ about }: Pick<Place, 'about'>, { plan, worksheets, say }: Reading): string =>
  about.map((id) => subjectName(plan, worksheets, id, say)).join(', ')

function textAt(place: AskedPlace, isNamed: boolean, reading: Reading): string {
  const entry = entryAt(reading.readable, place)
  const words = entry ? wordsOf(place, entry.value, reading) : ''
  const subject = words !== '' && isNamed ? subjectOf(place, reading) : ''
  if (subject === '' || words.includes(subject)) return words
  // A name of another script must not turn the paragraph round.
  const way = directionOf(words)
  return (directionOf(subject, way) === way ? '' : MARKS[way]) + reading.say('origin.named', { subject, words })
}

/** One answer that a funder may read. */
export interface SourceAnswer {
  readonly place: AskedPlace
  readonly origin: Omit<Origin, 'isNamed'>
  readonly question: string
  readonly subject: string
  readonly text: string
}

/** Of what was answered anew in later rounds, the newest; in the order of the screen. */
function newest(answers: readonly SourceAnswer[]): SourceAnswer[] {
  const bySubject = new Map(answers.map((answer) => [answer.origin.about.join(), answer]))
  return [...bySubject.values()]
}

/** The answers to a question. */
export function answersTo(question: string, reading: Reading): SourceAnswer[] {
  const places = (reading.places.get(question) ?? []).filter(({ leaf, about, round }) => isShown(reading.readable, leaf, about, round))
  const answers = places.flatMap((place) => {
    const text = textAt(place, false, reading)
    const origin = { question, about: [...place.about], round: place.round ?? FIRST_ROUND }
    return text === '' ? [] : [{ place, origin, question: shortText(place.leaf), subject: subjectOf(place, reading), text }]
  })
  return newest(answers)
}

const isSame = (place: AskedPlace, { about, round }: Origin): boolean =>
  (place.round ?? FIRST_ROUND) === round && place.about.join() === about.join()

/** What an origin gives now; nothing where a funder may not read the answer, or there is none any more. */
export function saidBy(origin: Origin, reading: Reading): string {
  const place = reading.places.get(origin.question)?.find((each) => isSame(each, origin))
  return place ? textAt(place, origin.isNamed, reading) : ''
}
