/** The plans that lie in the workspace, told from their files. */
import { basename, join } from 'node:path'
import type { Notice, PlanSummary } from '../../content/model/bridge'
import { Id } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { type Ground, pathOf, type Room, roomOf, shown } from './ground'
import { newer, unreadable } from './notices'
import { printOf, readText } from './read-plan'
import { type Glance, glance } from './summary'

const isId = (name: string): boolean => Id.safeParse(name).success

/** Names of plan files, hidden ones of the system left out. */
async function namesIn(ground: Ground, room: Room): Promise<string[]> {
  const names = await ground.disk.readdir(roomOf(ground, room))
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).map((name) => basename(name, '.json'))
}

/** A plan whose file has vanished still counts while its last good copy is there. */
export async function idsIn(ground: Ground, room: 'plans' | 'trash'): Promise<string[]> {
  const copies = room === 'plans' ? await namesIn(ground, 'plans/backup') : []
  return [...new Set([...(await namesIn(ground, room)), ...copies])].filter(isId)
}

/** Files that somebody put there under a name that is no plan's. */
export async function strangersIn(ground: Ground): Promise<Notice[]> {
  const names = (await namesIn(ground, 'plans')).filter((name) => !isId(name))
  return names.map((name) => unreadable(`plans/${name}.json`, speak('en')('store.read.strange')))
}

export type Look = Glance | { kind: 'missing' } | { kind: 'unreadable'; why: string }
export type Looker = (room: Room, id: string) => Promise<Look>

/** Looks at files and remembers, so that a file that nobody has touched is read once. */
export function openLooker(ground: Ground): Looker {
  const seen = new Map<string, { print: string; look: Look }>()
  return async (room, id) => {
    const path = pathOf(ground, room, id)
    const known = seen.get(path)
    if (known && known.print === (await ground.disk.stat(path).then(printOf, () => ''))) return known.look
    const file = await readText(ground.disk, path)
    if (file.kind !== 'text') return file.kind === 'damaged' ? { kind: 'doubtful' } : { kind: file.kind, why: file.why }
    const look = glance(id, file.text, file.at.toISOString())
    seen.set(path, { print: file.print, look })
    return look
  }
}

export const noticeOf = (ground: Ground, id: string, look: Extract<Look, { kind: 'newer' | 'unreadable' }>): Notice => {
  const file = shown(ground, join(roomOf(ground, 'plans'), `${id}.json`))
  return look.kind === 'newer' ? newer(look.title, file) : unreadable(file, look.why)
}

export const newestFirst = (plans: readonly PlanSummary[]): PlanSummary[] => [...plans].sort((one, other) => (one.at < other.at ? 1 : -1))
