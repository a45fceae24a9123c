/** A workspace that cannot be opened says so in a sentence: an empty program would look like lost plans. */
import { join } from 'node:path'
import { speak } from '../../content/words/say'
import { ifPossible, isMissing, whyNotRead, whyNotWritten } from './disk-trouble'
import { type Ground, ROOMS, roomOf } from './ground'

export class WorkspaceClosed extends Error {}

/** Whether plans were kept here before and their folder has gone: moved away, or taken by a program that keeps folders in step. */
export async function arePlansGone(ground: Ground): Promise<boolean> {
  const isThere = async (path: string) => (await ifPossible(ground.disk.stat(path))) !== undefined
  return (await isThere(join(ground.folder, 'device.json'))) && !(await isThere(roomOf(ground, 'plans')))
}

/** Makes what is missing; the answer is what stood in the way. A disk that may not be written to can still be read from. */
export async function makeRooms(ground: Ground): Promise<unknown> {
  let trouble: unknown
  for (const room of ROOMS) {
    try {
      // What people write here is candid: other accounts of the machine have no business in it.
      await ground.disk.mkdir(roomOf(ground, room), { recursive: true, mode: 0o700 })
    } catch (error) {
      whyNotWritten(error)
      trouble = error
    }
  }
  return trouble
}

/** Throws when the plans cannot be read, or there is no place for them. */
export async function needPlans(ground: Ground, trouble: unknown): Promise<void> {
  const { folder } = ground
  const say = speak('en')
  try {
    await ground.disk.readdir(roomOf(ground, 'plans'))
  } catch (error) {
    if (isMissing(error) && trouble !== undefined) throw new WorkspaceClosed(say('start.data.unmade', { folder }))
    throw new WorkspaceClosed(say('start.data.unread', { folder, why: whyNotRead(error) }))
  }
}
