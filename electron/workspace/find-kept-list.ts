/** Finds a kept list on the disk; a damaged or vanished file is replaced by its last good copy, if the list has one. */
import type { Notice } from '../../content/model/bridge'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { writeDurably } from './durable-write'
import { type Ground, shown } from './ground'
import { type Item, type ListKind, readListText } from './kept-list-text'
import { momentInWords, unreadable } from './notices'
import { printOf, readText } from './read-plan'
import { setAside } from './set-aside'
import { goodCopyPath, keepGood, listPath } from './write-kept-list'

/** `print` tells how the file stands, undefined when there is none. Failed: nothing may be written, as the file is not known. */
export type FoundList<T> =
  | { kind: 'found'; items: readonly T[]; print: string | undefined; notice?: Notice }
  | { kind: 'failed'; notice: Notice }

type Whole<T> = { kind: 'whole'; items: readonly T[]; text: string; at: Date; print: string }
type OnDisk<T> = Whole<T> | { kind: 'newer' | 'missing' | 'damaged' } | { kind: 'unreadable'; why: string }

async function readWhole<T extends Item>(ground: Ground, kind: ListKind<T>, path: string): Promise<OnDisk<T>> {
  const file = await readText(ground.disk, path)
  if (file.kind === 'unreadable') return { kind: 'unreadable', why: file.why }
  if (file.kind !== 'text') return { kind: file.kind }
  const read = readListText(kind, file.text)
  return read.kind === 'list' ? { ...file, kind: 'whole', items: read.items } : { kind: read.kind }
}

/** What must be left as it is: a file of a newer version, or one that the disk does not give just now. */
function hindrance<T extends Item>(file: string, { name }: ListKind<T>, read: OnDisk<T>): FoundList<T> | undefined {
  if (read.kind === 'newer') return { kind: 'failed', notice: { key: `${name}-newer`, values: { file } } }
  return read.kind === 'unreadable' ? { kind: 'failed', notice: unreadable(file, read.why) } : undefined
}

const readGood = async <T extends Item>(ground: Ground, kind: ListKind<T>): Promise<OnDisk<T>> =>
  kind.restored ? readWhole(ground, kind, goodCopyPath(ground, kind)) : { kind: 'missing' }

async function putBack<T extends Item>(ground: Ground, kind: ListKind<T>, good: Whole<T>): Promise<string | undefined> {
  // Without room for it the copy stays where it is, and the next save writes the file.
  const written = await ifPossible(writeDurably(ground.disk, listPath(ground, kind), good.text))
  return written && printOf(written)
}

async function restore<T extends Item>(ground: Ground, kind: ListKind<T>, isDamaged: boolean): Promise<FoundList<T>> {
  const [path, copy] = [listPath(ground, kind), goodCopyPath(ground, kind)]
  const good = await readGood(ground, kind)
  const hindered = hindrance(shown(ground, copy), kind, good)
  if (hindered) return hindered
  const aside = isDamaged ? await setAside(ground, path) : undefined
  if (good.kind === 'whole' && kind.restored) {
    const values = { file: aside ?? shown(ground, path), when: momentInWords(good.at) }
    return { kind: 'found', items: good.items, print: await putBack(ground, kind, good), notice: { key: kind.restored, values } }
  }
  const copyAside = good.kind === 'damaged' ? await setAside(ground, copy) : undefined
  const file = aside ?? copyAside
  return { kind: 'found', items: [], print: undefined, ...(file && { notice: { key: `${kind.name}-set-aside`, values: { file } } }) }
}

export async function findList<T extends Item>(ground: Ground, kind: ListKind<T>): Promise<FoundList<T>> {
  const path = listPath(ground, kind)
  const read = await readWhole(ground, kind, path)
  if (read.kind !== 'whole') {
    try {
      return hindrance(shown(ground, path), kind, read) ?? (await restore(ground, kind, read.kind === 'damaged'))
    } catch (error) {
      // The disk would not let the file be put out of the way: then it stays, untouched.
      return { kind: 'failed', notice: unreadable(shown(ground, path), whyNotWritten(error)) }
    }
  }
  await keepGood(ground, kind, read.text)
  return { kind: 'found', items: read.items, print: read.print }
}
