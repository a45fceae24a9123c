/** Earlier states of a plan as files: history/<plan>/<moment>.json.gz. They are read as warily as any file. */
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { MomentRead } from '../../../content/model/bridge'
import { type Moment, type MomentWhy, momentId, momentOf, newestMomentFirst } from '../../../content/model/moment'
import { speak } from '../../../content/words/say'
import { readPlanText } from '../check-plan'
import { isMissing, whyNotRead } from '../disk-trouble'
import { statOf, writeDurably } from '../durable-write'
import { type Ground, roomOf } from '../ground'
import { patiently, READ_PATIENCE } from '../patience'
import { LARGEST_FILE } from '../plain-json'
import { clearStrayFiles } from '../stray-files'

const ENDING = '.json.gz'
const pack = promisify(gzip)
const unpack = promisify(gunzip)

export const folderOf = (ground: Ground, plan: string): string => join(roomOf(ground, 'history'), plan)
const pathOf = (ground: Ground, plan: string, moment: string): string => join(folderOf(ground, plan), `${moment}${ENDING}`)

/** The moments of a plan, the newest first. None for a plan that has no history yet. */
export async function momentsOf(ground: Ground, plan: string): Promise<Moment[]> {
  try {
    const names = (await ground.disk.readdir(folderOf(ground, plan))).filter((name) => name.endsWith(ENDING))
    return newestMomentFirst(names.flatMap((name) => momentOf(name.slice(0, -ENDING.length)) ?? []))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Two states kept within one thousandth of a second stand beside each other. */
async function freeMoment(ground: Ground, plan: string, why: MomentWhy): Promise<string> {
  for (let at = ground.now().getTime(); ; at += 1) {
    const id = momentId(new Date(at), why)
    if (!(await statOf(ground.disk, pathOf(ground, plan, id)))) return id
  }
}

export async function keepMoment(ground: Ground, plan: string, content: string | Uint8Array, why: MomentWhy): Promise<void> {
  await ground.disk.mkdir(folderOf(ground, plan), { recursive: true, mode: 0o700 })
  const packed = await pack(content)
  await writeDurably(ground.disk, pathOf(ground, plan, await freeMoment(ground, plan, why)), packed)
}

export async function removeMoment(ground: Ground, plan: string, moment: string): Promise<void> {
  await ground.disk.unlink(pathOf(ground, plan, moment))
}

/** What a crash left half written before the program was started. */
export const clearHistory = (ground: Ground, plan: string, started: Date): Promise<void> =>
  clearStrayFiles(ground.disk, folderOf(ground, plan), started)

type TextRead = { readonly text: string } | { readonly why: string }
const damaged = () => speak('en')('history.damaged')

/** Never more than a plan file may hold, whatever a small file says it unpacks to. */
async function unpacked(packed: Uint8Array): Promise<TextRead> {
  try {
    const bytes = await unpack(packed, { maxOutputLength: LARGEST_FILE })
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { why: damaged() }
  }
}

export async function momentText(ground: Ground, plan: string, moment: string): Promise<TextRead> {
  try {
    const path = pathOf(ground, plan, moment)
    const { size } = await ground.disk.stat(path)
    if (size > LARGEST_FILE) return { why: damaged() }
    return await unpacked(await patiently(ground.disk, READ_PATIENCE, () => ground.disk.readFile(path)))
  } catch (error) {
    return { why: whyNotRead(error) }
  }
}

/** An earlier state, brought to the version of today. A damaged one stays where it is. */
export async function readMoment(ground: Ground, plan: string, moment: string): Promise<MomentRead> {
  const found = await momentText(ground, plan, moment)
  if ('why' in found) return { kind: 'failed', why: found.why }
  const read = readPlanText(found.text, ground.migrations)
  if (read.kind === 'newer') return { kind: 'failed', why: speak('en')('history.newer') }
  if (read.kind === 'refused' || read.seal === 'wrong') return { kind: 'failed', why: damaged() }
  return { kind: 'read', plan: { ...read.plan, id: plan } }
}
