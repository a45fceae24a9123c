/**
 * A name or title keeps its own direction inside a sentence: without that, one in Arabic turns the words and marks around it
 * in an English sentence. Pure.
 */

import { isolated } from '../../content/words/isolated'

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const ANY_LETTER = /\p{L}/gu
/** One word without a mark has no edge that could turn. Words by which a message chooses its wording are such. */
const ONE_WORD = /^[\w-]+$/
/** Whoever made it has isolated the names in it already. */
const ISOLATED = /[\u2066-\u2069]/

const runsAgainst = (value: string, dir: 'ltr' | 'rtl'): boolean =>
  dir === 'ltr' ? FROM_RIGHT.test(value) : (value.match(ANY_LETTER) ?? []).some((letter) => !FROM_RIGHT.test(letter))

/** The value for a sentence that runs this way. */
export function isolate(value: string, dir: 'ltr' | 'rtl'): string {
  if (ONE_WORD.test(value) || ISOLATED.test(value) || !runsAgainst(value, dir)) return value
  return isolated(value)
}
