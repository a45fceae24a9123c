/** One program saves, a second tries to open the same plans, a third reads the file all the while. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bundled } from './bundle'
import { inFolder, prepare } from './folders'
import { born, type Life } from './life'
import type { Place } from './on-disk'
import type { Promised, Tried } from './promise'

/** Programs that begin at the same moment: each such race is run anew, on the lock that killed ones left. */
const RACERS = 3
const RACE = 200

const program = (name: string, folder: string) => bundled(`tests/faults/${name}.ts`, join(folder, name))

async function begun(life: Life, task: object): Promise<Life> {
  await life.ready
  life.begin(task)
  return life
}

async function untilLocked(folder: string): Promise<void> {
  while (!existsSync(join(folder, 'lock'))) await wait(5)
}

/** Who of those that begin at once has saved anything: at most one may. */
async function race(writer: string, place: Place): Promise<number> {
  const racers = Array.from({ length: RACERS }, () => born(writer))
  await Promise.all(racers.map(({ ready }) => ready))
  for (const racer of racers) racer.begin({ ...place, from: 0 })
  await wait(RACE)
  for (const racer of racers) racer.kill()
  const ended = await Promise.all(racers.map((racer) => racer.ended))
  return ended.filter(({ confirmed }) => confirmed().size > 0).length
}

interface Meeting {
  readonly bad: number
  readonly fresh: number
  readonly opened: number
  readonly refused: number
  readonly complaints: string
}

async function meet(folder: string, writer: string, place: Place, reads: number): Promise<Meeting> {
  const [readerProgram, intruderProgram] = [await program('reader', folder), await program('intruder', folder)]
  const writing = await begun(born(writer), { ...place, from: 0, alone: true })
  await untilLocked(place.folder)
  const intruding = await begun(born(intruderProgram), { folder: place.folder })
  const reading = await begun(born(readerProgram), { ...place, reads })
  const read = await reading.ended
  intruding.kill()
  const intruded = await intruding.ended
  writing.kill()
  const wrote = await writing.ended
  const [bad = -1, fresh = 0] = [read.confirmed().get('bad'), read.confirmed().get('fresh')]
  const [opened = -1, refused = 0] = [intruded.confirmed().get('opened'), intruded.confirmed().get('refused')]
  return { bad, fresh, opened, refused, complaints: `${wrote.complaint}${read.complaint}${intruded.complaint}` }
}

export async function useAtOnce(rounds: number): Promise<Tried> {
  return inFolder(async (folder) => {
    const writer = await program('writer', folder)
    const place = await prepare(join(folder, 'data'))
    const { bad, fresh, opened, refused, complaints } = await meet(folder, writer, place, rounds)
    const races = Math.ceil(rounds / 250)
    const won: number[] = []
    while (won.length < races) won.push(await race(writer, place))
    const broken: string[] = []
    if (bad !== 0) broken.push(`${bad} readings were empty or not whole`)
    if (opened !== 0 || refused === 0) broken.push(`a second program opened the plans ${opened} times and was refused ${refused} times`)
    if (fresh < 2) broken.push('the file never changed while it was read, so this shows nothing')
    if (won.some((winners) => winners > 1))
      broken.push(`several programs that began at once saved: ${won.filter((winners) => winners > 1).length} times`)
    if (won.every((winners) => winners === 0)) broken.push('of the programs that began at once none ever saved')
    if (complaints) broken.push(complaints)
    const figure = `0 readings not whole (${fresh} different saves seen); a second program refused ${refused} of ${refused} times; of ${RACERS} that begin at once never two, ${races} times`
    return { rounds, figure, broken }
  })
}

export const twoPrograms: Promised = {
  name: 'two-programs',
  promise: 'Two programs cannot clash',
  count: 'READS',
  defaultRounds: 10_000,
  run: useAtOnce,
}
