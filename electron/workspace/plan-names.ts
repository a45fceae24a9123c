/** Which plans lie in the workspace, told from the names of their files. */
import { basename } from 'node:path'
import type { Notice } from '../../content/model/bridge'
import { Id } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { withoutPlanEnding } from '../file-name'
import { isMissing } from './disk-trouble'
import { type Ground, type Room, roomOf } from './ground'
import { unreadable } from './notices'

const isId = (name: string): boolean => Id.safeParse(name).success

/** Names of plan files, hidden ones of the system left out. */
async function namesIn(ground: Ground, room: Room): Promise<string[]> {
  const names = await ground.disk.readdir(roomOf(ground, room))
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).map((name) => basename(name, '.json'))
}

/** None where their folder has gone: the plans themselves are there all the same. */
const copiesIn = (ground: Ground): Promise<string[]> =>
  namesIn(ground, 'plans/backup').catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })

/** A plan whose file has vanished still counts while its last good copy is there. */
export async function idsIn(ground: Ground, room: 'plans' | 'trash'): Promise<string[]> {
  const [names, copies] = await Promise.all([namesIn(ground, room), room === 'plans' ? copiesIn(ground) : []])
  return [...new Set([...names, ...copies])].filter(isId)
}

/** Files that somebody put there under a name that is no plan's; `known` are names that are told of otherwise. */
export async function strangersIn(ground: Ground, known: ReadonlySet<string>): Promise<Notice[]> {
  const names = await ground.disk.readdir(roomOf(ground, 'plans'))
  const strange = names.filter((name) => {
    const stem = name.startsWith('.') || known.has(name) ? undefined : withoutPlanEnding(name)
    return stem !== undefined && !(name.endsWith('.json') && isId(stem))
  })
  return strange.map((name) => unreadable(`plans/${name}`, speak('en')('store.read.strange')))
}
