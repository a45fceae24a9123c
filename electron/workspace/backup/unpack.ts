/** Unpacks a backup into a fresh folder, every file checked, and every plan read whole. Throws a sentence, or trouble of the disk. */
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { BackupStep } from '../../../content/model/backup'
import { speak } from '../../../content/words/say'
import { readPlanText, titleIn } from '../check-plan'
import type { Disk } from '../disk'
import { ifPossible } from '../disk-trouble'
import { syncFolder } from '../durable-write'
import { type Ground, ROOMS, roomOf } from '../ground'
import { checkEntries, checkManifest } from './check-entries'
import type { KnownPlan } from './compare'
import { type BackupFile, MANIFEST, type Manifest, readManifest } from './manifest'
import { partOf } from './names'
import type { OpenedZip, ZipEntry } from './open-zip'
import { knownPlan } from './plans-here'
import { Refused } from './refused'

const say = speak('en')
const AT_ONCE = 6

export interface Unpacked {
  readonly manifest: Manifest
  readonly plans: readonly KnownPlan[]
}

export async function manifestOf(zip: OpenedZip): Promise<Manifest> {
  checkEntries(zip.entries)
  const entry = zip.entries.find(({ name }) => name === MANIFEST) as ZipEntry
  const manifest = readManifest((await zip.read(entry)).toString('utf8'))
  checkManifest(zip.entries, manifest)
  return manifest
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('not text')
  }
}

/** As the program reads a plan when it is opened; one of a newer program is left for that one. */
function planIn(ground: Ground, { name, sha256 }: BackupFile, bytes: Uint8Array): KnownPlan {
  const id = name.slice(name.indexOf('/') + 1, -'.json'.length)
  const refuse = (why: string): never => {
    throw new Refused(say('backup.refused.plan', { name, why }))
  }
  const text = (() => {
    try {
      return textOf(bytes)
    } catch {
      return refuse(say('store.refused.broken'))
    }
  })()
  const read = readPlanText(text, ground.migrations)
  if (read.kind === 'refused') return refuse(read.why)
  if (read.kind === 'newer') return { id, sha256, title: titleIn(JSON.parse(text)) || id }
  if (read.seal === 'wrong') return refuse(say('store.refused.broken'))
  return knownPlan(id, sha256, read.plan)
}

/** On the disk for good: after the folders have changed places nothing may turn out to be missing. */
async function write(disk: Disk, path: string, bytes: Uint8Array, at: string): Promise<void> {
  const file = await disk.open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  // Some disks know no moments before 1980.
  await ifPossible(disk.utimes(path, new Date(), new Date(at)))
}

async function makeFolders(ground: Ground, files: readonly BackupFile[]): Promise<string[]> {
  const inside = files.map(({ name }) => dirname(join(ground.folder, ...name.split('/'))))
  const folders = [...new Set([ground.folder, ...ROOMS.map((room) => roomOf(ground, room)), ...inside])]
  for (const folder of folders) await ground.disk.mkdir(folder, { recursive: true, mode: 0o700 })
  return folders
}

async function unpackOne(ground: Ground, zip: OpenedZip, entry: ZipEntry, file: BackupFile): Promise<KnownPlan | undefined> {
  const bytes = await zip.read(entry)
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw new Refused(say('backup.refused.sum', { name: file.name }))
  const part = partOf(file.name)
  const plan = part === 'plan' || part === 'trash' ? planIn(ground, file, bytes) : undefined
  await write(ground.disk, join(ground.folder, ...file.name.split('/')), bytes, file.at)
  return part === 'plan' ? plan : undefined
}

/** `ground` is that of the fresh folder. */
export async function unpack(ground: Ground, zip: OpenedZip, onStep?: (step: BackupStep) => void): Promise<Unpacked> {
  const manifest = await manifestOf(zip)
  const { files } = manifest
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]))
  const folders = await makeFolders(ground, files)
  const plans: KnownPlan[] = []
  let next = 0
  const work = async () => {
    for (let file = files[next++]; file; file = files[next++]) {
      const plan = await unpackOne(ground, zip, entries.get(file.name) as ZipEntry, file)
      if (plan) plans.push(plan)
      onStep?.({ step: 'reading', done: Math.min(next, files.length), of: files.length })
    }
  }
  const working = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
  for (const done of working) if (done.status === 'rejected') throw done.reason
  for (const folder of folders) await syncFolder(ground.disk, folder)
  if (plans.length !== manifest.plans) throw new Refused(say('backup.refused.list'))
  // Files are read several at once, and end in no order.
  return { manifest, plans: plans.sort((one, other) => (one.id < other.id ? -1 : 1)) }
}
