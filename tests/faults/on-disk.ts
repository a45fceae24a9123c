/** What a file holds after the program that wrote it has died. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanText } from '../../electron/workspace/check-plan'

export type Standing = number | 'missing' | 'empty' | 'corrupt'

export function standingOf(path: string): Standing {
  if (!existsSync(path)) return 'missing'
  const text = readFileSync(path, 'utf8')
  if (text === '') return 'empty'
  const read = readPlanText(text)
  return read.kind === 'plan' && read.seal === 'right' ? Number(read.plan.project.purpose) : 'corrupt'
}

export interface Count {
  rounds: number
  saves: number
  begun: number
  corrupt: number
  empty: number
  lost: number
}
export const nothingYet = (): Count => ({ rounds: 0, saves: 0, begun: 0, corrupt: 0, empty: 0, lost: 0 })

/** Holds the files against what was said to be saved. */
export function count(counted: Count, folder: string, confirmed: ReadonlyMap<string, number>): void {
  for (const [id, number] of confirmed) {
    const standing = standingOf(join(folder, 'plans', `${id}.json`))
    if (standing === 'corrupt') counted.corrupt += 1
    else if (standing === 'empty') counted.empty += 1
    else if (standing === 'missing' || standing < number) counted.lost += 1
  }
}
