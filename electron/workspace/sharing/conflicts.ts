/** Second versions of plans that programs which keep folders in step have put among the plans. */
import { join } from 'node:path'
import type { Conflict } from '../../../content/model/incoming'
import { type Ground, roomOf } from '../ground'
import { setAside } from '../set-aside'
import { conflictedOriginal } from './conflicted'

/** Their names, each with the plan it came from. */
export async function conflictsIn(ground: Ground, ids: readonly string[]): Promise<Omit<Conflict, 'title'>[]> {
  const ours = new Set(ids.map((id) => `${id}.json`))
  // Where there are a thousand plans, only the few other names are looked at closely.
  const names = (await ground.disk.readdir(roomOf(ground, 'plans'))).filter((name) => !ours.has(name))
  return names.sort().flatMap((name) => {
    const plan = conflictedOriginal(name, ids)
    return plan === undefined ? [] : [{ name, plan }]
  })
}

export const conflictPath = (ground: Ground, name: string): string => join(roomOf(ground, 'plans'), name)

/** Out of the way, and never gone. */
export const putConflictAside = (ground: Ground, name: string): Promise<string> => setAside(ground, conflictPath(ground, name))
