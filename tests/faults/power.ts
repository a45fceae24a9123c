/** The power is cut while the writer saves: what the file system had not put on the disk by then is gone. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealed } from '../../electron/workspace/seal'
import { example } from '../support/in-plans'
import { bundled } from './bundle'
import { cutOften, type Trial } from './cut-often'
import { inFolder } from './folders'
import { type FileSystem, whyNoLoopDisk } from './loop-disk'
import { lookAfterwards, numberOf, type Place } from './on-disk'
import type { Promised, Skipped, Tried } from './promise'

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
