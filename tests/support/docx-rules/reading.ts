/** How the rules look into a Word file. */
import type { DocxParts } from '../docx-parts'
import { childrenOf, type Element, within } from '../xml'

/** What is wrong, in words; nothing when all is well. */
export type Rule = (parts: DocxParts) => string[]

const nothing: Element = { name: '', attributes: {}, children: [] }

export const pathsOf = ({ files }: DocxParts, test: RegExp): string[] => Object.keys(files).filter((path) => test.test(path))
export const partOf = (parts: DocxParts, path: string): Element => parts.xml(path) ?? nothing
export const bodyOf = (parts: DocxParts): Element => partOf(parts, 'word/document.xml')

/** Body, headers and footers, notes: every part that holds paragraphs, and their styles and numbers. */
export const wordParts = (parts: DocxParts): string[] => pathsOf(parts, /^word\/[^/]+\.xml$/)
export const every = (parts: DocxParts, name: string): Element[] => wordParts(parts).flatMap((path) => within(partOf(parts, path), name))

export const value = (element: Element | undefined, name = 'w:val'): string => element?.attributes[name] ?? ''
export const has = (element: Element, ...path: string[]): boolean =>
  path.length === 0 || childrenOf(element, path[0] ?? '').some((child) => has(child, ...path.slice(1)))

/** Each of them that stands there more than once, once. */
export function repeated(values: readonly string[]): string[] {
  const known = new Set<string>()
  const twice = new Set<string>()
  for (const each of values) (known.has(each) ? twice : known).add(each)
  return [...twice]
}
