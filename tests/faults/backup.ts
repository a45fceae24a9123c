/** Plans nobody made up: backed up, wiped, restored, and compared. */
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { sealed } from '../../electron/workspace/seal'
import { backUp, restore } from '../support/in-backups'
import { randomPlan } from '../support/random-plan'
import { inFolder, openIn } from './folders'
import { nowAndThen, type Promised, type Tried } from './promise'

/** How many plans lie in one workspace. */
const TOGETHER = 250
const THEN = new Date('2026-05-03T14:32:00.000Z')

type Drawn = Readonly<{ plan: Plan; room: 'plans' | 'trash' }>

/** Every tenth was thrown away. */
function draw(count: number, seed: number): Drawn[] {
  const plans = fc.sample(randomPlan(worksheets), { numRuns: count, seed })
  return plans.map(({ plan }, at) => ({ plan: { ...plan, id: `plan-${at}` }, room: at % 10 === 9 ? 'trash' : 'plans' }))
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  utimesSync(path, THEN, THEN)
}

async function fill(folder: string, drawn: readonly Drawn[]): Promise<void> {
  await (await openIn(folder)).close()
  for (const { plan, room } of drawn) {
    put(join(folder, room, `${plan.id}.json`), sealed(plan))
    put(join(folder, 'history', plan.id, '2026-05-03T14-32-00.000Z.work.json.gz'), gzipSync(sealed(plan)))
  }
}

/** What is not as it was, one sentence each. */
async function compare(folder: string, drawn: readonly Drawn[]): Promise<string[]> {
  const workspace = await openIn(folder)
  const broken: string[] = []
  for (const { plan, room } of drawn) {
    const path = join(folder, room, `${plan.id}.json`)
    if (statSync(path).mtimeMs !== THEN.getTime()) broken.push(`${plan.id} is dated otherwise`)
    const opened = room === 'trash' ? await workspace.restore(plan.id) : await workspace.open(plan.id)
    if (opened.kind !== 'opened' || !isDeepStrictEqual(opened.plan, plan)) broken.push(`${plan.id} is not what it was`)
    if (!statSync(join(folder, 'history', plan.id)).isDirectory()) broken.push(`${plan.id} has lost its history`)
  }
  await workspace.close()
  return broken
}

async function once(drawn: readonly Drawn[]): Promise<string[]> {
  return inFolder(async (around) => {
    const folder = join(around, 'workspace')
    await fill(folder, drawn)
    const path = await backUp(folder, around)
    rmSync(folder, { recursive: true })
    await (await openIn(folder)).close()
    await restore(folder, path)
    return compare(folder, drawn)
  })
}

export async function backUpAndRestore(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  const broken: string[] = []
  for (let done = 0; done < rounds; done += TOGETHER) {
    broken.push(...(await once(draw(Math.min(TOGETHER, rounds - done), 2026 + done))))
    say(() => `${done} of ${rounds} plans`)
  }
  return { rounds, figure: `${rounds - broken.length} of ${rounds} plans the same after a backup was restored`, broken }
}

export const backup: Promised = {
  name: 'backup',
  promise: 'A restored backup holds every plan as it was, with its history',
  count: 'BACKED_UP',
  defaultRounds: 1_000,
  run: backUpAndRestore,
}
