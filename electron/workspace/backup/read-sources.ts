import { readPlanText } from '../check-plan'
import { isMissing } from '../disk-trouble'
import type { Ground } from '../ground'
import { patiently, READ_PATIENCE } from '../patience'
import { partOf } from './names'
import { nameAside, type Source } from './sources'

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly at: Date
}

/** A file as it stands, or undefined when it is not there: it may have been moved or thinned out meanwhile. */
async function read({ disk }: Ground, name: string, path: string): Promise<SourceFile | undefined> {
  try {
    const { mtime } = await disk.stat(path)
    return { name, bytes: await patiently(disk, READ_PATIENCE, () => disk.readFile(path)), at: mtime }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Whether the reader of plans can make something of it; a plan of a newer program is left as it is. */
function isWhole({ migrations }: Ground, { bytes }: SourceFile): boolean {
  try {
    const plan = readPlanText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), migrations)
    return plan.kind === 'newer' || (plan.kind === 'plan' && plan.seal !== 'wrong')
  } catch {
    return false
  }
}

/** What a source gives: a damaged plan goes aside, and its last good copy in its place, as when it is opened. */
async function readPlan(ground: Ground, { name, path, copy }: Source): Promise<SourceFile[]> {
  const found = await read(ground, name, path)
  if (found && isWhole(ground, found)) return [found]
  const good = copy && (await read(ground, name, copy))
  return [...(found ? [{ ...found, name: nameAside(name) }] : []), ...(good && isWhole(ground, good) ? [good] : [])]
}

export async function readSource(ground: Ground, source: Source): Promise<SourceFile[]> {
  const part = partOf(source.name)
  if (part === 'plan' || part === 'trash') return readPlan(ground, source)
  const found = await read(ground, source.name, source.path)
  return found ? [found] : []
}
