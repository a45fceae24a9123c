/** Typing paper sheets by keyboard alone: what a key does, by where the caret stands. */
import type { Value } from '../../model/plan-parts'
import type { Ask } from '../item'

export interface Key {
  readonly key: string
  readonly code: string
  readonly isCtrl: boolean
  readonly isShift: boolean
}

/**
 * Where the key was pressed. `choice`: options or ratings. `text` and `list`: a text, with the caret at its start or its end,
 * and whether the line that it stands in is empty. `field`: a number or a date.
 */
export type Spot =
  | { readonly kind: 'choice' }
  | { readonly kind: 'field' }
  | { readonly kind: 'text' | 'list'; readonly isAtStart: boolean; readonly isAtEnd: boolean; readonly isLineEmpty: boolean }

export type PaperAct =
  | { readonly kind: 'next' | 'back' | 'done' | 'clear' }
  /** Onwards from an empty line of a list, which goes. */
  | { readonly kind: 'next-without-line' }
  | { readonly kind: 'choose'; readonly digit: number }

/** The digit of a key, on keyboards where the upper row gives other signs, and in the digits of Arabic and Persian as well. */
function digitOf({ key, code }: Key): number | undefined {
  const western = key
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replace(/[۰-۹]/g, (digit) => `${digit.charCodeAt(0) - 0x6f0}`)
  const typed = /^\d$/.exec(western)?.[0] ?? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  return typed === undefined ? undefined : Number(typed)
}

function arrow(key: string, spot: Spot): PaperAct | null {
  if (spot.kind === 'field') return null
  const act = { kind: key === 'ArrowDown' ? 'next' : 'back' } as const
  if (spot.kind === 'choice') return act
  return (act.kind === 'next' ? spot.isAtEnd : spot.isAtStart) ? act : null
}

function enter(isShift: boolean, spot: Spot): PaperAct | null {
  const isText = spot.kind === 'text' || spot.kind === 'list'
  if (isText && isShift) return null
  if (spot.kind !== 'list') return { kind: 'next' }
  if (!spot.isLineEmpty) return null
  return { kind: spot.isAtStart ? 'next' : 'next-without-line' }
}

/** What a key does; null where it is the field's own. */
export function paperAct(key: Key, spot: Spot): PaperAct | null {
  if (key.key === 'Enter') return key.isCtrl ? { kind: 'done' } : enter(key.isShift, spot)
  if (key.isCtrl) return null
  if (key.key === 'ArrowDown' || key.key === 'ArrowUp') return arrow(key.key, spot)
  if (spot.kind !== 'choice') return null
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' }
  const digit = digitOf(key)
  return digit === undefined ? null : { kind: 'choose', digit }
}

/** `1` and then `0` is ten where there is a ten, as it is written; otherwise a digit stands for itself. */
function composed(before: number | null, digit: number, has: (number: number) => boolean): number | null {
  const both = before === null || before === 0 ? digit : before * 10 + digit
  return has(both) ? both : has(digit) ? digit : null
}

/** The answer once a digit was pressed: options are counted from one, and 0 is the tenth. Null where the digit says nothing. */
export function chosenBy(ask: Ask, value: Value | undefined, digit: number): Value | null {
  if (ask.kind === 'scale') {
    const before = value?.kind === 'scale' ? value : undefined
    const rating = composed(before?.rating ?? null, digit, (number) => ask.steps.some((step) => step.value === number))
    return rating === null ? null : { kind: 'scale', evidence: before?.evidence ?? '', source: before?.source ?? null, rating }
  }
  if (ask.kind === 'one') {
    const before = value?.kind === 'one' ? ask.options.findIndex(({ id }) => id === value.option) + 1 : 0
    const at = composed(before, digit, (number) => number > 0 && number <= ask.options.length) ?? (digit === 0 ? 10 : 0)
    const option = ask.options[at - 1]
    return option ? { kind: 'one', option: option.id } : null
  }
  if (ask.kind !== 'several') return null
  const turned = ask.options[(digit || 10) - 1]?.id
  if (!turned) return null
  const before = value?.kind === 'several' ? value.options : []
  const isChosen = (id: string) => (id === turned ? !before.includes(id) : before.includes(id))
  return { kind: 'several', options: ask.options.map(({ id }) => id).filter(isChosen) }
}

/** The answer without what was chosen. A reason that was written stays. */
export function clearedOf(value: Value | undefined): Value | null {
  if (value?.kind === 'scale') return { ...value, rating: null }
  if (value?.kind === 'one') return { ...value, option: null }
  return value?.kind === 'several' ? { ...value, options: [] } : null
}
