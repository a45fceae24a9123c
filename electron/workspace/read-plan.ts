import type { Plan } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { readPlanText } from './check-plan'
import type { Disk } from './disk'
import { isMissing, whyNotRead } from './disk-trouble'
import type { Ground } from './ground'
import { patiently, READ_PATIENCE } from './patience'
import { LARGEST_FILE, wasPlan } from './plain-json'

export type FileText = { kind: 'text'; text: string; at: Date; print: string } | { kind: 'missing' | 'unreadable' | 'damaged'; why: string }

/** What changes whenever somebody else has written the file. */
export const printOf = (stats: { ino: number; size: number; mtimeMs: number }): string => `${stats.ino} ${stats.size} ${stats.mtimeMs}`

/** What a file is that is not text. A backup that is taken for a plan is common enough for a word of its own. */
function refusal(head: string): 'store.refused.broken' | 'store.refused.packed' | 'store.refused.other' {
  if (wasPlan(head)) return 'store.refused.broken'
  return head.startsWith('PK\u0003\u0004') ? 'store.refused.packed' : 'store.refused.other'
}

function asText(bytes: Uint8Array): { text: string } | { why: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { why: speak('en')(refusal(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)))) }
  }
}

/** A file's text, or why there is none: gone, not to be read at present, or not text at all. */
export async function readText(disk: Disk, path: string): Promise<FileText> {
  try {
    const stats = await patiently(disk, READ_PATIENCE, () => disk.stat(path))
    if (stats.size > LARGEST_FILE) return { kind: 'damaged', why: speak('en')('store.refused.large') }
    const read = asText(await patiently(disk, READ_PATIENCE, () => disk.readFile(path)))
    return 'why' in read ? { kind: 'damaged', why: read.why } : { kind: 'text', text: read.text, at: stats.mtime, print: printOf(stats) }
  } catch (error) {
    return { kind: isMissing(error) ? 'missing' : 'unreadable', why: whyNotRead(error) }
  }
}

export type PlanOnDisk =
  | { kind: 'plan'; plan: Plan; text: string; at: Date; print: string; from: number }
  | { kind: 'newer'; title: string }
  | { kind: 'missing' | 'unreadable' | 'damaged'; why: string }

/** A plan of the workspace: unlike one from elsewhere it was written by us, so a wrong checksum means damage. */
export async function readPlan(ground: Ground, path: string): Promise<PlanOnDisk> {
  const file = await readText(ground.disk, path)
  if (file.kind !== 'text') return file
  const read = readPlanText(file.text, ground.migrations)
  if (read.kind === 'newer') return read
  if (read.kind === 'refused') return { kind: 'damaged', why: read.why }
  if (read.seal === 'wrong') return { kind: 'damaged', why: speak('en')('store.refused.broken') }
  return { kind: 'plan', plan: read.plan, text: file.text, at: file.at, print: file.print, from: read.from }
}
