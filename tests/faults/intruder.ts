/** A second copy of the program that tries to open the same plans again and again, and says how often it could. */
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openWorkspace, WorkspaceInUse } from '../../electron/workspace/workspace'
import { example } from '../support/in-plans'
import { READY } from './life'

writeSync(1, `${READY}\n`)
const [line] = await once(process.stdin, 'data')
const { folder } = JSON.parse(String(line)) as { folder: string }

for (let [opened, refused] = [0, 0]; ; await wait(5)) {
  try {
    await openWorkspace(folder, { invented: { example, exercise: example }, onState: () => undefined })
    opened += 1
  } catch (error) {
    if (!(error instanceof WorkspaceInUse)) throw error
    refused += 1
  }
  writeSync(1, `opened ${opened}\nrefused ${refused}\n`)
}
