/** What is read from a PDF that Chromium has printed, and set in it. Only what it writes openly is looked at; where it does not, nothing is known. */
import type { PageNumbers } from '../content/model/document-job'

type Objects = ReadonlyMap<string, string>

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** The objects that are dictionaries, by number; what streams hold is left out. */
const objectsIn = (text: string): Objects => {
  const open = text.replace(/\bstream\r?\n[\s\S]*?endstream/g, '')
  return new Map([...open.matchAll(/(?:^|[\r\n])(\d+) 0 obj\s*(<<[\s\S]*?)endobj\b/g)].map(([, id = '', body = '']) => [id, body]))
}

const referred = (list: string): string[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id)

/** Ids of pages in their order: the tree's branches name their children. */
function pagesBelow(id: string, objects: Objects, depth = 0): string[] {
  const body = objects.get(id) ?? ''
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1]
  if (kids === undefined || depth > 20) return /\/Type\s*\/Page\b/.test(body) ? [id] : []
  return referred(kids).flatMap((kid) => pagesBelow(kid, objects, depth + 1))
}

const refOf = (name: string, body: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? ''

/** On which page each place stands that a link within the document leads to. */
export function pagesOfPlaces(pdf: Uint8Array): PageNumbers {
  const objects = objectsIn(textOf(pdf))
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body)) ?? ''
  const pages = pagesBelow(refOf('Pages', catalog), objects)
  const places = objects.get(refOf('Dests', catalog)) ?? ''
  const found = [...places.matchAll(/\/([\w-]+) \[(\d+) 0 R/g)].map(
    ([, place = '', page = '']) => [place, pages.indexOf(page) + 1] as const,
  )
  return Object.fromEntries(found.filter(([, page]) => page > 0))
}

/** Chromium names the whole program and system as the file's maker; the reader needs the name alone. Nothing moves in the file. */
export function madeBy(pdf: Uint8Array, name: string): Uint8Array {
  const found = /\/Creator \((?:[^()\\]|\\.|\([^()]*\))*\)/.exec(textOf(pdf))
  const said = `/Creator (${name})`
  if (!found || said.length > found[0].length || !/^[\w .-]+$/.test(name)) return pdf
  const out = new Uint8Array(pdf)
  out.set(Buffer.from(said.padEnd(found[0].length), 'latin1'), found.index)
  return out
}
