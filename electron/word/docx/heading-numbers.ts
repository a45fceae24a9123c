/**
 * The numbers with which headings stand in the contents, counted as Word counts them. The library can find them out for
 * any list of any document, and takes longer for it than for all the rest; ours are the numbered headings, one after the other.
 */
import type { BookmarkListNumber, IXmlableObject } from 'docx'

const partsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])
const partOf = (parts: readonly Record<string, unknown>[], name: string): unknown => parts.find((part) => name in part)?.[name]

/** The value of an element's only attribute that matters. */
function attribute(value: unknown, name: string): unknown {
  const holder = Array.isArray(value) ? partOf(value, '_attr') : (value as { _attr?: unknown } | undefined)?._attr
  return (holder as Record<string, unknown> | undefined)?.[name]
}

/** Level of a numbered heading: 0 or 1. */
function levelOf(paragraph: Record<string, unknown>[]): number | undefined {
  const properties = partsOf(partOf(paragraph, 'w:pPr'))
  const style = attribute(partOf(properties, 'w:pStyle'), 'w:val')
  const level = attribute(partOf(partsOf(partOf(properties, 'w:numPr')), 'w:ilvl'), 'w:val')
  return style === `Heading${Number(level) + 1}` ? Number(level) : undefined
}

/** Widths of a digit and of a dot in the letters that Word measures them in, in twentieths of a point. */
const DIGIT = 128.16
const DOT = 68.64
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign === '.' ? DOT : DIGIT), 0)

/** By the name of the bookmark that a heading begins with. */
export function headingNumbers(body: IXmlableObject): Map<string, BookmarkListNumber> {
  const numbers = new Map<string, BookmarkListNumber>()
  const counts: number[] = []
  for (const element of partsOf(body['w:body'])) {
    const paragraph = partsOf(element['w:p'])
    const level = levelOf(paragraph)
    if (level === undefined) continue
    counts.length = level + 1
    counts[level] = (counts[level] ?? 0) + 1
    const text = Array.from(counts, (count) => count ?? 0).join('.')
    const name = attribute(partOf(paragraph, 'w:bookmarkStart'), 'w:name')
    if (typeof name === 'string') numbers.set(name, { text, separator: 'tab', width: widthOf(text) })
  }
  return numbers
}
