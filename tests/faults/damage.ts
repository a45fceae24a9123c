/** Each kind of damage to a plan's file: set aside as it is, and the last good copy put in its place. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Plan } from '../../content/model/plan'
import { readPlanText } from '../../electron/workspace/check-plan'
import { sealed } from '../../electron/workspace/seal'
import type { Workspace } from '../../electron/workspace/workspace'
import { type Damaged, damages } from '../support/damages'
import { example, planOf, saying } from '../support/in-plans'
import { planOfEverything } from '../support/plan-of-everything'
import { inFolder, openIn } from './folders'
import { nowAndThen, type Promised, type Tried } from './promise'

/** While what was taken out of the plan is still kept. */
const NOW = new Date('2026-03-03T09:00:00.000Z')

/** A plan with its good copy in a workspace, and its file as it should be. */
interface Kept {
  readonly folder: string
  readonly path: string
  readonly id: string
  readonly plan: Plan
  readonly whole: Buffer
}

/** White space is no damage, nor is a mark before the text; nor is whatever reads as the very same plan. */
function isHarmless({ bytes }: Damaged, plan: Plan): boolean {
  const read = readPlanText(new TextDecoder().decode(bytes))
  return read.kind === 'plan' && read.seal === 'right' && isDeepStrictEqual(read.plan, plan)
}

function keep(folder: string, plan: Plan): Kept {
  const path = join(folder, 'plans', `${plan.id}.json`)
  const whole = Buffer.from(sealed(plan))
  writeFileSync(path, whole)
  writeFileSync(join(folder, 'plans', 'backup', `${plan.id}.json`), whole)
  return { folder, path, id: plan.id, plan, whole }
}

const asideIn = ({ folder }: Kept) => readdirSync(join(folder, 'set-aside'))

/** What was not as it should be after the damage was met. */
async function meet(kept: Kept, { what, bytes }: Damaged): Promise<string[]> {
  writeFileSync(kept.path, bytes)
  const workspace: Workspace = await openIn(kept.folder, { now: () => NOW })
  try {
    const opened = await workspace.open(kept.id)
    const aside = asideIn(kept)
    const wrong: string[] = []
    if (opened.kind === 'failed') wrong.push(`could not be opened: ${JSON.stringify(opened.notice)}`)
    else if (opened.notice?.key !== 'restored') wrong.push('was opened without a word')
    if (opened.kind === 'opened' && !isDeepStrictEqual(opened.plan, kept.plan)) wrong.push('was opened as another plan')
    if (aside.length !== 1 || !readFileSync(join(kept.folder, 'set-aside', aside[0] ?? '')).equals(bytes))
      wrong.push('was not set aside as it was')
    if (!readFileSync(kept.path).equals(kept.whole)) wrong.push('was not restored')
    return wrong.map((each) => `${what}: ${each}`)
  } finally {
    await workspace.close()
    for (const name of asideIn(kept)) rmSync(join(kept.folder, 'set-aside', name))
  }
}

async function plansToDamage(folder: string): Promise<{ small: Plan; other: Buffer }> {
  const workspace = await openIn(folder)
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('kept'))
  await workspace.save(id)
  const small = workspace.plan(id) ?? example()
  await workspace.close()
  return { small, other: Buffer.from(sealed({ ...example(), id: 'other' })) }
}

async function damageOften(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  return inFolder(async (folder) => {
    const { small, other } = await plansToDamage(folder)
    let [met, harmless] = [0, 0]
    const broken: string[] = []
    for (const plan of [small, planOfEverything()]) {
      const kept = keep(folder, plan)
      for (const damaged of damages(kept.whole, other)) {
        if (met >= rounds) break
        if (isHarmless(damaged, plan)) {
          harmless += 1
          continue
        }
        broken.push(...(await meet(kept, damaged)))
        met += 1
        say(() => `${met} damages, ${broken.length} broken`)
      }
    }
    return { rounds: met, figure: `all set aside as they were and restored, 0 overwritten (${harmless} more were no damage)`, broken }
  })
}

export const damage: Promised = {
  name: 'damage',
  promise: 'A damaged file costs nothing',
  count: 'DAMAGES',
  defaultRounds: 1_000_000,
  run: damageOften,
}
