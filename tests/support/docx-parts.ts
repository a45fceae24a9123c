/** A Word file taken apart: its parts as XML, and its text as a reader meets it. */
import { unzipSync } from 'fflate'
import { type Element, elementsIn, readXml, within } from './xml'

export interface DocxParts {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly xml: (path: string) => Element | undefined
}

const strictly = new TextDecoder('utf-8', { fatal: true })

export function openDocx(bytes: Uint8Array): DocxParts {
  const files = unzipSync(bytes)
  const read = new Map<string, Element>()
  const xml = (path: string) => {
    const file = files[path]
    if (!file) return undefined
    const element = read.get(path) ?? readXml(strictly.decode(file))
    read.set(path, element)
    return element
  }
  return { files, xml }
}

export function textIn(element: Element): string {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (element.name === 'w:br') return '\n'
  if (element.name === 'w:tab') return '\t'
  return elementsIn(element).map(textIn).join('')
}

/** What the footnotes say, by id. */
function footnoteTexts({ xml }: DocxParts): Map<string, string> {
  const notes = xml('word/footnotes.xml')
  const all = notes ? within(notes, 'w:footnote') : []
  return new Map(all.map((note) => [note.attributes['w:id'] ?? '', within(note, 'w:p').map(textIn).join(' ').trim()]))
}

const said = (text: string): Element => ({ name: 'w:t', attributes: {}, children: [` ${text}`] })
const REPEATED = /NOTEREF (\S+)/

/** Which footnote each bookmark stands around. */
function bookmarkedNotes(element: Element, notes: Map<string, string> = new Map()): Map<string, string> {
  let name = ''
  for (const child of elementsIn(element)) {
    if (child.name === 'w:bookmarkStart') name = child.attributes['w:name'] ?? ''
    const [reference] = within(child, 'w:footnoteReference')
    if (child.name === 'w:r' && reference && name) notes.set(name, reference.attributes['w:id'] ?? '')
    if (child.name === 'w:bookmarkEnd') name = ''
    bookmarkedNotes(child, notes)
  }
  return notes
}

/** The body with each footnote's text where its mark stands, and again where the mark stands again. */
export function bodyOf(bytes: Uint8Array): Element {
  const parts = openDocx(bytes)
  const document = parts.xml('word/document.xml') ?? { name: '', attributes: {}, children: [] }
  const texts = footnoteTexts(parts)
  const marked = bookmarkedNotes(document)
  const read = (element: Element): Element => {
    const repeated = REPEATED.exec(element.attributes['w:instr'] ?? '')?.[1]
    const id = element.name === 'w:footnoteReference' ? element.attributes['w:id'] : repeated && marked.get(repeated)
    if (id !== undefined && id !== '') return said(texts.get(id) ?? `no footnote ${id}`)
    return { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : read(child))) }
  }
  return read(document)
}

/** The text of every paragraph of the body, in order, footnotes where their marks stand. */
export const paragraphTexts = (bytes: Uint8Array): string[] => within(bodyOf(bytes), 'w:p').map(textIn)
