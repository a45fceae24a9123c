/** What a plan answers on one screen, in words. Give it the plan that the room may know: it shows whatever it is given. */
import { agreedAt, agreedHead, viewsIn } from '../model/agreed'
import { answerWords, shortText, sourceWords } from '../model/answer-words'
import { insideKeys } from '../model/inside'
import { listNamed, organisationName, rowName } from '../model/names'
import { isAnswered, placeKey } from '../model/place'
import { type AskedPlace, listOf, partnersAsked, partnersInOrder, placesOf, rowsOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { Question } from '../model/question'
import type { Section, Worksheet } from '../model/worksheet'
import { writtenAt } from '../model/written'
import type { Say } from '../words/say'
import type { CoverageScreen, QuestionScreen, RowsScreen, Turns } from './screens'

export interface AnswerLine {
  readonly key: string
  /** Which question or whom it is about, where a screen holds several; empty where that is clear. */
  readonly label: string
  readonly words: string
  readonly evidence: string
  readonly source: string
  /** For us alone: only in the whole plan. */
  readonly isCandid: boolean
}
export interface Answered {
  readonly key: string
  /** The organisation or the row; empty where the question is asked once. */
  readonly subject: string
  readonly lines: readonly AnswerLine[]
}
export type AnswerScreen = QuestionScreen | RowsScreen | CoverageScreen

interface Known {
  readonly plan: Plan
  readonly worksheets: readonly Worksheet[]
  readonly say: Say
  readonly language: string
}

function placesFor({ section, turns, questions }: { section: Section; turns: Turns; questions: readonly Question[] }, plan: Plan) {
  const { each: _, ...rest } = section
  const alone: Section = { ...rest, questions: [...questions], ...(turns ? { each: turns } : {}) }
  // Where the decision is made, a declined partner stays in sight.
  const decides = questions.some(({ kind }) => kind === 'status')
  return placesOf({ sections: [alone] }, plan, { partners: decides ? partnersInOrder(plan) : partnersAsked(plan) })
}

const statusWords = ({ plan, say }: Known, id: string | undefined): string => {
  const partner = plan.partners.find((candidate) => candidate.id === id)
  return partner ? say(`status.${partner.status}`) : ''
}

function lineOf(place: AskedPlace, label: string, inside: ReadonlySet<string>, known: Known): AnswerLine | undefined {
  const { plan, say, language } = known
  const line = { key: placeKey(place), label, evidence: '', source: '', isCandid: inside.has(placeKey(place)) }
  if (place.leaf.kind === 'status') return { ...line, words: statusWords(known, place.about[0]) }
  const value = writtenAt(plan, place.leaf, place.about, place.round)?.value
  const words = answerWords(plan, place.leaf, value, say, language)
  const evidence = value?.kind === 'scale' ? value.evidence.trim() : ''
  if (words === '' && evidence === '') return undefined
  const source = value?.kind === 'scale' && evidence !== '' ? sourceWords(value, say) : ''
  return { ...line, words: words || say('rated.none'), evidence, source }
}

/** What a group session settled there; of views that were kept only what they say. */
function agreedLines(place: AskedPlace, label: string, inside: ReadonlySet<string>, { plan, say, language }: Known): AnswerLine[] {
  return agreedAt(plan, place).flatMap(({ voice, entry }) => {
    const key = placeKey(entry)
    const head = agreedHead(isAnswered(entry.value) ? voice : { name: '' }, entry, say)
    const line = { key, label: [label, head].filter(Boolean).join(', '), evidence: '', source: '', isCandid: inside.has(key) }
    if (!isAnswered(entry.value)) return viewsIn(entry).map(({ words }, at) => ({ ...line, key: `${key} ${at}`, words: words.trim() }))
    return [{ ...line, words: answerWords(plan, place.leaf, entry.value, say, language), evidence: entry.agreed?.reason.trim() ?? '' }]
  })
}

type Labelled = readonly [AskedPlace, label: string]

function linesOf(places: readonly Labelled[], known: Known): AnswerLine[] {
  const inside = insideKeys(known.plan, known.worksheets)
  return places
    .flatMap(([place, label]) => [lineOf(place, label, inside, known), ...agreedLines(place, label, inside, known)])
    .filter((line) => line !== undefined)
}

function toQuestion(screen: QuestionScreen, known: Known): Answered[] {
  const questions = [screen.asked, ...screen.also]
  const places = placesFor({ ...screen, questions }, known.plan)
  const label = ({ leaf }: AskedPlace) => (questions.length > 1 ? shortText(leaf) : '')
  return [...new Set(places.map(({ about }) => about[0] ?? ''))].map((id) => ({
    key: id,
    subject: id === '' ? '' : (organisationName(known.plan, id, known.say) ?? ''),
    lines: linesOf(
      places.filter(({ about }) => (about[0] ?? '') === id).map((place) => [place, label(place)]),
      known,
    ),
  }))
}

function toRows({ section, question }: RowsScreen, known: Known): Answered[] {
  const { plan, worksheets, say } = known
  const list = listOf(question)
  const named = listNamed(worksheets, list)
  const places = placesFor({ section, turns: null, questions: [question] }, plan)
  // The first column is the row’s name, which stands at its head already.
  const rest = question.continues ? question.columns : question.columns.slice(1)
  const label = ({ leaf }: AskedPlace) => (rest.length > 1 ? shortText(leaf) : '')
  const isOf = (row: string, place: AskedPlace) => place.about[0] === row && rest.some(({ id }) => id === place.leaf.id)
  return rowsOf(plan, list).map((row) => ({
    key: row.id,
    subject: named ? rowName(plan, named, row.id, say) : say('row.unnamed'),
    lines: linesOf(
      places.filter((place) => isOf(row.id, place)).map((place) => [place, label(place)]),
      known,
    ),
  }))
}

/** Who covers a row fully, who partly, who not: names for each level, rather than a level for each name. */
function coverageLines(places: readonly AskedPlace[], { question }: CoverageScreen, known: Known): AnswerLine[] {
  const lines = linesOf(
    places.map((place) => [place, organisationName(known.plan, place.about[1] ?? '', known.say) ?? '']),
    known,
  )
  return (['fully', 'partly', 'no'] as const).flatMap((level) => {
    const label = question.levels[level]
    const those = lines.filter(({ words }) => words === label)
    const [first] = those
    const isCandid = those.some((line) => line.isCandid)
    return first ? [{ ...first, label, words: those.map((line) => line.label).join(', '), isCandid }] : []
  })
}

function toCoverage(screen: CoverageScreen, known: Known): Answered[] {
  const { section, question } = screen
  const places = placesFor({ section, turns: null, questions: [question] }, known.plan)
  const isOf = (row: string, { leaf, about }: AskedPlace) => about[0] === row && leaf.kind === 'coverage-cell'
  return rowsOf(known.plan, question.id).map((row) => ({
    key: row.id,
    subject: rowName(known.plan, question, row.id, known.say),
    lines: coverageLines(
      places.filter((place) => isOf(row.id, place)),
      screen,
      known,
    ),
  }))
}

/** The answers on a screen, by whom or what they are about. Those about whom nothing is said yet are left out; rows have a name. */
export function answersOn(screen: AnswerScreen, plan: Plan, worksheets: readonly Worksheet[], say: Say, language = 'en'): Answered[] {
  const known = { plan, worksheets, say, language }
  switch (screen.kind) {
    case 'question':
      return toQuestion(screen, known).filter(({ lines }) => lines.length > 0)
    case 'rows':
      return toRows(screen, known)
    case 'coverage':
      return toCoverage(screen, known)
  }
}
