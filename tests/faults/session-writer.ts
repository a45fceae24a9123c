/**
 * The program that is killed during a group session: it takes in sheets that came as files, has others typed answer by answer,
 * settles a question now and then, and says how far it is once the disk has it.
 */
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openWorkspace } from '../../electron/workspace/workspace'
import { example } from '../support/in-plans'
import { clock, NOT_SAVED, READY, type Task } from './life'
import { stepped } from './session-steps'

/** Straight to the pipe: what is printed was on the disk before. */
const say = (text: string) => writeSync(1, `${text}\n`)

function stop(why: unknown): never {
  writeSync(2, JSON.stringify(why))
  process.exit(NOT_SAVED)
}

say(READY)
const [line] = await once(process.stdin, 'data')
const { folder, id, from } = JSON.parse(String(line)) as Task

const { sessions } = await openWorkspace(folder, { invented: { example, exercise: example }, onState: () => undefined }).catch(stop)
const opened = await sessions.open(id)
if (opened.kind === 'failed') stop(opened.why)

let page = opened.session
for (let number = from + 1; ; number += 1) {
  const { session, change } = stepped(page, number)
  page = session
  const saving = sessions.change(id, change).then((state) => (state.kind === 'saved' ? say(`${id} ${number} ${clock()}`) : stop(state)))
  // Every third edit comes while the one before is being written.
  if (number % 3 !== 0) await saving
}
