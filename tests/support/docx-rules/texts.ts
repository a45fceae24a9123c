/** Letters that no file may hold, spaces that Word would drop, and boxes with nothing to tick them for. */
import { textIn } from '../docx-parts'
import { childrenOf, type Element, elementsIn, within } from '../xml'
import { every, pathsOf, type Rule, value } from './reading'

const ILLEGAL = /(?![\t\n\r])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u
const LAST = 0x10ffff

/** Read from the bytes, before anything is decoded. */
export const letters: Rule = (parts) =>
  pathsOf(parts, /\.(xml|rels)$/).flatMap((path) => {
    const text = new TextDecoder().decode(parts.files[path])
    const references = [...text.matchAll(/&#(x?)([0-9a-f]+);/gi)].map(([, hex, code = '']) => Number.parseInt(code, hex ? 16 : 10))
    const isLegal = (code: number) => code <= LAST && !ILLEGAL.test(String.fromCodePoint(code))
    return ILLEGAL.test(text) || !references.every(isLegal) ? [`${path} holds a character that XML forbids`] : []
  })

const spaces: Rule = (parts) =>
  every(parts, 'w:t').flatMap((text) => {
    const words = textIn(text)
    if (/[\n\t]/.test(words)) return [`Word would show the line end in "${words.slice(0, 40)}" as a space`]
    const isKept = value(text, 'xml:space') === 'preserve' || words === words.trim()
    return isKept ? [] : [`Word would drop the spaces around "${words.slice(0, 40)}"`]
  })

const BOX = '\u2610\u00A0'
/** Ours come in a font that has the sign; the users may type one as well. */
const isBox = (run: Element): boolean => textIn(run).startsWith(BOX) && within(run, 'w:rFonts').length > 0

/** What stands beside a box: in its own run, or in the next one. */
const besideIn = (runs: readonly Element[], at: number): string => {
  const [run, next] = [runs[at], runs[at + 1]]
  return `${run ? textIn(run).slice(BOX.length) : ''}${next && !isBox(next) ? textIn(next) : ''}`.trim()
}

/** Paragraphs in columns whose head says what a box below it means. */
function underHeads(table: Element): Element[] {
  const [head, ...rows] = childrenOf(table, 'w:tr')
  const said = head ? childrenOf(head, 'w:tc').map((cell) => textIn(cell).trim() !== '') : []
  return rows.flatMap((row) => childrenOf(row, 'w:tc').flatMap((cell, at) => (said[at] ? within(cell, 'w:p') : [])))
}

const boxes: Rule = (parts) => {
  const explained = new Set(every(parts, 'w:tbl').flatMap(underHeads))
  return every(parts, 'w:p').flatMap((paragraph) => {
    const runs = within(paragraph, 'w:r')
    const bare = runs.filter((run, at) => isBox(run) && besideIn(runs, at) === '')
    return explained.has(paragraph) ? [] : bare.map(() => 'a box has nothing to tick it for')
  })
}

/** Word wants each run's looks before its words. */
const looks: Rule = (parts) =>
  every(parts, 'w:r')
    .filter((run) => elementsIn(run).findIndex(({ name }) => name === 'w:rPr') > 0)
    .map(() => 'a run says how it looks after it began')

export const textRules: readonly Rule[] = [spaces, boxes, looks]
