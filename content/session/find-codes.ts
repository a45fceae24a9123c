/**
 * Finds codes in what was pasted: several one after another, with mails or chats around them. A code has no end of its own, as
 * the words behind it are made of the same letters; so it ends where it reads as a whole.
 */
import { readAnswers } from './answer-file'

const BEGIN = 'JA1.'
/** Breaks and quotation marks of mails, and marks of direction that nobody sees. */
const BETWEEN = /[\s>\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/
const NOT_OF_A_CODE = /[^A-Za-z0-9_-]/
/** Shorter than that it is the beginning of a code in a sentence about codes. */
const SHORTEST_PIECE = 20
/** Words that may stand behind a code before something that belongs to none. */
const MOST_WORDS = 200

/** The pieces that may belong to the code, up to the first that cannot. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const piece of text.split(BETWEEN)) {
    const end = piece.search(NOT_OF_A_CODE)
    pieces.push(end < 0 ? piece : piece.slice(0, end))
    if (end >= 0) break
  }
  return pieces.filter((piece) => piece !== '')
}

function codeIn(text: string): string[] {
  const pieces = piecesOf(text)
  const whole = BEGIN + pieces.join('')
  for (let behind = 0; behind < Math.min(MOST_WORDS, pieces.length); behind += 1) {
    const code = BEGIN + pieces.slice(0, pieces.length - behind).join('')
    if (isWhole(code)) return [code]
  }
  return (pieces[0] ?? '').length < SHORTEST_PIECE ? [] : [whole]
}

/** Whatever is whole can be said of: answers, or those of a newer version. */
function isWhole(code: string): boolean {
  const read = readAnswers(code)
  return read.kind === 'answers' || read.why === 'newer'
}

/** The codes, in the order in which they stand. Those that are not whole are among them, to be said so. */
export function findCodes(pasted: string): string[] {
  const found = pasted.split(BEGIN).slice(1).flatMap(codeIn)
  if (found.length > 0) return found
  // Somebody has opened the file and copied what is in it.
  return pasted.includes('joint-action-answers') ? [pasted] : []
}
