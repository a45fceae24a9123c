/** Zip files written by hand, so that they can say what is not so: a small writer that believes everything it is told. */
import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

export interface WrongEntry {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the list says of its size, if not the truth. */
  readonly size?: number
  /** Already packed, in place of the bytes. */
  readonly packed?: Uint8Array
  readonly flags?: number
  readonly method?: number
  /** Upper half: what Unix calls mode. */
  readonly attributes?: number
  /** Lies where another lies: by its number. */
  readonly over?: number
}

const UTF8 = 0x800
const MADE_ON_UNIX = 0x031e

interface Laid {
  readonly entry: WrongEntry
  readonly packed: Uint8Array
  readonly method: number
  readonly offset: number
}

function local({ entry, packed, method }: Laid): Buffer {
  const name = Buffer.from(entry.name)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(UTF8 | (entry.flags ?? 0), 6)
  head.writeUInt16LE(method, 8)
  head.writeUInt32LE(crc32(entry.bytes), 14)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(entry.size ?? entry.bytes.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name, packed])
}

function central({ entry, packed, method, offset }: Laid): Buffer {
  const name = Buffer.from(entry.name)
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(MADE_ON_UNIX, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(UTF8 | (entry.flags ?? 0), 8)
  head.writeUInt16LE(method, 10)
  head.writeUInt32LE(crc32(entry.bytes), 16)
  head.writeUInt32LE(packed.length, 20)
  head.writeUInt32LE(entry.size ?? entry.bytes.length, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(entry.attributes ?? 0x81a40000, 38)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

function end(count: number, size: number, offset: number): Buffer {
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(size, 12)
  tail.writeUInt32LE(offset, 16)
  return tail
}

export function zipOf(entries: readonly WrongEntry[]): Buffer {
  const laid: Laid[] = []
  const parts: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const method = entry.method ?? 8
    const packed = entry.packed ?? (method === 0 ? entry.bytes : deflateRawSync(entry.bytes))
    const under = entry.over === undefined ? undefined : laid[entry.over]
    if (under) {
      laid.push({ ...under, entry })
      continue
    }
    const one = { entry, packed, method, offset }
    laid.push(one)
    parts.push(local(one))
    offset += parts.at(-1)?.length ?? 0
  }
  const list = Buffer.concat(laid.map(central))
  return Buffer.concat([...parts, list, end(entries.length, list.length, offset)])
}

export interface Listed {
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly at: string
}

export const listedAs = ({ name, bytes }: WrongEntry): Listed => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  at: '2026-05-03T14:32:00.000Z',
})

export function manifestFor(files: readonly Listed[], changed: object = {}): WrongEntry {
  const plans = files.filter(({ name }) => /^plans\/[a-z0-9-]+\.json$/.test(name)).length
  const about = { format: 'joint-action-backup', version: 1, at: '2026-05-03T14:32:00.000Z', program: '0.3.0', plans, files }
  return { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ ...about, ...changed })) }
}

/** A backup as this program would write it of these files, unless they say otherwise. */
export const backupOf = (...entries: readonly WrongEntry[]): Buffer => zipOf([...entries, manifestFor(entries.map(listedAs))])
