/** Everything around an answer that has ever troubled a writer of files: scripts, signs, addresses, lengths, and letters that no file may hold. */
import fc from 'fast-check'
import { DANGEROUS, FOLLOWED } from './link-schemes'
import type { Draw } from './random-plan'

export const pick = <T>(draw: Draw, from: readonly T[]): T => draw(fc.constantFrom, ...from) as T
/** True in so many of ten. */
export const inTen = (draw: Draw, times: number): boolean => draw(fc.integer, { min: 0, max: 9 }) < times

/** What XML forbids, and what only looks as if it were forbidden. */
const ILLEGAL = [
  '\u0000',
  '\u0001',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u001F',
  '\u007F',
  '\u0085',
  '\uD800',
  '\uDC00',
  '\uFFFE',
  '\uFFFF',
  '\u{1FFFE}',
  '\uFEFF',
]
const MARKUP = [
  '<w:p/>',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#1;',
  '&#x0;',
  '"\'',
  '<?xml?>',
  '<!--',
  '{{title}}',
  '\\* MERGEFORMAT',
  'DDEAUTO c:\\run.exe',
]
const SCRIPTS = [
  'نثق بهم منذ 2019',
  'שיחה אחת (2024)',
  'mixed عربي and עברית 12–15',
  '日本語の文',
  'हिन्दी',
  '👩🏽‍🌾 🇵🇸',
  'e\u0301\u0327',
  '\u202Eback\u202C',
  '\u2066isolated\u2069',
  '\u200Fmark',
]
const SHAPES = [
  '\n',
  '\r\n',
  '\n\n\n',
  '\t',
  '\u2028',
  '\u2029',
  '   ',
  '\u00A0',
  '- one\n- two',
  '1. one\n2. two',
  '☐\u00A0',
  '#'.repeat(300),
  'word '.repeat(700),
]

/** Something to stand before or after an answer; often nothing. */
export function surrounding(draw: Draw): string {
  if (inTen(draw, 5)) return ''
  return pick(
    draw,
    [ILLEGAL, MARKUP, SCRIPTS, SHAPES, DANGEROUS, FOLLOWED].map((kind) => pick(draw, kind)),
  )
}

/** One line of a form: a name, a title, an address. */
export const wildLine = (draw: Draw, line: string): string => `${surrounding(draw)}${line}${surrounding(draw)}`.slice(0, 2_000)

/** An answer, its own words kept whole: a space stands between them and what is beside them. */
export const wildText = (draw: Draw, text: string): string => `${surrounding(draw)} ${text} ${surrounding(draw)}`
