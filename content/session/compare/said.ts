/** What was written: answers that are texts, and the reasons beside ratings. */
import type { Value } from '../../model/plan-parts'
import { linesOf } from '../../model/text-lines'
import type { Ask, Item } from '../item'
import type { Session } from '../session'
import { nameOf } from '../sheets'
import type { Answer } from './answers'

export interface Said {
  readonly words: string
  /** Whose it is, on the facilitator's screen; empty in an anonymous session and where nobody said. */
  readonly whose: string
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

const numbers = (one: Said, other: Said) => Number(one.words) - Number(other.words)
/** The lines of a sheet with a name stay as they were written. */
function letters(one: Said, other: Said): number {
  const byName = one.whose.localeCompare(other.whose, undefined, { numeric: true })
  return byName === 0 && one.whose === '' ? one.words.localeCompare(other.words) : byName
}

/** By whose they are, and where nobody is named by their words: never in the order they came, nor in one that is the same in every question. */
export const saidIn = (session: Session, { ask }: Item, answers: readonly Answer[]): Said[] =>
  answers
    .flatMap(({ sheet, value }) => wordsOf(ask, value).map((words) => ({ words, whose: nameOf(session, sheet) })))
    .sort(ask.kind === 'number' ? numbers : letters)
