/** kill -9 of a real program in the middle of real saves, at a moment nobody chose. */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bundled } from './bundle'
import { inFolder, prepare } from './folders'
import { type Life, lengthOf, lives } from './life'
import { clearOthers, lookAfterwards, numberOf, type Place, Tally } from './on-disk'
import { nowAndThen, type Promised, type Tried } from './promise'

/** In milliseconds: long enough for several saves and the beginning of a plan; many lives end while the workspace is being opened. */
const LONGEST_LIFE = 140

/**
 * Every other life is counted from its first save, so that it ends within another. What went otherwise than it should, beside
 * what the tally counts.
 */
async function killOnce(writer: Life, life: number, place: Place, tally: Tally): Promise<string[]> {
  const from = numberOf(place) ?? 0
  writer.begin({ ...place, from })
  if (tally.rounds % 2 === 1) await writer.working
  await wait(life)
  writer.kill()
  const ended = await writer.ended
  tally.take(place, from, ended.confirmed())
  clearOthers(place)
  return ended.complaint ? [`the writer complained: ${ended.complaint}`] : []
}

export async function killWhileSaving(rounds: number, tell: (text: string) => void, longestLife = LONGEST_LIFE): Promise<Tried> {
  const say = nowAndThen(tell)
  return inFolder(async (folder) => {
    const program = await bundled('tests/faults/writer.ts', join(folder, 'program'))
    const place = await prepare(join(folder, 'data'))
    const tally = new Tally()
    const broken: string[] = []
    const writers = lives(program)
    while (tally.rounds < rounds) {
      broken.push(...(await killOnce(await writers.next(), lengthOf(tally.rounds, longestLife), place, tally)))
      if (tally.rounds % 100 === 0) broken.push(...(await lookAfterwards(place)))
      say(() => `${tally.rounds} of ${rounds}: ${tally.figure}`)
    }
    await writers.end()
    broken.push(...(await lookAfterwards(place)))
    if (!tally.isWhole) broken.push(tally.figure)
    if (tally.saves < rounds / 4) broken.push(`only ${tally.saves} saves were confirmed, so the lives were too short to show anything`)
    return { rounds: tally.rounds, figure: `${tally.figure} (${tally.work})`, broken }
  })
}

export const kill: Promised = {
  name: 'kill',
  promise: 'A program killed while it saves harms nothing',
  count: 'KILLS',
  defaultRounds: 10_000,
  run: killWhileSaving,
}
