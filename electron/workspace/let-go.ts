/** A plan whose time in the trash is over goes for good, with all that was kept of it. */
import { join } from 'node:path'
import type { Disk } from './disk'
import { ifPossible, isMissing } from './disk-trouble'
import { statOf } from './durable-write'
import { type Ground, pathOf, roomOf } from './ground'
import { readPlan } from './read-plan'

async function remove(disk: Disk, path: string): Promise<void> {
  try {
    await disk.unlink(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** Only what the program keeps there; the folder goes if nothing else is in it. */
async function removeHistory(ground: Ground, id: string): Promise<void> {
  const { disk } = ground
  const folder = join(roomOf(ground, 'history'), id)
  const names = (await ifPossible(disk.readdir(folder))) ?? []
  for (const name of names.filter((one) => one.endsWith('.json.gz'))) await remove(disk, join(folder, name))
  await ifPossible(disk.rmdir(folder))
}

/** Somebody may have put a file of the same plan back by hand: then what is kept of it is needed. */
const isAmongPlans = async (ground: Ground, id: string): Promise<boolean> =>
  ((await statOf(ground.disk, pathOf(ground, 'plans', id))) ?? (await statOf(ground.disk, pathOf(ground, 'plans/backup', id)))) !==
  undefined

/** Says whether it went. What cannot be read as a plan stays; the file itself goes last, so that the rest is never left alone. */
export async function letGo(ground: Ground, id: string): Promise<boolean> {
  const path = pathOf(ground, 'trash', id)
  if ((await readPlan(ground, path)).kind !== 'plan') return false
  if (!(await isAmongPlans(ground, id))) {
    await removeHistory(ground, id)
    await remove(ground.disk, pathOf(ground, 'made', id))
  }
  await remove(ground.disk, pathOf(ground, 'trash/backup', id))
  await remove(ground.disk, path)
  return true
}
