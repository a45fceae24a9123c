/** How the rules look into a Word file. */
import type { DocxParts } from '../docx-parts'
import { childrenOf, type Element, elementsIn } from '../xml'

/** What is wrong, in words; nothing when all is well. */
export type Rule = (parts: DocxParts) => string[]

const nothing: Element = { name: '', attributes: {}, children: [] }

export const pathsOf = ({ files }: DocxParts, test: RegExp): string[] => Object.keys(files).filter((path) => test.test(path))
export const partOf = (parts: DocxParts, path: string): Element => parts.xml(path) ?? nothing
export const bodyOf = (parts: DocxParts): Element => partOf(parts, 'word/document.xml')

/** Body, headers and footers, notes: every part that holds paragraphs, and their styles and numbers. */
export const wordParts = (parts: DocxParts): string[] => pathsOf(parts, /^word\/[^/]+\.xml$/)
export const every = (parts: DocxParts, name: string): Element[] =>
  wordParts(parts).flatMap((path) => byName(partOf(parts, path)).get(name) ?? [])

const named = new WeakMap<Element, Map<string, Element[]>>()

/** All elements of a part by their names: many rules look for many names, and the part is walked once. */
function byName(part: Element): Map<string, Element[]> {
  const known = named.get(part)
  if (known) return known
  const names = new Map<string, Element[]>()
  const walk = (element: Element): void => {
    for (const child of elementsIn(element)) {
      const same = names.get(child.name)
      if (same) same.push(child)
      else names.set(child.name, [child])
      walk(child)
    }
  }
  walk(part)
  named.set(part, names)
  return names
}

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
