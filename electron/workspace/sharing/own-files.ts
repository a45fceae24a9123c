/** Whether a file is one of this workspace, by whatever way it was come to. */
import { basename, dirname } from 'node:path'
import { Id } from '../../../content/model/plan'
import type { Disk } from '../disk'
import { ifPossible } from '../disk-trouble'
import { type Ground, pathOf, roomOf } from '../ground'
import { idsIn } from '../plan-names'
import { conflictsIn } from './conflicts'

async function isSame(disk: Disk, one: string, other: string): Promise<boolean> {
  const [here, there] = await Promise.all([ifPossible(disk.stat(one)), ifPossible(disk.stat(other))])
  if (!here || !there) return false
  // Numbers of files can be longer than what is told of them.
  return here.ino === there.ino && here.dev === there.dev && here.size === there.size && here.mtimeMs === there.mtimeMs
}

/** The file of a plan. */
export async function isOwnPlan(ground: Ground, path: string): Promise<boolean> {
  const id = basename(path, '.json')
  return Id.safeParse(id).success && isSame(ground.disk, path, pathOf(ground, 'plans', id))
}

export const isAmongPlans = (ground: Ground, path: string): Promise<boolean> => isSame(ground.disk, dirname(path), roomOf(ground, 'plans'))

/** A second version of a plan, by its name among the plans. */
export const isConflict = async (ground: Ground, name: string): Promise<boolean> =>
  (await conflictsIn(ground, await idsIn(ground, 'plans'))).some((conflict) => conflict.name === name)
