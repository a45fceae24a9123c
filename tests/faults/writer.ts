/** The program that is killed: opens a plan, edits and saves it without pause, and says each number once the disk has it. */
import { writeSync } from 'node:fs'
import { openWorkspace } from '../../electron/workspace/workspace'

const [folder = '', id = '', from = '0'] = process.argv.slice(2)

const nothing = () => {
  throw new Error('Nobody asks for an invented plan here')
}

const workspace = await openWorkspace(folder, { invented: { example: nothing, exercise: nothing }, onState: () => {} })
const opened = await workspace.open(id)
if (opened.kind === 'failed') throw new Error(JSON.stringify(opened.notice))

for (let number = Number(from) + 1; ; number += 1) {
  const { project } = workspace.plan(id) ?? opened.plan
  workspace.change(id, { project: { ...project, purpose: String(number) } })
  const state = await workspace.save(id)
  if (state.kind !== 'saved') throw new Error(JSON.stringify(state))
  // Straight to the pipe: what is printed was on the disk before.
  writeSync(1, `${number}\n`)
}
