/** kill -9 of a real program in the middle of real saves, at a moment nobody chose. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './bundle'
import { inFolder, openIn, prepare } from './folders'
import { type Life, lives, type Task } from './life'
import { type Count, count, nothingYet, standingOf } from './on-disk'
import { nowAndThen, type Promised, type Tried } from './promise'

/** In milliseconds: long enough for several saves and the beginning of a plan; many lives end while the workspace is being opened. */
const LONGEST_LIFE = 140

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Plans that earlier rounds began, so that the folder stays small. */
function clearOthers(folder: string, id: string): void {
  for (const room of ['plans', 'plans/backup']) {
    const others = readdirSync(join(folder, room)).filter((name) => name.endsWith('.json') && name !== `${id}.json`)
    for (const name of others) rmSync(join(folder, room, name))
  }
}

async function killOnce(
  writer: Life,
  life: number,
  { folder, id }: Pick<Task, 'folder' | 'id'>,
  counted: Count,
  broken: string[],
): Promise<void> {
  const before = standingOf(join(folder, 'plans', `${id}.json`))
  const from = typeof before === 'number' ? before : 0
  writer.begin({ folder, id, from })
  await wait(life)
  writer.kill()
  const { confirmed, complaint } = await writer.ended
  if (complaint) broken.push(`the writer complained: ${complaint}`)
  count(counted, folder, new Map([[id, from], ...confirmed]))
  counted.rounds += 1
  counted.saves += (confirmed.get(id) ?? from) - from
  counted.begun += confirmed.size - (confirmed.has(id) ? 1 : 0)
  clearOthers(folder, id)
}

/** The next start finds every plan without a word about damage, and sweeps up what the killed ones left. */
async function lookAfterwards(folder: string, broken: string[]): Promise<void> {
  const workspace = await openIn(folder)
  const { notices } = await workspace.list()
  for (const notice of notices) broken.push(`told of damage: ${JSON.stringify(notice)}`)
  for (const room of ['', 'plans', 'plans/backup', 'set-aside']) {
    const strays = readdirSync(join(folder, room)).filter((name) => name.endsWith('.saving') || room === 'set-aside')
    for (const name of strays) broken.push(`left behind: ${room}/${name}`)
  }
  await workspace.close()
}

const figureOf = ({ corrupt, empty, lost, saves, begun }: Count): string =>
  `${corrupt + empty} corrupt, ${lost} confirmed saves lost of ${saves}, ${begun} plans begun`

export async function killWhileSaving(rounds: number, tell: (text: string) => void, longestLife = LONGEST_LIFE): Promise<Tried> {
  const say = nowAndThen(tell)
  return inFolder(async (folder) => {
    const program = await bundled('tests/faults/writer.ts', join(folder, 'program'))
    const place = join(folder, 'data')
    const id = await prepare(place)
    const counted = nothingYet()
    const broken: string[] = []
    const writers = lives(program)
    while (counted.rounds < rounds) {
      await killOnce(await writers.next(), Math.random() * longestLife, { folder: place, id }, counted, broken)
      if (counted.rounds % 100 === 0) await lookAfterwards(place, broken)
      say(() => `${counted.rounds} of ${rounds}: ${figureOf(counted)}`)
    }
    await writers.end()
    await lookAfterwards(place, broken)
    if (counted.corrupt + counted.empty + counted.lost > 0) broken.push(figureOf(counted))
    if (counted.saves < rounds) broken.push(`only ${counted.saves} saves were confirmed, so the lives were too short to show anything`)
    return { rounds: counted.rounds, figure: figureOf(counted), broken }
  })
}

export const kill: Promised = {
  name: 'kill',
  promise: 'A program killed while it saves harms nothing',
  count: 'KILLS',
  defaultRounds: 10_000,
  run: killWhileSaving,
}
