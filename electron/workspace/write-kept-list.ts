/** Writes the file of a kept list, and the last good copy beside it, if the list has one. */
import { join } from 'node:path'
import { ifPossible } from './disk-trouble'
import { writeDurably, writeOver } from './durable-write'
import type { Ground } from './ground'
import type { Item, ListKind } from './kept-list-text'
import { printOf, readText } from './read-plan'
import { copyAside } from './set-aside'

type Content = string | Uint8Array
type Named = Readonly<{ name: string }>

export const listPath = ({ folder }: Ground, { name }: Named): string => join(folder, `${name}.json`)
export const goodCopyPath = ({ folder }: Ground, { name }: Named): string => join(folder, `${name}-last-good.json`)

/** `print` tells how our file stood when we last saw it. Resolves with how it stands now. */
export async function writeList(ground: Ground, kind: Named, content: Content, print: string | undefined): Promise<string> {
  const path = listPath(ground, kind)
  const written = await writeOver(
    ground.disk,
    path,
    () => content,
    async (standing) => {
      // What another program wrote over our file is kept aside.
      if (printOf(standing) !== print) await copyAside(ground, path)
    },
  )
  return printOf(written)
}

/** Keeps what was just read or written and is whole. A copy and not a link: damage to the file must not reach it. */
export async function keepGood<T extends Item>(ground: Ground, kind: ListKind<T>, text: Content): Promise<void> {
  if (!kind.restored) return
  const path = goodCopyPath(ground, kind)
  const kept = await readText(ground.disk, path)
  if (kept.kind !== 'text' || kept.text !== text) await ifPossible(writeDurably(ground.disk, path, text))
}
