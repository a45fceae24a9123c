/** The power is cut while the writer saves: what the file system had not put on the disk by then is gone. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sealed } from '../../electron/workspace/seal'
import { example } from '../support/in-plans'
import { bundled } from './bundle'
import { inFolder, prepare } from './folders'
import { type Life, lengthOf, lives, NOT_SAVED } from './life'
import { type FileSystem, type LoopDisk, loopDisk, whyNoLoopDisk } from './loop-disk'
import { clearOthers, lookAfterwards, numberOf, type Place, Tally } from './on-disk'
import { nowAndThen, type Promised, type Skipped, type Tried } from './promise'

/** In milliseconds, from when the writer is told to begin. */
const LONGEST_LIFE = 300

async function cutOnce(disk: LoopDisk, writer: Life, place: Place, tally: Tally): Promise<string[]> {
  const from = numberOf(place) ?? 0
  const cut = disk.readyToCut()
  writer.begin({ ...place, from })
  await wait(lengthOf(tally.rounds + 1, LONGEST_LIFE))
  const at = await cut()
  writer.kill()
  const ended = await writer.ended
  await disk.unmount()
  disk.mount()
  // A file system that was shut down may still answer that it synced a folder; without power nobody would hear that.
  tally.take(place, from, ended.confirmed(at))
  clearOthers(place)
  return ended.code === null || ended.code === NOT_SAVED ? [] : [`the writer ended with ${ended.code}: ${ended.complaint}`]
}

interface Trial {
  readonly kind: FileSystem
  readonly program: string
  readonly rounds: number
  /** Puts right what a round broke, for the next. */
  readonly mend: (place: Place) => void
  readonly look: (place: Place) => Promise<string[]>
}

/** One disk, its power cut as often as asked for. */
async function cutOften(folder: string, { kind, program, rounds, mend, look }: Trial, tell: (text: string) => void) {
  const say = nowAndThen(tell)
  const tally = new Tally()
  const broken: string[] = []
  const disk = loopDisk(kind, folder)
  const writers = lives(program)
  try {
    disk.mount()
    const place = await prepare(join(disk.folder, 'data'))
    while (tally.rounds < rounds) {
      mend(place)
      broken.push(...(await cutOnce(disk, await writers.next(), place, tally)))
      if (tally.rounds % 100 === 0) broken.push(...(await look(place)))
      say(() => `${kind}, ${tally.rounds} of ${rounds}: ${tally.figure}`)
    }
    broken.push(...(await look(place)))
  } finally {
    await writers.end()
    await disk.end()
  }
  return { tally, broken }
}

/** The control loses files; each round begins with a whole one. */
function mendStock(place: Place): void {
  if (numberOf(place) !== undefined) return
  writeFileSync(
    join(place.folder, 'plans', `${place.id}.json`),
    sealed({ ...example(), id: place.id, project: { ...example().project, purpose: '0' } }),
  )
}

const nothing = () => undefined
const noLook = async () => []

const FILE_SYSTEMS = ['ext4', 'xfs'] as const

interface Sum {
  readonly figures: readonly string[]
  readonly broken: readonly string[]
}
type Tell = (text: string) => void

/** The same on each file system that there is, the rounds shared out. */
async function cutOnEach(folder: string, kinds: readonly FileSystem[], trial: Omit<Trial, 'kind'>, tell: Tell) {
  const tried = []
  for (const kind of kinds) {
    const one = await cutOften(folder, { ...trial, kind, rounds: Math.ceil(trial.rounds / kinds.length) }, tell)
    tried.push({ ...one, kind })
  }
  return tried
}

async function cutOurs(folder: string, kinds: readonly FileSystem[], rounds: number, tell: Tell): Promise<Sum> {
  const program = await bundled('tests/faults/writer.ts', join(folder, 'writer'))
  const tried = await cutOnEach(folder, kinds, { program, rounds, mend: nothing, look: lookAfterwards }, tell)
  const broken = tried.flatMap(({ kind, tally, broken }) => [
    ...broken,
    ...(tally.isWhole ? [] : [`${kind}: ${tally.figure}`]),
    ...(tally.saves < tally.rounds / 4 ? [`${kind}: too few saves were confirmed to show anything`] : []),
  ])
  return { figures: tried.map(({ kind, tally }) => `${kind}: ${tally.figure} (${tally.work})`), broken }
}

/** If even a writer that never syncs came through, the power was not really cut. */
async function cutStock(folder: string, kinds: readonly FileSystem[], rounds: number, tell: Tell): Promise<Sum> {
  const program = await bundled('tests/faults/stock-writer.ts', join(folder, 'stock'))
  const tried = await cutOnEach(folder, kinds, { program, rounds, mend: mendStock, look: noLook }, tell)
  const figures = tried.map(({ kind, tally }) => `lowdb’s own adapter on ${kind}, ${tally.rounds} rounds: ${tally.figure}`)
  const whole = tried.filter(({ tally }) => tally.isWhole)
  return { figures, broken: whole.map(({ kind }) => `the control lost nothing on ${kind}, so this test shows nothing`) }
}

const CONTROL = 150

export async function cutPower(rounds: number, tell: Tell, control = Math.min(CONTROL, rounds)): Promise<Tried | Skipped> {
  const kinds = FILE_SYSTEMS.filter((kind) => whyNoLoopDisk(kind) === undefined)
  if (kinds.length === 0) return { skipped: whyNoLoopDisk('ext4') ?? '' }
  return inFolder(async (folder) => {
    const ours = await cutOurs(folder, kinds, rounds, tell)
    const stock = await cutStock(folder, kinds, control, tell)
    const without = FILE_SYSTEMS.filter((kind) => !kinds.includes(kind)).map((kind) => `${kind} skipped: ${whyNoLoopDisk(kind)}`)
    return { rounds, figure: [...ours.figures, ...without, ...stock.figures].join('\n'), broken: [...ours.broken, ...stock.broken] }
  })
}

export const power: Promised = {
  name: 'power',
  promise: 'What was said to be saved outlives a power cut',
  count: 'CUTS',
  defaultRounds: 2_000,
  run: cutPower,
}
