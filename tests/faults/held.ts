/** Antivirus and sync programs that hold a file: waited for if it passes, told if it does not, and nothing lost either way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readPlanText } from '../../electron/workspace/check-plan'
import { WRITE_PATIENCE } from '../../electron/workspace/patience'
import type { Workspace } from '../../electron/workspace/workspace'
import { answersOf, planOf, saying } from '../support/in-plans'
import { diskError, troubledDisk } from '../support/troubled-disk'
import { inFolder, openIn } from './folders'
import { nowAndThen, type Promised, type Tried } from './promise'

const CODES = ['EPERM', 'EBUSY', 'EACCES'] as const
const LONGEST = 60_000
const SHORT = 5_000

/** A plan whose file is held for so many milliseconds of waiting, from `hold` on. */
interface Held {
  readonly workspace: Workspace
  readonly id: string
  readonly text: () => string | undefined
  readonly hold: (ms: number, code: string) => void
}

/** `waited` says how waiting is done: counted only, or in real time. */
async function heldPlan(folder: string, waited: (ms: number) => unknown): Promise<Held> {
  let [left, code] = [0, '']
  const disk = troubledDisk(
    (call, path) => {
      if (call === 'rename' && path.includes('.saving') && left > 0) throw diskError(code)
    },
    (ms) => {
      left -= ms
      return waited(ms) as undefined
    },
  )
  const workspace = await openIn(folder, { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const text = () => {
    const read = readPlanText(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8'))
    return read.kind === 'plan' && read.seal === 'right' ? answersOf(read.plan)[0] : undefined
  }
  const hold = (ms: number, by: string) => {
    left = ms
    code = by
  }
  return { workspace, id, text, hold }
}

/** What was not as promised when the file was held for so long. */
async function saveWhileHeld({ workspace, id, text, hold }: Held, ms: number, code: string, word: string): Promise<string[]> {
  const before = text()
  workspace.change(id, saying(word))
  hold(ms, code)
  const state = await workspace.save(id)
  const wrong: string[] = []
  if (ms <= SHORT && state.kind !== 'saved') wrong.push('was not saved')
  if (ms > 2 * WRITE_PATIENCE && (state.kind !== 'failed' || !state.why.endsWith('.'))) wrong.push('was not told')
  if (text() !== (state.kind === 'saved' ? word : before)) wrong.push(`was told as ${state.kind}, and the file says ${text()}`)
  hold(0, code)
  const after = await workspace.save(id)
  if (after.kind !== 'saved' || text() !== word) wrong.push('was lost')
  return wrong.map((each) => `held for ${ms} ms with ${code}: ${each}`)
}

/** The five seconds that such programs were seen to take, by the clock. */
const saveInRealTime = (): Promise<string[]> =>
  inFolder(async (folder) => {
    const held = await heldPlan(folder, (ms) => wait(ms))
    const wrong = await saveWhileHeld(held, SHORT, 'EBUSY', 'by the clock')
    await held.workspace.close()
    return wrong
  })

async function holdOften(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  const broken = await saveInRealTime()
  await inFolder(async (folder) => {
    const held = await heldPlan(folder, () => undefined)
    for (let round = 1; round < rounds; round += 1) {
      const ms = round % 3 === 0 ? SHORT : round % 3 === 1 ? LONGEST : Math.round(Math.random() * LONGEST)
      broken.push(...(await saveWhileHeld(held, ms, CODES[round % CODES.length] ?? 'EPERM', `word ${round}`)))
      say(() => `${round} of ${rounds}, ${broken.length} broken`)
    }
    await held.workspace.close()
  })
  return { rounds, figure: '5 s: saved each time (once by the clock); 60 s: told each time; nothing lost', broken }
}

export const held: Promised = {
  name: 'held',
  promise: 'A file that another program holds is waited for or told of',
  count: 'HOLDS',
  defaultRounds: 600,
  run: holdOften,
}
