/**
 * How a plan is laid out in its file: one item a line, and first a checksum over the plan as compact JSON. White space is
 * not part of what is summed, so a file that a tool has only re-indented still reads as whole.
 */
import { crc32 } from 'node:zlib'

/** A run of items or members as bytes after a comma: as they are summed, and on lines of their own. */
interface Run {
  readonly of: readonly unknown[]
  readonly summed: Buffer
  readonly onLines: Buffer
}

const runOf = (of: readonly unknown[], texts: readonly string[]): Run => ({
  of,
  summed: Buffer.from(`,${texts.join(',')}`),
  onLines: Buffer.from(`,\n    ${texts.join(',\n    ')}`),
})

// Plans are never changed in place: an edit makes new objects and leaves the others alone. So what a run of items looks like
// in the file is worked out once, and a save costs what was edited and not what the plan holds.
const known = new WeakMap<object, Run>()
const LENGTH = 16

function runOfItems(items: readonly unknown[]): Run {
  const first = items[0]
  // Only objects can be looked up again.
  if (typeof first !== 'object' || first === null)
    return runOf(
      items,
      items.map((item) => JSON.stringify(item)),
    )
  const old = known.get(first)
  if (old && old.of.length === items.length && items.every((item, index) => item === old.of[index])) return old
  const run = runOf(
    items,
    items.map((item) => JSON.stringify(item)),
  )
  known.set(first, run)
  return run
}

function runsOfItems(items: readonly unknown[]): Run[] {
  const runs: Run[] = []
  for (let start = 0; start < items.length; start += LENGTH) runs.push(runOfItems(items.slice(start, start + LENGTH)))
  return runs
}

function runOfMembers(value: object): Run {
  const run =
    known.get(value) ??
    runOf(
      [],
      Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${JSON.stringify(member)}`),
    )
  known.set(value, run)
  return run
}

function partsOf(value: unknown): readonly [open: string, close: string, runs: readonly Run[]] {
  if (Array.isArray(value)) return ['[', ']', runsOfItems(value)]
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value), '', []]
  return ['{', '}', Object.keys(value).length === 0 ? [] : [runOfMembers(value)]]
}

/** Gathers the bytes of the file and, on the way, the sum of those that count. */
class Writing {
  readonly bytes: Buffer[] = []
  sum = 0

  add(summed: Buffer | string, inFile: Buffer | string): void {
    this.sum = crc32(summed, this.sum)
    this.bytes.push(typeof inFile === 'string' ? Buffer.from(inFile) : inFile)
  }

  addMember(key: string, value: unknown, first: boolean): void {
    const [open, close, runs] = partsOf(value)
    const name = JSON.stringify(key)
    this.add(`${first ? '{' : ','}${name}:${open}`, `,\n  ${name}: ${open}`)
    for (const [index, { summed, onLines }] of runs.entries()) {
      const comma = index === 0 ? 1 : 0
      this.add(summed.subarray(comma), onLines.subarray(comma))
    }
    if (close) this.add(close, runs.length > 0 ? `\n  ${close}` : close)
  }
}

/** A checksum that tells damage, not malice; a plan is no secret from its own writer. */
const inWords = (sum: number): string => `crc32-${sum.toString(16).padStart(8, '0')}`

/** The content of a plan's file, or of another that is kept as plans are. */
export function sealed(content: object): Uint8Array {
  const writing = new Writing()
  for (const [index, [key, value]] of Object.entries(content).entries()) writing.addMember(key, value, index === 0)
  const checksum = inWords(crc32('}', writing.sum))
  return Buffer.concat([Buffer.from(`{\n  "checksum": "${checksum}"`), ...writing.bytes, Buffer.from('\n}\n')])
}

/** Whether a file of a version that we do not know is known to be damaged: its checksum is of our kind, and wrong. */
export const isBroken = (content: Readonly<Record<string, unknown>>): boolean =>
  String(content.checksum).startsWith('crc32-') && unsealed(content).seal === 'wrong'

/** What a file's content says about itself: its checksum is right, wrong, or not there, as in files made by others. */
export function unsealed(content: Readonly<Record<string, unknown>>): { seal: 'right' | 'wrong' | 'none'; plan: Record<string, unknown> } {
  const { checksum, ...plan } = content
  if (checksum === undefined) return { seal: 'none', plan }
  return { seal: checksum === inWords(crc32(JSON.stringify(plan))) ? 'right' : 'wrong', plan }
}
