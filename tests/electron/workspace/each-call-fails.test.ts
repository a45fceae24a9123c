import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlanText } from '../../../electron/workspace/check-plan'
import { answersOf, diskError, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

/** A saved plan on a disk whose n-th call from `arm` on fails, once or for good. */
async function armed(forGood: boolean) {
  let calls = Number.NEGATIVE_INFINITY
  let failing = 0
  const disk = troubledDisk(() => {
    calls += 1
    if (calls === failing || (forGood && calls > failing)) throw diskError('EIO')
  })
  const { folder, workspace, states } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('old'))
  await workspace.save(id)
  const arm = (n: number) => {
    failing = n
    calls = 0
  }
  const disarm = () => {
    const made = calls
    calls = Number.NEGATIVE_INFINITY
    return made
  }
  return { folder, workspace, states, id, arm, disarm }
}

function textOnDisk(folder: string, id: string): string | undefined {
  const read = readPlanText(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8'))
  return read.kind === 'plan' && read.seal === 'right' ? answersOf(read.plan)[0] : undefined
}

/** Saves with the n-th call failing. Says whether that call was reached. */
async function saveWithFailure(n: number, forGood: boolean): Promise<boolean> {
  const { folder, workspace, id, arm, disarm } = await armed(forGood)
  workspace.change(id, saying('new'))
  arm(n)
  const state = await workspace.save(id)
  const reached = disarm() >= n
  const text = textOnDisk(folder, id)
  expect(state.kind === 'saved' ? ['new'] : ['old', 'new'], `call ${n}`).toContain(text)
  expect(workspace.plan(id)?.entries).toHaveLength(1)
  expect((await workspace.save(id)).kind).toBe('saved')
  expect(textOnDisk(folder, id)).toBe('new')
  return reached
}

for (const [title, forGood] of [
  ['once', false],
  ['and every later one for good', true],
] as const) {
  test(`whichever call of a save fails ${title}, the file is whole, the writer is told, and the next save works`, async () => {
    let n = 1
    while (await saveWithFailure(n, forGood)) n += 1
    expect(n).toBeGreaterThan(8)
  })
}

test('whichever call fails while a plan is opened, no file is lost or overwritten', async () => {
  const first = await opening()
  const { id } = planOf(await first.workspace.create({ title: 'Solar roofs', us: '' }))
  await first.workspace.close()
  const path = join(first.folder, 'plans', `${id}.json`)
  const whole = readFileSync(path, 'utf8')
  let reached = true
  for (let n = 1; reached; n += 1) {
    let calls = Number.NEGATIVE_INFINITY
    const disk = troubledDisk(() => {
      calls += 1
      if (calls === n) throw diskError('EIO')
    })
    const { workspace } = await opening(first.folder, { disk })
    calls = 0
    const opened = await workspace.open(id)
    reached = calls >= n
    calls = Number.NEGATIVE_INFINITY
    expect(opened.kind === 'opened' || opened.notice.key === 'unreadable').toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(whole)
    await workspace.close()
  }
})
