/** What a sentence leaves behind when it leaves a text: an empty dash, a lead-in without its list, gaps. None of it is sent. */
import type { ShownPiece } from './following'
import { textOf } from './pieces'

const EMPTY_DASH = /^[ \t]*-[ \t]*$/
const LEAD_IN = /:[ \t]*$/

/** Lines without dashes that lost their sentence, and without a lead-in that nothing follows any more. */
function withoutDebris(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !EMPTY_DASH.test(line))
  const lost = new Set(lines.flatMap((line, at) => (EMPTY_DASH.test(line) && LEAD_IN.test(lines[at - 1] ?? '') ? [lines[at - 1]] : [])))
  return kept.filter((line, at) => !(lost.has(line) && !(kept[at + 1] ?? '').startsWith('-')))
}

/** The text as it is copied and made into documents. While every sentence stands in it, it is the text to the letter. */
export function sentText(pieces: readonly ShownPiece[]): string {
  const text = textOf(pieces)
  if (!pieces.some(({ state }) => state === 'left')) return text
  return withoutDebris(text.split('\n'))
    .join('\n')
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
