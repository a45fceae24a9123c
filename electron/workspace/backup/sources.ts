/** The files of the workspace that go into a backup, and under which names. */
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { isMissing } from '../disk-trouble'
import { type Ground, type Room, roomOf } from '../ground'
import { LISTS, partOf } from './names'

export interface Source {
  readonly name: string
  readonly path: string
  /** The last good copy of a plan, for when the plan itself is damaged or gone. */
  readonly copy?: string
}

async function namesIn(ground: Ground, folder: string): Promise<string[]> {
  try {
    return (await ground.disk.readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const jsonIn = async (ground: Ground, room: Room) => (await namesIn(ground, roomOf(ground, room))).filter((name) => name.endsWith('.json'))

/** For what may not go under its own name: some disks would not take it, or take it for another's. */
export function nameAside(name: string): string {
  const plain = basename(name)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
  return `set-aside/${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 10)}.json`
}

async function plansIn(ground: Ground, room: 'plans' | 'trash'): Promise<Source[]> {
  const own = await jsonIn(ground, room)
  const copies = await jsonIn(ground, `${room}/backup`)
  // Whatever lies in the trash without its file was thrown away without it.
  const lost = room === 'plans' ? copies.filter((name) => !own.includes(name)) : []
  return [...own, ...lost].map((file) => {
    const name = `${room}/${file}`
    const path = join(roomOf(ground, room), file)
    const copy = copies.includes(file) ? { copy: join(roomOf(ground, `${room}/backup`), file) } : {}
    return { name, path, ...copy }
  })
}

/** The ids of the plans here; one that has lost its file still counts while its last good copy is there. */
export async function planNames(ground: Ground): Promise<string[]> {
  const names = (await plansIn(ground, 'plans')).map(({ name }) => name)
  return names.filter((name) => partOf(name) === 'plan').map((name) => basename(name, '.json'))
}

async function filesIn(ground: Ground, room: 'made' | 'sessions' | 'set-aside'): Promise<Source[]> {
  return (await jsonIn(ground, room)).map((file) => ({ name: `${room}/${file}`, path: join(roomOf(ground, room), file) }))
}

async function historyIn(ground: Ground): Promise<Source[]> {
  const room = join(ground.folder, 'history')
  const sources: Source[] = []
  for (const plan of await namesIn(ground, room)) {
    const names = await namesIn(ground, join(room, plan)).catch(() => [])
    sources.push(...names.map((file) => ({ name: `history/${plan}/${file}`, path: join(room, plan, file) })))
  }
  // Whatever else lies there is none of ours.
  return sources.filter(({ name }) => partOf(name) === 'history')
}

/** Throws when the plans are not to be had: a backup without them would look like one. */
export async function sourcesOf(ground: Ground): Promise<Source[]> {
  await ground.disk.readdir(roomOf(ground, 'plans'))
  return [
    ...(await plansIn(ground, 'plans')),
    ...(await plansIn(ground, 'trash')),
    ...(await filesIn(ground, 'made')),
    ...(await filesIn(ground, 'sessions')),
    ...LISTS.map((name) => ({ name, path: join(ground.folder, name) })),
    ...(await filesIn(ground, 'set-aside')),
    ...(await historyIn(ground)),
  ]
}
