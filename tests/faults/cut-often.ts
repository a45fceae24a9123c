/** One disk whose power is cut again and again while a writer saves on it. */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { prepare } from './folders'
import { type Life, lengthOf, lives, NOT_SAVED } from './life'
import { type FileSystem, type LoopDisk, loopDisk } from './loop-disk'
import { clearOthers, numberOf, type Place, Tally } from './on-disk'
import { nowAndThen } from './promise'

/** In milliseconds, from when the writer is told to begin. */
const LONGEST_LIFE = 300

async function cutOnce(disk: LoopDisk, writer: Life, place: Place, tally: Tally): Promise<string[]> {
  const from = numberOf(place) ?? 0
  const cut = disk.readyToCut()
  writer.begin({ ...place, from })
  // Every other life is counted from its first save.
  if (tally.rounds % 2 === 1) await writer.working
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

export interface Trial {
  readonly kind: FileSystem
  readonly program: string
  readonly rounds: number
  /** Puts right what a round broke, for the next. */
  readonly mend: (place: Place) => void
  readonly look: (place: Place) => Promise<string[]>
}

/** One disk, its power cut as often as asked for. */
export async function cutOften(folder: string, { kind, program, rounds, mend, look }: Trial, tell: (text: string) => void) {
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
