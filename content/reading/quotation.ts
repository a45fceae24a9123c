/** A passage of the chapter as it goes into an answer. */

/** Within quotation marks, those of the passage become single ones; a passage over several paragraphs runs on. */
export const withinQuotes = (passage: string): string => passage.replace(/\s+/g, ' ').trim().replaceAll('“', '‘').replaceAll('”', '’')

/** What was noted about the passage stands on a line of its own. */
export const withNote = (quotation: string, note: string): string => [quotation, note.trim()].filter((part) => part !== '').join('\n')

/** The words to put in between two parts of an answer, with spaces where they would stick to what stands there. */
export function spaced(words: string, before: string, after: string): string {
  const start = before === '' || /\s$/.test(before) ? '' : ' '
  const end = after === '' || /^[\s.,;:!?)،؛؟]/.test(after) ? '' : ' '
  return start + words + end
}
