/** Moving plans to the trash and back, which deletes nothing. What has lain there for too long goes in `let-go.ts`. */
import { ifPossible, isMissing } from './disk-trouble'
import { statOf, syncFolder } from './durable-write'
import { type Ground, pathOf, type Room, roomOf } from './ground'
import { patiently, WRITE_PATIENCE } from './patience'
import { setAside } from './set-aside'

async function move(ground: Ground, id: string, from: Room, to: Room): Promise<void> {
  const target = pathOf(ground, to, id)
  if (await statOf(ground.disk, target)) await setAside(ground, target)
  await patiently(ground.disk, WRITE_PATIENCE, () => ground.disk.rename(pathOf(ground, from, id), target))
  await syncFolder(ground.disk, roomOf(ground, to))
}

async function moveIfThere(ground: Ground, id: string, from: Room, to: Room): Promise<void> {
  try {
    await move(ground, id, from, to)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** The copy goes first: left alone among the plans it would look like a plan that has lost its file. */
export async function moveToTrash(ground: Ground, id: string): Promise<void> {
  await moveIfThere(ground, id, 'plans/backup', 'trash/backup')
  await move(ground, id, 'plans', 'trash')
  await ifPossible(syncFolder(ground.disk, roomOf(ground, 'plans')))
}

export async function moveFromTrash(ground: Ground, id: string): Promise<void> {
  await move(ground, id, 'trash', 'plans')
  await moveIfThere(ground, id, 'trash/backup', 'plans/backup')
}
