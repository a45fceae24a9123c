/**
 * The program that is killed: opens a plan, edits and saves it without pause, begins another now and then, and says each
 * plan with its number once the disk has it.
 */
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openWorkspace } from '../../electron/workspace/workspace'
import { example } from '../support/in-plans'
import { clock, NOT_SAVED, READY, type Task } from './life'

/** Straight to the pipe: what is printed was on the disk before. */
const say = (text: string) => writeSync(1, `${text}\n`)

function stop(why: unknown): never {
  writeSync(2, JSON.stringify(why))
  process.exit(NOT_SAVED)
}

say(READY)
const [line] = await once(process.stdin, 'data')
const { folder, id, from, alone } = JSON.parse(String(line)) as Task

const workspace = await openWorkspace(folder, { invented: { example, exercise: example }, onState: () => undefined }).catch(stop)
const opened = await workspace.open(id)
if (opened.kind === 'failed') stop(opened.notice)

async function begin(title: string): Promise<void> {
  const begun = await workspace.create({ title, us: 'Green Hands' })
  if (begun.kind === 'failed') stop(begun.notice)
  else say(`${begun.plan.id} 0 ${clock()}`)
}

for (let number = from + 1; ; number += 1) {
  const plan = workspace.plan(id)
  if (!plan) stop('The plan is not open')
  else workspace.change(id, { project: { ...plan.project, purpose: String(number) } })
  const state = await workspace.save(id)
  if (state.kind !== 'saved') stop(state)
  say(`${id} ${number} ${clock()}`)
  // The first write of a file that was not there is another matter than the next.
  if (!alone && number % 4 === 0) await begin(`Begun at ${number}`)
}
