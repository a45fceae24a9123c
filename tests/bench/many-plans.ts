/** How long a thousand plans keep the first screen waiting, beside ten; each plan has 200 KB. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Plan } from '../../content/model/plan'
import { emptyPlan } from '../../electron/workspace/new-plan'
import { sealed } from '../../electron/workspace/seal'
import { openWorkspace } from '../../electron/workspace/workspace'
import { Companion } from '../support/companion'
import needBrowser from '../support/need-browser'
import { reloaded } from './first-screen'
import { type Measured, median, repeat, timed } from './measure'

const ROUNDS = 5
const COUNTS = [10, 1_000] as const
const AIM = 'aim ≤ 1.25'
const AT = '2026-05-03T14:32:00.000Z'
const PARTNERS = ['Warda Network', 'مؤسسة النور', 'Haus Lindenhof', 'Two Rivers', 'אור לכולם']

/** 200 KB as they come to be: many answers of some lines. */
function planNumbered(at: number): Plan {
  const edited = { dot: [`d-${at}`, 1] as [string, number], at: AT }
  const plan = emptyPlan({ title: `Water for valley ${at}`, us: 'Green Hands' }, AT)
  return {
    ...plan,
    id: `plan-${at}`,
    partners: PARTNERS.map((name, order) => ({
      ...{ id: `p${order}`, name, kind: 'cso', place: '', contact: '', part: 'partner', status: 'candidate', order, ...edited },
    })),
    entries: Array.from({ length: 550 }, (_, index) => ({
      ...{ question: `choosing.question-${index}`, about: [], round: 'first', voice: 'ours', ...edited },
      value: { kind: 'text', text: 'We know the valley well. '.repeat(9) },
    })),
    seen: { [`d-${at}`]: 1 },
  }
}

/** The folder of somebody who has so many plans. */
async function dataWith(folder: string, count: number): Promise<string> {
  const plans = join(folder, 'data', 'workspace', 'plans')
  await mkdir(join(plans, 'backup'), { recursive: true })
  for (let at = 0; at < count; at += 1) {
    const [bytes, path, saved] = [sealed(planNumbered(at)), join(plans, `plan-${at}.json`), new Date(Date.parse(AT) - at * 3_600_000)]
    await writeFile(path, bytes)
    await utimes(path, saved, saved)
  }
  return folder
}

const run = promisify(execFile)
/** The folder to list in, when this process was started for that alone. */
export const LIST_IN = process.env.BENCH_LIST

/** Opens a workspace and lists its plans, and prints how long that took. */
export async function listOnce(folder: string): Promise<void> {
  const none = () => planNumbered(0)
  const began = performance.now()
  const workspace = await openWorkspace(folder, { invented: { example: none, exercise: none }, onState: () => {} })
  const { plans } = await workspace.list()
  process.stdout.write(`${JSON.stringify({ took: performance.now() - began, plans: plans.length })}\n`)
  await workspace.close()
}

async function inFreshProcess(data: string, count: number): Promise<number> {
  const env = { ...process.env, BENCH_LIST: join(data, 'workspace') }
  const { took, plans } = JSON.parse((await run(process.execPath, [process.argv[1] ?? ''], { env })).stdout) as Record<string, number>
  if (plans !== count) throw new Error(`${plans} plans were listed instead of ${count}`)
  return took ?? 0
}

/** From the start of the program until its first screen can be used, and when that is loaded anew. */
async function inProgram(companion: Companion, reloads: number): Promise<{ start: number; reload: number }> {
  const start = await timed(async () => {
    const page = await companion.start()
    await page.locator('main h1').waitFor()
    await page.locator('main ul a').first().waitFor()
  })
  const times = await repeat(reloads, () => reloaded(companion.page))
  await companion.kill()
  return { start, reload: median(times) }
}

type Times = Record<'first' | 'fresh' | 'start' | 'reload', number[]>
const NAMES: Readonly<Record<keyof Times, string>> = {
  start: 'start of the program with 1,000 plans',
  first: 'start of the program with 1,000 plans never seen before',
  reload: 'home screen with 1,000 plans, loaded anew',
  fresh: 'list of 1,000 plans, read by a fresh process',
}

/** Turn and turn about, so that whatever else the machine does falls on both alike. */
async function measure(folders: readonly string[]): Promise<Times[]> {
  const all: Times[] = COUNTS.map(() => ({ first: [], fresh: [], start: [], reload: [] }))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, times] of all.entries()) {
      const companion = new Companion(folders[at] ?? '')
      await rm(join(companion.data, 'workspace', 'index.json'), { force: true })
      times.first.push((await inProgram(companion, 0)).start)
      // Whatever was not looked at yet is looked at now.
      await inFreshProcess(companion.data, COUNTS[at] ?? 0)
      const { start, reload } = await inProgram(companion, 3)
      times.start.push(start)
      times.reload.push(reload)
      times.fresh.push(await inFreshProcess(companion.data, COUNTS[at] ?? 0))
    }
  return all
}

function lineOf(kind: keyof Times, [few, many]: readonly Times[]): Measured {
  const [ten, thousand] = [few, many].map((times) => median(times?.[kind] ?? []))
  const ratio = ((thousand ?? 0) / (ten ?? 1)).toFixed(2)
  const aim = kind === 'fresh' ? '' : `; ${AIM}`
  return { name: NAMES[kind], median: thousand ?? 0, unit: 'ms', beside: `${ratio} × ten plans (${ten?.toFixed(1)} ms)${aim}` }
}

export async function benchPlans(): Promise<Measured[]> {
  await needBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'bench-plans-'))
  try {
    const folders: string[] = []
    for (const count of COUNTS) folders.push(await dataWith(join(folder, String(count)), count))
    const times = await measure(folders)
    return (['start', 'first', 'reload', 'fresh'] as const).map((kind) => lineOf(kind, times))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
  }
}
