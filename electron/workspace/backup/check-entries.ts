/** The list of a zip file against what a backup may be, before anything of it is read. Throws a sentence. Pure. */
import { speak, type WordId } from '../../../content/words/say'
import { LARGEST_ENTRY, MANIFEST, type Manifest } from './manifest'
import { folded, partOf } from './names'
import type { ZipEntry } from './open-zip'
import { Refused } from './refused'

const say = speak('en')
const MOST = 10 * 1024 ** 3
/** Plans shrink to a tenth. What shrinks to less than this part of itself is made to swell. */
const RATIO = 500
const SMALL = 1024 * 1024
/** What stands before each file in a zip: this much, and its name. */
const LOCAL_HEADER = 30

const refuse = (why: WordId, name = ''): never => {
  throw new Refused(say(why, { name }))
}

/** Encrypted, a link, a folder or packed in a way of its own: none of it is what this program writes. */
function isForeign({ flags, method, attributes }: ZipEntry): boolean {
  const kind = (attributes >>> 16) & 0o170000
  const isPlainFile = kind === 0 || kind === 0o100000
  return (flags & 1) !== 0 || (method !== 0 && method !== 8) || !isPlainFile || (attributes & 0x10) !== 0
}

function checkOne(entry: ZipEntry): void {
  const { name, size, packed } = entry
  if (name !== MANIFEST && partOf(name) === undefined) refuse('backup.refused.name', shownName(name))
  if ((entry.flags & 1) !== 0) refuse('backup.refused.locked', name)
  if (isForeign(entry)) refuse('backup.refused.foreign', name)
  if (size > LARGEST_ENTRY || packed > LARGEST_ENTRY * 2) refuse('backup.refused.large', name)
  if (size > SMALL && size > packed * RATIO) refuse('backup.refused.swells', name)
}

/** A name that may be made to mislead is shown without what does not print. */
const shownName = (name: string): string => name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�').slice(0, 120)

function checkTogether(entries: readonly ZipEntry[]): void {
  const names = new Set<string>()
  for (const { name } of entries) {
    if (names.has(folded(name))) refuse('backup.refused.twice', name)
    names.add(folded(name))
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST) refuse('backup.refused.whole')
}

/** Files that share bytes in the zip let a small one swell without end. */
function checkApart(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset)
  for (const [at, entry] of inOrder.entries()) {
    const next = inOrder[at + 1]
    const end = entry.offset + LOCAL_HEADER + Buffer.byteLength(entry.name) + entry.packed
    if (next && next.offset < end) refuse('backup.refused.overlap', next.name)
  }
}

export function checkEntries(entries: readonly ZipEntry[]): void {
  if (!entries.some(({ name }) => name === MANIFEST)) refuse('backup.refused.other')
  for (const entry of entries) checkOne(entry)
  checkTogether(entries)
  checkApart(entries)
}

/** Every file must be in the manifest, and the other way round, of the same size. */
export function checkManifest(entries: readonly ZipEntry[], { files }: Manifest): void {
  const found = new Map(entries.map((entry) => [entry.name, entry]))
  found.delete(MANIFEST)
  for (const { name, size } of files) {
    if (!found.has(name)) refuse('backup.refused.missing', shownName(name))
    if (found.get(name)?.size !== size) refuse('backup.refused.size', name)
    found.delete(name)
  }
  for (const name of found.keys()) refuse('backup.refused.extra', name)
}
