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

/** The text of every paragraph of the body, in order. */
export function paragraphTexts(bytes: Uint8Array): string[] {
  const document = openDocx(bytes).xml('word/document.xml')
  return document ? within(document, 'w:p').map(textIn) : []
}
