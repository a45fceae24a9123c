/**
 * How a plan is laid out in its file: one item a line, and first a checksum over the plan as compact JSON. White space is
 * not part of what is summed, so a file that a tool has only re-indented still reads as whole.
 */
import { crc32 } from 'node:zlib'
import type { Plan } from '../../content/model/plan'

interface Written {
  readonly compact: string
  readonly lines: string
}

// Plans are never changed in place: an edit makes new objects and leaves the others alone. So what an object looks like as
// text is worked out once, and a save costs what changed and not what the plan holds.
const known = new WeakMap<object, Written>()
const texts = new WeakMap<object, string>()

function textOf(item: object): string {
  const text = texts.get(item) ?? JSON.stringify(item)
  texts.set(item, text)
  return text
}

const inLines = (open: string, lines: readonly string[], close: string): Written => ({
  compact: open + lines.join(',') + close,
  lines: lines.length === 0 ? open + close : `${open}\n    ${lines.join(',\n    ')}\n  ${close}`,
})

function write(value: object): Written {
  if (Array.isArray(value)) return inLines('[', value.map(textOf), ']')
  return inLines(
    '{',
    Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${JSON.stringify(member)}`),
    '}',
  )
}

function writtenOf(value: unknown): Written {
  if (typeof value !== 'object' || value === null) return { compact: JSON.stringify(value), lines: JSON.stringify(value) }
  const written = known.get(value) ?? write(value)
  known.set(value, written)
  return written
}

/** A checksum that tells damage, not malice; a plan is no secret from its own writer. */
const sumOf = (compact: string): string => `crc32-${crc32(compact).toString(16).padStart(8, '0')}`

/** The text of a plan's file. */
export function sealed(plan: Plan): string {
  const members = Object.entries(plan).map(([key, value]) => [JSON.stringify(key), writtenOf(value)] as const)
  const checksum = sumOf(`{${members.map(([key, { compact }]) => `${key}:${compact}`).join(',')}}`)
  const lines = members.map(([key, written]) => `  ${key}: ${written.lines}`)
  return `{\n${[`  "checksum": "${checksum}"`, ...lines].join(',\n')}\n}\n`
}

/** Whether a file of a version that we do not know is known to be damaged: its checksum is of our kind, and wrong. */
export const isBroken = (content: Readonly<Record<string, unknown>>): boolean =>
  String(content.checksum).startsWith('crc32-') && unsealed(content).seal === 'wrong'

/** What a file's content says about itself: its checksum is right, wrong, or not there, as in files made by others. */
export function unsealed(content: Readonly<Record<string, unknown>>): { seal: 'right' | 'wrong' | 'none'; plan: Record<string, unknown> } {
  const { checksum, ...plan } = content
  if (checksum === undefined) return { seal: 'none', plan }
  return { seal: checksum === sumOf(JSON.stringify(plan)) ? 'right' : 'wrong', plan }
}
