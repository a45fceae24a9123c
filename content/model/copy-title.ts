/** Titles of copies: “Copy of Water”, then “Copy of Water (2)”, and never “Copy of Copy of Water”. Pure. */

const LONGEST = 2_000
/** Stands for the title while the words around it are found. No title holds it. */
const HERE = '\u0000'
const NUMBER = / \(\d{1,4}\)$/

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

/** What was copied in the first place. A number at the end of a copy’s title counts copies, unless something there has it too. */
function original(title: string, words: readonly [string, string], taken: ReadonlySet<string>): string {
  const whole = inside(title, words)
  const inner = whole !== undefined && taken.has(whole) ? whole : (inside(title.replace(NUMBER, ''), words) ?? whole)
  return inner === undefined ? title : original(inner, words, taken)
}

/** A title for a copy, told apart from those that are taken; a thing without a title has none either. */
export function titleOfCopy(title: string, around: Around, taken: Iterable<string>): string {
  if (title.trim() === '') return ''
  const others = new Set(taken)
  const [before, after] = wordsAround(around)
  const first = original(title, [before, after], others)
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : ` (${count})`
    const room = LONGEST - before.length - after.length - number.length
    const free = `${before}${first.slice(0, room)}${after}${number}`
    if (!others.has(free)) return free
  }
}
