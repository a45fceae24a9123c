/** The same work with lowdb's own adapter, which never syncs: the control that must fail where our writer does not. */
import { once } from 'node:events'
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { JSONFile } from 'lowdb/node'
import type { Plan } from '../../content/model/plan'
import { clock, NOT_SAVED, READY, type Task } from './life'

writeSync(1, `${READY}\n`)
const [line] = await once(process.stdin, 'data')
const { folder, id, from } = JSON.parse(String(line)) as Task
const path = join(folder, 'plans', `${id}.json`)
const plan = JSON.parse(readFileSync(path, 'utf8')) as Plan & { checksum?: string }
// Not summed anew: the file counts as one that others made.
delete plan.checksum

async function keep(as: string, number: number): Promise<void> {
  const file = new JSONFile<Plan>(join(folder, 'plans', `${as}.json`))
  await file.write({ ...plan, id: as, project: { ...plan.project, purpose: String(number) } }).catch(() => process.exit(NOT_SAVED))
  writeSync(1, `${as} ${number} ${clock()}\n`)
}

for (let number = from + 1; ; number += 1) {
  await keep(id, number)
  if (number % 4 === 0) await keep(`begun-at-${number}`, number)
}
