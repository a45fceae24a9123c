/**
 * Other forms of a folded word under which it is found as well: without the article and the small words that Arabic and
 * Hebrew write onto it, and in the singular. They are added to the word itself, never put in its place, so that exact words
 * still find.
 */

const isArabic = (word: string): boolean => /^\p{Script=Arabic}+$/u.test(word)
const isHebrew = (word: string): boolean => /^\p{Script=Hebrew}+$/u.test(word)

/** What is left must still be a word: two letters after the article, three after a letter that may belong to the word. */
const shortest = (prefix: string): number => (prefix.endsWith('ال') || prefix === 'لل' ? 2 : 3)

function withoutArabicPrefix(word: string): string[] {
  // و and ف come first, then ب, ك or ل, then the article; ل swallows the article's alif.
  const stages = [/^[وف]?[بك]?ال/, /^[وف]?لل/, /^[وف][بكل]/, /^[وفبكل]/]
  return stages.flatMap((stage) => {
    const prefix = stage.exec(word)?.[0]
    return prefix !== undefined && word.length - prefix.length >= shortest(prefix) ? [word.slice(prefix.length)] : []
  })
}

/** ה, ו, ב, כ, ל, מ, ש may stand one before the other, three at most: ושבבית. */
function withoutHebrewPrefix(word: string): string[] {
  const prefix = /^[הובכלמש]{1,3}/.exec(word)?.[0] ?? ''
  return [...prefix].map((_, at) => word.slice(at + 1)).filter((rest, at) => rest.length >= (at === 0 ? 2 : 3))
}

/** Ends of plurals, and what stands in the singular instead. */
const arabicPlurals: readonly [RegExp, string][] = [
  [/(?<=..)ات$/, 'ه'],
  [/(?<=..)ات$/, ''],
  [/(?<=...)(ين|ون)$/, ''],
]
const hebrewPlurals: readonly [RegExp, string][] = [
  [/(?<=..)ויות$/, 'ות'],
  [/(?<=..)יות$/, 'ית'],
  [/(?<=..)ות$/, 'ה'],
  [/(?<=..)ות$/, ''],
  [/(?<=..)ימ$/, ''],
]
const englishPlurals: readonly [RegExp, string][] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=(ch|sh|ss|x|z))es$/, ''],
  [/(?<=..[^sui])s$/, ''],
]
/** Both spellings are good English: organise and organize, programme and program. */
const englishSpellings: readonly [RegExp, string][] = [
  [/(?<=..)iz(?=(e|ed|er|ers|es|ing|ation|ations|ational)$)/, 'is'],
  [/(?<=ogram)me(?=s?$)/, ''],
]
const replaced = (word: string, rules: readonly [RegExp, string][]): string[] =>
  rules.flatMap(([end, singular]) => (end.test(word) ? [word.replace(end, singular)] : []))

function scriptOf(word: string) {
  if (isArabic(word)) return { bare: withoutArabicPrefix(word), plurals: arabicPlurals }
  if (isHebrew(word)) return { bare: withoutHebrewPrefix(word), plurals: hebrewPlurals }
  return { bare: replaced(word, englishSpellings), plurals: englishPlurals }
}

/** The forms beside the word itself; each only once. */
export function formsBeside(word: string): string[] {
  const { bare, plurals } = scriptOf(word)
  const forms = new Set([...bare, ...[word, ...bare].flatMap((form) => replaced(form, plurals))])
  forms.delete(word)
  return [...forms]
}
