/**
 * Finds codes in what was pasted: several one after another, with mails or chats around them. A code has no end of its own, as
 * the words behind it are made of the same letters; so it ends where the text in it does, with its sum.
 */

const BEGIN = 'JA1.'
/** Breaks and quotation marks of mails, and marks of direction that nobody sees. */
const BETWEEN = /[\s>\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/
const NOT_OF_A_CODE = /[^A-Za-z0-9_-]/
/** Shorter than that it is the beginning of a code in a sentence about codes. */
const SHORTEST_PIECE = 20
/** The end of the text in a code. In what somebody wrote, quotation marks have a stroke before them. */
const END = /,"sum":"[0-9a-f]{8}"\}/

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

/** How many of these letters the code takes; undefined where it has no end. */
function lengthIn(letters: string): number | undefined {
  // One letter more than a multiple of four is half a sign.
  const even = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  const end = END.exec(atob(even.replaceAll('-', '+').replaceAll('_', '/')))
  return end ? Math.ceil(((end.index + end[0].length) * 4) / 3) : undefined
}

function codeIn(text: string): string[] {
  const pieces = piecesOf(text)
  const letters = pieces.join('')
  const length = lengthIn(letters)
  if (length === undefined && (pieces[0] ?? '').length < SHORTEST_PIECE) return []
  return [BEGIN + letters.slice(0, length)]
}

/** The codes, in the order in which they stand. Those that are not whole are among them, to be said so. */
export function findCodes(pasted: string): string[] {
  const found = pasted.split(BEGIN).slice(1).flatMap(codeIn)
  if (found.length > 0) return found
  // Somebody has opened the file and copied what is in it.
  return pasted.includes('joint-action-answers') ? [pasted] : []
}
