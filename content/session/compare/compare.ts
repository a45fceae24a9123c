/** What a question got for answers: how they spread, the texts side by side, who has not answered, and where organisations or levels differ. */
import type { Value } from '../../model/plan-parts'
import { linesOf } from '../../model/text-lines'
import { answerOn, isAsked } from '../fits'
import type { Ask, Item } from '../item'
import type { Named, Session, Sheet } from '../session'
import { nameOf, peopleOn, standingOf } from '../sheets'
import { shownApart } from '../splits'

/** One place on a scale, or one option, and how many sheets chose it. */
export interface Bar {
  readonly key: string
  readonly text: string
  readonly count: number
}
export interface Said {
  readonly words: string
  /** Whose it is, on the facilitator's screen; empty in an anonymous session and where nobody said. */
  readonly whose: string
}
/** One organisation or level. `bars` is null where too few answered to show it apart. */
export interface Part extends Named {
  readonly bars: readonly Bar[] | null
}
export interface Split {
  readonly by: 'organisation' | 'level'
  readonly parts: readonly Part[]
}
export interface Comparison {
  readonly item: Item
  readonly asked: number
  readonly answered: number
  /** Whether nothing may be shown without telling who said it. Then nothing else is filled. */
  readonly isHidden: boolean
  /**
   * Why, in an anonymous session: while collecting is open, whoever looks after each file would see what it brought
   * (`collecting`), and below the minimum a few stand for themselves (`few`).
   */
  readonly hidden: 'collecting' | 'few' | null
  /** Empty where the answers are texts. */
  readonly bars: readonly Bar[]
  /** Texts; with a rating, the reasons given. */
  readonly texts: readonly Said[]
  readonly splits: readonly Split[]
  /** Groups and named sheets without an answer; those that have not come are among them. */
  readonly missing: readonly string[]
}

const steps = (ask: Ask): { key: string; text: string }[] => {
  if (ask.kind === 'scale') return ask.steps.map(({ value, text }) => ({ key: `${value}`, text }))
  return ask.kind === 'one' || ask.kind === 'several' ? ask.options.map(({ id, text }) => ({ key: id, text })) : []
}

function keysOf(value: Value): string[] {
  if (value.kind === 'scale') return value.rating === null ? [] : [`${value.rating}`]
  if (value.kind === 'one') return value.option === null ? [] : [value.option]
  return value.kind === 'several' ? [...value.options] : []
}

export function barsOf(ask: Ask, values: readonly Value[]): Bar[] {
  const counts = new Map<string, number>()
  for (const key of values.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return steps(ask).map(({ key, text }) => ({ key, text, count: counts.get(key) ?? 0 }))
}

function wordsOf(ask: Ask, value: Value): string[] {
  switch (value.kind) {
    case 'text':
      return ask.kind === 'list' ? linesOf(value.text) : [value.text.trim()].filter(Boolean)
    case 'scale':
      return [value.evidence.trim()].filter(Boolean)
    case 'number':
      return value.amount === null ? [] : [`${value.amount}`]
    case 'date':
      return value.date === '' ? [] : [value.date]
    default:
      return []
  }
}

interface Answer {
  readonly sheet: Sheet
  readonly value: Value
}

const answersTo = (session: Session, item: Item): Answer[] =>
  session.sheets.flatMap((sheet) => {
    const value = isAsked(session, item, sheet) ? answerOn(sheet, item) : undefined
    return value ? [{ sheet, value }] : []
  })

const numbers = (one: Said, other: Said) => Number(one.words) - Number(other.words)
/** The lines of a sheet with a name stay as they were written. */
function letters(one: Said, other: Said): number {
  const byName = one.whose.localeCompare(other.whose, undefined, { numeric: true })
  return byName === 0 && one.whose === '' ? one.words.localeCompare(other.words) : byName
}

/** By whose they are, and where nobody is named by their words: never in the order they came, nor in one that is the same in every question. */
const saidIn = (session: Session, { ask }: Item, answers: readonly Answer[]): Said[] =>
  answers
    .flatMap(({ sheet, value }) => wordsOf(ask, value).map((words) => ({ words, whose: nameOf(session, sheet) })))
    .sort(ask.kind === 'number' ? numbers : letters)

/** Whoever gave a reason and chose nothing stands in no bar, and hides nobody who does. */
function splitBy(session: Session, by: 'organisation' | 'level', { ask }: Item, answers: readonly Answer[]): Split[] {
  const names = by === 'organisation' ? session.organisations : session.levels
  const chosen = answers.filter(({ value }) => keysOf(value).length > 0)
  const said = chosen.map(({ sheet }) => ({ of: standingOf(session, sheet)[by] ?? '', people: peopleOn(session, sheet) }))
  const shown = shownApart(said, session.minimum)
  if (names.length < 2 || said.every(({ of }) => of === '')) return []
  const valuesOf = (id: string) => chosen.filter((_, at) => said[at]?.of === id).map(({ value }) => value)
  return [{ by, parts: names.map((named) => ({ ...named, bars: shown.has(named.id) ? barsOf(ask, valuesOf(named.id)) : null })) }]
}

function missingIn(session: Session, item: Item, answers: readonly Answer[]): string[] {
  if (session.mode === 'anonymous') return []
  const answered = new Set(answers.map(({ sheet }) => sheet.from.group ?? sheet.id))
  const groups = session.groups.filter((group) => !answered.has(group.id) && isAsked(session, item, { from: { group: group.id } }))
  const others = session.sheets.filter((sheet) => !sheet.from.group && !answered.has(sheet.id) && isAsked(session, item, sheet))
  return [...groups.map(({ name }) => name), ...others.map((sheet) => nameOf(session, sheet)).filter(Boolean)]
}

function hiddenBecause({ mode, collecting, minimum }: Session, answered: number): Comparison['hidden'] {
  if (mode !== 'anonymous') return null
  if (collecting === 'open') return 'collecting'
  return answered < minimum ? 'few' : null
}

export function comparisonOf(session: Session, item: Item): Comparison {
  const answers = answersTo(session, item)
  const hidden = hiddenBecause(session, answers.length)
  const isHidden = hidden !== null
  const head = {
    item,
    asked: session.sheets.filter((sheet) => isAsked(session, item, sheet)).length,
    answered: answers.length,
    isHidden,
    hidden,
  }
  const missing = missingIn(session, item, answers)
  if (isHidden) return { ...head, bars: [], texts: [], splits: [], missing }
  const bars = barsOf(
    item.ask,
    answers.map(({ value }) => value),
  )
  const splits = bars.length === 0 ? [] : (['organisation', 'level'] as const).flatMap((by) => splitBy(session, by, item, answers))
  return { ...head, bars, texts: saidIn(session, item, answers), splits, missing }
}
