/** Another program that reads a plan's file without pause while it is saved, and says how many readings were not whole. */
import { once } from 'node:events'
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanText } from '../../electron/workspace/check-plan'
import { mayPass } from '../../electron/workspace/disk-trouble'
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

/** Windows keeps a file from others for the moment in which it gets its name; such a reading is none. */
function textNow(): string | undefined {
  try {
    return readFileSync(join(folder, 'plans', `${id}.json`), 'utf8')
  } catch (error) {
    if (mayPass(error)) return undefined
    throw error
  }
}

for (let read = 0; read < reads; ) {
  const text = textNow()
  if (text === undefined) continue
  read += 1
  const plan = readPlanText(text)
  if (plan.kind !== 'plan' || plan.seal !== 'right') bad += 1
  else if (plan.plan.project.purpose !== last) {
    last = plan.plan.project.purpose
    fresh += 1
  }
}
writeSync(1, `bad ${bad}\nfresh ${fresh}\n`)
process.exit(0)
