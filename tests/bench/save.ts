/** What a durable save of a 200 KB plan costs, beside writing and syncing the same bytes by hand. */
import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry, Plan } from '../../content/model/plan'
import { emptyPlan } from '../../electron/workspace/new-plan'
import { openWorkspace, type Workspace } from '../../electron/workspace/workspace'
import { type Measured, median, quantile, timed } from './measure'

const ROUNDS = 100
const ANSWERS = 550
const AT = '2026-05-03T14:32:00.000Z'

const answer = (index: number, text: string): Entry => ({
  ...{ question: `choosing.question-${index}`, about: ['partner-one'], round: 'first', voice: 'ours' },
  value: { kind: 'text', text },
  dot: ['new', 0],
  at: AT,
})

const start: Plan = { ...emptyPlan({ title: 'Two valleys', us: 'Green Hands' }, AT), id: 'start' }
const large: Plan = {
  ...start,
  entries: Array.from({ length: ANSWERS }, (_, index) => answer(index, 'We know the valley well. '.repeat(9))),
}

async function writeByHand(folder: string, bytes: Uint8Array): Promise<void> {
  const file = await open(join(folder, 'by-hand.tmp'), 'w')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(join(folder, 'by-hand.tmp'), join(folder, 'by-hand.json'))
  const names = await open(folder, 'r')
  await names.sync()
  await names.close()
}

/** The saving of one edited answer: dots, checksum and all. */
async function save(workspace: Workspace, id: string): Promise<void> {
  const state = await workspace.save(id)
  if (state.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(state)}`)
}

/** Turn and turn about, so that whatever else the machine does falls on both alike. */
async function measure(folder: string, workspace: Workspace, id: string): Promise<{ ours: number[]; byHand: number[] }> {
  const ours: number[] = []
  const byHand: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    workspace.change(id, { entries: { put: [answer(round, `We know the valley well, said ${round} times.`)], remove: [] } })
    ours.push(await timed(() => save(workspace, id)))
    const bytes = await readFile(join(folder, 'plans', `${id}.json`))
    byHand.push(await timed(() => writeByHand(join(folder, 'plans'), bytes)))
  }
  return { ours, byHand }
}

export async function benchSave(): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-save-'))
  const workspace = await openWorkspace(folder, { invented: { example: () => large, exercise: () => large }, onState: () => {} })
  try {
    const opened = await workspace.openInvented('example')
    if (opened.kind !== 'opened') throw new Error('The plan to measure with could not be made')
    const { ours, byHand } = await measure(folder, workspace, opened.plan.id)
    const times = (share: number) => (quantile(ours, share) / quantile(byHand, share)).toFixed(2)
    // A save is more steps than writing by hand, so a busy machine holds it up more often: the quickest tell of the steps alone.
    return [
      { name: 'writing and syncing 200 KB by hand', median: median(byHand), unit: 'ms' },
      {
        name: 'durable save of a plan of 200 KB',
        median: median(ours),
        unit: 'ms',
        beside: `${times(0.5)} × by hand, ${times(0.1)} × among the quickest; aim ≤ 1.3`,
      },
    ]
  } finally {
    await workspace.close()
    await rm(folder, { recursive: true, force: true })
  }
}
