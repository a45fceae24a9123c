/** Words of the chapter as runs: a term is marked where the document uses it first, an address outside stands beside its words. */
import type { ChapterPart, ChapterRun, ChapterWords } from '../../../../content/model/chapter'
import type { Run } from '../../../../content/model/document'

function runOf({ text, strong, emphasis, term, to }: ChapterRun, isFirst: boolean): Run {
  const looks = { ...(strong && { bold: strong }), ...(emphasis && { italic: emphasis }) }
  return { text: to ? `${text} (${to})` : text, ...looks, ...(term !== undefined && isFirst && { term: true as const }) }
}

/** Sets words one after the other; terms used `before` are not marked again. */
export function settingWords(before: readonly string[]): (words: ChapterWords) => Run[] {
  const used = new Set(before)
  const isFirst = (term: string | undefined) => term !== undefined && used.size < used.add(term).size
  return (words) => words.map((run) => runOf(run, isFirst(run.term)))
}

function wordsIn(part: ChapterPart): readonly ChapterWords[] {
  switch (part.kind) {
    case 'paragraph':
    case 'quote':
      return [part.words]
    case 'list':
      return part.items
    case 'table':
      return [...part.head, ...part.rows.flat()]
    default:
      return []
  }
}

/** The terms of these parts, in the order of the text. */
export const termsIn = (parts: readonly ChapterPart[]): string[] =>
  parts.flatMap((part) => wordsIn(part).flatMap((words) => words.flatMap(({ term }) => term ?? [])))

export const plainWords = (words: ChapterWords): string => words.map(({ text }) => text).join('')
