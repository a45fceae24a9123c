/** Titles of copies: “Copy of Water”, then “Copy of Water (2)”, and never “Copy of Copy of Water”. Pure. */
import { directionOf } from './direction'

const LONGEST = 2_000
/** Stands for the title while the words around it are found. No title holds it. */
const HERE = '\u0000'
/** Signs that nobody sees and that run one way: the first ends a title that runs from the right, the second goes on as the words around it. */
const TURN = '\u200F\u200E'
const MARKS = /[\u200E\u200F]/g
const NUMBER = /[\u200E\u200F]* \(\d{1,4}\)$/

/** The words that a language puts around a title. */
type Around = (title: string) => string

function wordsAround(around: Around): readonly [before: string, after: string] {
  const [before = '', after = ''] = around(HERE).split(HERE)
  return [before, after]
}

/** What stands between the words around it, if they are there and there is something between them. */
function inside(title: string, [before, after]: readonly [string, string]): string | undefined {
  const isCopy = before + after !== '' && title.startsWith(before) && title.endsWith(after)
  const inner = isCopy ? title.slice(before.length, title.length - after.length).trim() : ''
  return inner === '' ? undefined : inner
}

/** A number after a title that ends in a script from the right would stand in front of it, were it not parted. */
function parted(title: string, [before, after]: readonly [string, string]): string {
  const last = title.match(/\p{Letter}/gu)?.at(-1) ?? ''
  return directionOf(before + title + after) === 'ltr' && directionOf(last) === 'rtl' ? TURN : ''
}

const seen = (title: string): string => title.replace(MARKS, '')

/** What was copied in the first place. A number at the end of a copy’s title counts copies, unless something there has it too. */
function original(title: string, words: readonly [string, string], taken: ReadonlySet<string>): string {
  const whole = inside(title, words)
  const inner = whole !== undefined && taken.has(whole) ? whole : (inside(title.replace(NUMBER, ''), words) ?? whole)
  return inner === undefined ? title : original(inner, words, taken)
}

/** A title for a copy, told apart from those that are taken; a thing without a title has none either. */
export function titleOfCopy(title: string, around: Around, taken: Iterable<string>): string {
  if (title.trim() === '') return ''
  const words = wordsAround(around)
  const [before, after] = words
  const first = original(title, words, new Set(taken))
  const others = new Set([...taken].map(seen))
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : `${parted(first, words)} (${count})`
    const room = LONGEST - before.length - after.length - number.length
    const free = `${before}${first.slice(0, room)}${after}${number}`
    if (!others.has(seen(free))) return free
  }
}
