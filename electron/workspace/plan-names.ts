/** Which plans lie in the workspace, told from the names of their files. */
import { basename } from 'node:path'
import type { Notice } from '../../content/model/bridge'
import { Id } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { withoutPlanEnding } from '../file-name'
import { ifPossible, isMissing } from './disk-trouble'
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

/** Plans of which earlier states are kept and that lie nowhere else: not thrown away either. */
async function inHistoryOnly(ground: Ground): Promise<string[]> {
  const [kept = [], thrownAway = []] = await Promise.all([
    ifPossible(ground.disk.readdir(roomOf(ground, 'history'))),
    ifPossible(namesIn(ground, 'trash')),
  ])
  const gone = new Set(thrownAway)
  return kept.filter((id) => !gone.has(id))
}

/** A plan whose file has vanished still counts while its last good copy is there, or its earlier states are. */
export async function idsIn(ground: Ground, room: 'plans' | 'trash'): Promise<string[]> {
  const elsewhere = room === 'plans' ? [copiesIn(ground), inHistoryOnly(ground)] : []
  const names = await Promise.all([namesIn(ground, room), ...elsewhere])
  return [...new Set(names.flat())].filter(isId)
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
