/** Another program that reads a plan's file without pause while it is saved, and says how many readings were not whole. */
import { once } from 'node:events'
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanText } from '../../electron/workspace/check-plan'
import { READY } from './life'

export interface ReaderTask {
  readonly folder: string
  readonly id: string
  readonly reads: number
}

writeSync(1, `${READY}\n`)
const [line] = await once(process.stdin, 'data')
const { folder, id, reads } = JSON.parse(String(line)) as ReaderTask
let [bad, fresh, last] = [0, 0, '']

for (let read = 0; read < reads; read += 1) {
  const text = readFileSync(join(folder, 'plans', `${id}.json`), 'utf8')
  const plan = readPlanText(text)
  if (plan.kind !== 'plan' || plan.seal !== 'right') bad += 1
  else if (plan.plan.project.purpose !== last) {
    last = plan.plan.project.purpose
    fresh += 1
  }
}
writeSync(1, `bad ${bad}\nfresh ${fresh}\n`)
process.exit(0)
