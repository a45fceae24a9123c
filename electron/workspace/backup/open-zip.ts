/** Reads the list of a zip file and single files of it, believing nothing of what it says. */
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { speak } from '../../../content/words/say'
import { codeOf } from '../disk-trouble'
import { MOST_FILES } from './manifest'
import { Refused } from './refused'

export interface ZipEntry {
  readonly name: string
  readonly size: number
  /** Its size within the zip file, and where it begins there. */
  readonly packed: number
  readonly offset: number
  readonly isStored: boolean
  readonly flags: number
  readonly method: number
  readonly attributes: number
}

export interface OpenedZip {
  readonly entries: readonly ZipEntry[]
  read(entry: ZipEntry): Promise<Buffer>
  close(): void
}

const say = speak('en')
const inflate = promisify(inflateRaw)

/** Trouble of the disk goes on; anything else that the reader of zip files says means that the file is no good. */
function asRefused(error: unknown): unknown {
  if (error instanceof Refused || codeOf(error) !== undefined) return error
  const isZip = !(error instanceof Error && error.message.startsWith('End of central directory'))
  return new Refused(say(isZip ? 'backup.refused.broken' : 'backup.refused.no-zip'))
}

function nameOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw)
  } catch {
    throw new Refused(say('backup.refused.broken'))
  }
}

const entryOf = (entry: Entry): ZipEntry => ({
  name: nameOf(entry),
  size: entry.uncompressedSize,
  packed: entry.compressedSize,
  offset: entry.relativeOffsetOfLocalHeader,
  isStored: entry.compressionMethod === 0,
  flags: entry.generalPurposeBitFlag,
  method: entry.compressionMethod,
  attributes: entry.externalFileAttributes,
})

async function listed(zip: ZipFile): Promise<Map<ZipEntry, Entry>> {
  const entries = new Map<ZipEntry, Entry>()
  if (zip.entryCount > MOST_FILES + 1) throw new Refused(say('backup.refused.many'))
  for await (const entry of zip.eachEntry()) entries.set(entryOf(entry), entry)
  return entries
}

/** Inflates no more than what the list says, and says so where there is more or less. */
async function unpacked(packed: Buffer, { name, size, isStored }: ZipEntry): Promise<Buffer> {
  const refused = new Refused(say('backup.refused.size', { name }))
  const bytes = isStored
    ? packed
    : await inflate(packed, { maxOutputLength: Math.max(size, 1) }).catch(() => {
        throw refused
      })
  if (bytes.length !== size) throw refused
  return bytes
}

async function readEntry(zip: ZipFile, entry: Entry | undefined): Promise<Buffer> {
  if (!entry) throw new Refused(say('backup.refused.broken'))
  return buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }))
}

export async function openZip(path: string): Promise<OpenedZip> {
  let zip: ZipFile | undefined
  try {
    // Names are decoded and looked at here, so that the sentence can say which one is meant.
    zip = await openPromise(path, { autoClose: false, decodeStrings: false })
    const opened = zip
    const entries = await listed(opened)
    const read = async (entry: ZipEntry) => {
      try {
        return await unpacked(await readEntry(opened, entries.get(entry)), entry)
      } catch (error) {
        throw asRefused(error)
      }
    }
    return { entries: [...entries.keys()], read, close: () => opened.close() }
  } catch (error) {
    zip?.close()
    throw asRefused(error)
  }
}
