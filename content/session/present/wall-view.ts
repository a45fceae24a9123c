/**
 * What the room sees of a step. Here names end: of whom an answer is, and whose view was kept, goes no further, and neither do
 * groups nor the names on sheets.
 */

import { clipped } from '../../model/clipped'
import type { Say } from '../../words/say'
import { sayDay } from '../../words/say'
import { type Comparison, comparisonOf } from '../compare/compare'
import type { Item } from '../item'
import type { Session, Step } from '../session'
import { agreementOn, isSettled, valueWords } from '../settle/settle'
import type { WallTimer, WallView } from './wall'
import { fitted, pagesOf } from './wall-pages'

export type Showing =
  | { readonly kind: 'blank' | 'question' | 'settled' }
  /** Long lists are shown a few at a time. */
  | { readonly kind: 'answers'; readonly page: number }

export const QUESTION: Showing = { kind: 'question' }

interface Words {
  readonly say: Say
  /** The title of a worksheet, empty where there is none. */
  readonly titleOf: (worksheet: string) => string
}

const itemOf = ({ items }: Session, step: Step | undefined): Item | undefined =>
  step?.item === undefined ? undefined : items.find(({ id }) => id === step.item)

/** What a step is called where it stands in a list, and on the wall where it asks no question. */
export function stepTitle(session: Session, step: Step, say: Say): string {
  const item = itemOf(session, step)
  const own = step.title.trim()
  if (own !== '') return own
  return item ? [item.subject, item.text].filter(Boolean).join(': ') : say(`wall.${step.kind}`)
}

const LONGEST_PROMISE = 90

/** What was promised, to be read back; who promised it is said aloud. */
function promisesOf({ promises, language }: Session, say: Say): string {
  const told = promises.filter(({ what }) => what.trim() !== '')
  const lines = told.map(({ what, by }) =>
    say('wall.promise', { what: clipped(what.trim(), LONGEST_PROMISE), by: by === '' ? 'none' : sayDay(by, language) }),
  )
  return fitted(lines.join('\n'), { isBeside: false })
}

function noteOf(session: Session, { kind }: Step, say: Say): string {
  const { mode, minimum } = session
  switch (kind) {
    case 'close':
      return promisesOf(session, say) || say('wall.close-note')
    case 'welcome':
      return say(`wall.welcome-${mode}`, { minimum })
    case 'collect':
      return say(mode === 'anonymous' ? 'wall.collect-anonymous' : 'wall.collect-note', { minimum })
    case 'question':
      return ''
    default:
      return say(`wall.${kind}-note`)
  }
}

const POLES = 6
const LONGEST_LINE = 2_000

/** What there is to choose from; of a long scale its two ends. */
function choicesOf({ ask }: Item): string[] {
  if (ask.kind === 'one' || ask.kind === 'several') return ask.options.map(({ text }) => text)
  if (ask.kind !== 'scale') return []
  const steps = ask.steps.length > POLES ? ask.steps.filter((_, at) => at === 0 || at === ask.steps.length - 1) : ask.steps
  return steps.map(({ value, text }) => `${value} ${text}`.trim().slice(0, LONGEST_LINE))
}

function helpOf({ ask, help }: Item, say: Say): string {
  return [help.trim(), ask.kind === 'several' ? say('wall.several') : ''].filter(Boolean).join(' ')
}

/** By their own words: the order of groups would tell whose is whose from one question to the next. */
function textsOf({ item, texts }: Comparison, language: string): string[] {
  const { ask } = item
  const words = texts.map(({ words }) => words)
  if (ask.kind === 'number') return words.map((amount) => `${amount} ${ask.unit}`.trim())
  const sorted = words.sort((one, other) => one.localeCompare(other))
  return ask.kind === 'date' ? sorted.map((day) => sayDay(day, language)) : sorted
}

/** The texts a screen at a time. */
function textPages({ language }: Session, comparison: Comparison): string[][] {
  const beside = { isBeside: comparison.bars.length > 0 }
  const texts = textsOf(comparison, language).map((text) => fitted(text, beside))
  return pagesOf(texts, beside)
}

/** One after the other, what can be shown of a step: its question, what was answered, what was settled. */
export function showingsOf(session: Session, step: Step | undefined): Showing[] {
  const item = itemOf(session, step)
  if (!item) return [QUESTION]
  const comparison = comparisonOf(session, item)
  const pages = textPages(session, comparison).length
  const answers =
    comparison.answered === 0 ? [] : Array.from({ length: Math.max(1, pages) }, (_, page) => ({ kind: 'answers', page }) as const)
  return [QUESTION, ...answers, ...(isSettled(agreementOn(session, item.id)) ? [{ kind: 'settled' } as const] : [])]
}

function answersView(session: Session, item: Item, page: number) {
  const comparison = comparisonOf(session, item)
  const { bars, answered, hidden } = comparison
  const pages = textPages(session, comparison)
  const texts = pages.slice(Math.min(page, Math.max(0, pages.length - 1))).flat()
  // How many, where that is too few, is nobody’s business either.
  return { bars: [...bars], texts, answered: hidden ? 0 : answered, hidden, minimum: session.minimum }
}

function settledView(session: Session, item: Item) {
  const { kind, value, reason, views } = agreementOn(session, item.id)
  return {
    words: kind === 'agreed' ? valueWords(item, value, session.language) : '',
    reason: reason.trim(),
    views: kind === 'kept' ? views.map((view) => view.words.trim()).filter(Boolean) : [],
  }
}

/** Where a step stands among those that ask a question. */
function countOf(session: Session, step: Step): { at: number; of: number } {
  const asked = session.agenda.filter((each) => itemOf(session, each))
  return { at: asked.indexOf(step) + 1, of: asked.length }
}

/** Over answers a question is a heading: the room has read it before, and the answers need the room. */
const LONGEST_OVER_ANSWERS = 160

export function wallViewOf(session: Session, step: Step, showing: Showing, timer: WallTimer | null, { say, titleOf }: Words): WallView {
  if (showing.kind === 'blank') return { kind: 'blank' }
  const item = itemOf(session, step)
  if (!item) {
    const head = { head: session.title, at: 0, of: 0, timer }
    return { kind: 'plain', ...head, text: stepTitle(session, step, say), note: noteOf(session, step, say) }
  }
  const { text, subject } = item
  const common = { head: titleOf(item.worksheet) || session.title, ...countOf(session, step), timer, text, subject }
  const over = { ...common, text: clipped(text, LONGEST_OVER_ANSWERS) }
  if (showing.kind === 'answers') return { kind: 'answers', ...over, ...answersView(session, item, showing.page) }
  if (showing.kind === 'settled') return { kind: 'settled', ...over, ...settledView(session, item) }
  return { kind: 'question', ...common, help: helpOf(item, say), choices: choicesOf(item) }
}

/** Before it begins. */
export const soonView = (session: Session, say: Say): WallView => ({
  ...{ kind: 'plain', head: '', at: 0, of: 0, timer: null },
  ...{ text: session.title.trim() || say('wall.soon'), note: session.title.trim() === '' ? '' : say('wall.soon') },
})
