/** Files that are out of the way but never gone: damaged ones, and what stood where another file had to go. */
import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { syncFolder, writeDurably } from './durable-write'
import { type Ground, roomOf, shown } from './ground'
import { patiently, WRITE_PATIENCE } from './patience'

/** Never a name that is taken: nothing set aside may overwrite another thing set aside. */
function nameAside({ now }: Ground, path: string): string {
  const when = now().toISOString().slice(0, 19).replace(/[T:]/g, '-')
  return `${basename(path, '.json')}-${when}-${randomBytes(3).toString('hex')}.json`
}

/** Moves a file out of the way. Returns where it then lies, as it is shown to people. */
export async function setAside(ground: Ground, path: string): Promise<string> {
  const aside = join(roomOf(ground, 'set-aside'), nameAside(ground, path))
  await patiently(ground.disk, WRITE_PATIENCE, () => ground.disk.rename(path, aside))
  await syncFolder(ground.disk, roomOf(ground, 'set-aside'))
  return shown(ground, aside)
}

/** Keeps a copy of a file as it is, before something new takes its place. Returns where it lies, as it is shown to people. */
export async function copyAside(ground: Ground, path: string): Promise<string> {
  const aside = join(roomOf(ground, 'set-aside'), nameAside(ground, path))
  await writeDurably(ground.disk, aside, await ground.disk.readFile(path))
  return shown(ground, aside)
}
