/** Pictures, the logo in the letterhead too: real ones, described, and known by what they are. */
import type { DocxParts } from '../docx-parts'
import { within } from '../xml'
import { every, partOf, pathsOf, type Rule, repeated, value } from './reading'

const latin = new TextDecoder('latin1')
const begins = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte)

/** By the ending of its name: how such a file begins and ends. */
const REAL: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) && latin.decode(bytes.slice(-8, -4)) === 'IEND',
  jpg: (bytes) => begins(bytes, 0xff, 0xd8, 0xff) && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9,
}

const endingOf = (path: string): string => path.replace(/^.*\./, '').toLowerCase()
const isReal = ({ files }: DocxParts, path: string): boolean => REAL[endingOf(path)]?.(files[path] ?? new Uint8Array()) ?? false

const real: Rule = (parts) =>
  pathsOf(parts, /^word\/media\//)
    .filter((path) => !isReal(parts, path))
    .map((path) => `${path} is no picture`)

const described: Rule = (parts) => {
  const pictures = every(parts, 'wp:docPr')
  return [
    ...pictures.filter((picture) => value(picture, 'descr').trim() === '').map(() => 'a picture has no description'),
    ...repeated(pictures.map((picture) => value(picture, 'id'))).map((id) => `two pictures have the id ${id}`),
    ...(every(parts, 'w:drawing').length === pictures.length ? [] : ['a drawing is no picture']),
  ]
}

const sized: Rule = (parts) =>
  every(parts, 'wp:extent')
    .filter((extent) => !(Number(value(extent, 'cx')) > 0 && Number(value(extent, 'cy')) > 0))
    .map(() => 'a picture has no size')

/** Word refuses a file in which it does not know what a part is. */
const typed: Rule = (parts) => {
  const types = partOf(parts, '[Content_Types].xml')
  const endings = within(types, 'Default').map((type) => value(type, 'Extension').toLowerCase())
  const names = within(types, 'Override').map((type) => value(type, 'PartName').slice(1))
  return [
    ...pathsOf(parts, /^(?!\[Content_Types\]\.xml$)/)
      .filter((path) => !names.includes(path) && !endings.includes(endingOf(path)))
      .map((path) => `nothing says what ${path} is`),
    ...names.filter((path) => !parts.files[path]).map((path) => `${path} is named as a part and is not in the file`),
  ]
}

export const pictureRules: readonly Rule[] = [real, described, sized, typed]
