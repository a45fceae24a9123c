/** What can be shown of a step beside its question: what was answered, a screen at a time, and what was settled. No name is in it. */
import { type Comparison, comparisonOf } from '../compare/compare'
import { asRead } from '../compare/voices'
import type { Item } from '../item'
import type { Session, Step } from '../session'
import { agreementOn, isSettled, valueWords } from '../settle/settle'
import { fitted, pagesOf } from './wall-pages'
import { itemOf } from './wall-step'

export type Showing =
  | { readonly kind: 'blank' | 'question' | 'settled' }
  /** Long lists are shown a few at a time. */
  | { readonly kind: 'answers'; readonly page: number }

export const QUESTION: Showing = { kind: 'question' }

/** By their own words: the order of groups would tell whose is whose from one question to the next. */
function textsOf({ item, texts }: Comparison, language: string): string[] {
  const words = texts.map(({ words }) => words)
  // Amounts stand in their order already.
  const sorted = item.ask.kind === 'number' ? words : words.sort((one, other) => one.localeCompare(other))
  return sorted.map((each) => asRead(item.ask, each, language))
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

export function answersView(session: Session, item: Item, page: number) {
  const comparison = comparisonOf(session, item)
  const { bars, answered, hidden } = comparison
  const pages = textPages(session, comparison)
  const texts = pages.slice(Math.min(page, Math.max(0, pages.length - 1))).flat()
  // How many, where that is too few, is nobody’s business either.
  return { bars: [...bars], texts, answered: hidden ? 0 : answered, hidden, minimum: session.minimum }
}

export function settledView(session: Session, item: Item) {
  const { kind, value, reason, views } = agreementOn(session, item.id)
  return {
    words: kind === 'agreed' ? valueWords(item, value, session.language) : '',
    reason: reason.trim(),
    views: kind === 'kept' ? views.map((view) => view.words.trim()).filter(Boolean) : [],
  }
}
