import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readPlanText } from '../../electron/workspace/check-plan'
import { filesIn, newFolder, opening, planOf, saying } from '../electron/workspace/in-folder'
import { bundled } from './bundle'

const ROUNDS = 50
const LONGEST_LIFE = 120

/** Lets the writer save until a moment nobody chose, kills it, and returns the last number that it said was saved. */
async function killSomewhere(writer: ChildProcess, life: number, from: number): Promise<number> {
  let said = ''
  let complaint = ''
  writer.stdout?.on('data', (data: Buffer) => {
    said += data.toString()
  })
  writer.stdout?.once('data', () => setTimeout(() => writer.kill('SIGKILL'), life))
  writer.stderr?.on('data', (data: Buffer) => {
    complaint += data.toString()
  })
  await once(writer, 'close')
  expect(complaint).toBe('')
  return said.split('\n').slice(0, -1).map(Number).at(-1) ?? from
}

/** The number in the file, or undefined when the file is not whole. */
function numberOnDisk(path: string): number | undefined {
  const read = readPlanText(readFileSync(path, 'utf8'))
  return read.kind === 'plan' && read.seal === 'right' ? Number(read.plan.project.purpose) : undefined
}

async function preparedPlan(): Promise<{ folder: string; id: string }> {
  const { folder, workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Killed while saving', us: 'Green Hands' }))
  for (let index = 0; index < 40; index += 1) workspace.change(id, saying('We know the valley well. '.repeat(20), `choosing.q${index}`))
  await workspace.close()
  return { folder, id }
}

test(`killed ${ROUNDS} times while saving, no file is damaged and no confirmed save is lost`, async () => {
  const program = await bundled(fileURLToPath(new URL('writer.ts', import.meta.url)), newFolder())
  const { folder, id } = await preparedPlan()
  let [corrupt, lost, saves, number] = [0, 0, 0, 0]
  for (let round = 0; round < ROUNDS; round += 1) {
    const writer = spawn(process.execPath, [program, folder, id, String(number)], { stdio: ['ignore', 'pipe', 'pipe'] })
    const confirmed = await killSomewhere(writer, Math.random() * LONGEST_LIFE, number)
    const found = numberOnDisk(join(folder, 'plans', `${id}.json`))
    if (found === undefined) corrupt += 1
    else if (found < confirmed) lost += 1
    saves += confirmed - number
    number = Math.max(found ?? 0, confirmed)
  }
  console.error(`${ROUNDS} rounds of kill -9, ${saves} confirmed saves: ${corrupt} corrupt, ${lost} confirmed lost`)
  expect({ corrupt, lost }).toEqual({ corrupt: 0, lost: 0 })
  expect(saves).toBeGreaterThan(ROUNDS)

  // The next start finds the plan without a word about damage, and sweeps up what the killed ones left.
  const { workspace } = await opening(folder)
  expect((await workspace.list()).notices).toEqual([])
  expect(filesIn(folder).filter((name) => name.endsWith('.saving') || name.startsWith('set-aside/'))).toEqual([])
}, 120_000)
