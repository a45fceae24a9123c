/** Finds the kept organisations on the disk; a damaged or vanished file is replaced by its last good copy. */
import { join } from 'node:path'
import type { Notice } from '../../content/model/bridge'
import type { OrganisationProfile } from '../../content/model/organisation'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { writeDurably } from './durable-write'
import { type Ground, shown } from './ground'
import { momentInWords, unreadable } from './notices'
import { readOrganisationsText } from './organisations-text'
import { printOf, readText } from './read-plan'
import { setAside } from './set-aside'

export const organisationsPath = ({ folder }: Ground): string => join(folder, 'organisations.json')
export const goodCopyPath = ({ folder }: Ground): string => join(folder, 'organisations-last-good.json')

/** `print` tells how the file stands, undefined when there is none. Failed: nothing may be written, as the file is not known. */
export type FoundOrganisations =
  | { kind: 'found'; organisations: readonly OrganisationProfile[]; print: string | undefined; notice?: Notice }
  | { kind: 'failed'; notice: Notice }

type OnDisk =
  | { kind: 'whole'; organisations: readonly OrganisationProfile[]; text: string; at: Date; print: string }
  | { kind: 'newer' | 'missing' | 'damaged' }
  | { kind: 'unreadable'; why: string }

async function readWhole(ground: Ground, path: string): Promise<OnDisk> {
  const file = await readText(ground.disk, path)
  if (file.kind === 'unreadable') return { kind: 'unreadable', why: file.why }
  if (file.kind !== 'text') return { kind: file.kind }
  const read = readOrganisationsText(file.text)
  return read.kind === 'organisations' ? { ...file, kind: 'whole', organisations: read.organisations } : { kind: read.kind }
}

const notice = (key: Notice['key'], values: Notice['values']): Notice => ({ key, values })

/** What must be left as it is: a file of a newer version, or one that the disk does not give just now. */
function hindered(ground: Ground, path: string, read: OnDisk): FoundOrganisations | undefined {
  const file = shown(ground, path)
  if (read.kind === 'newer') return { kind: 'failed', notice: notice('organisations-newer', { file }) }
  return read.kind === 'unreadable' ? { kind: 'failed', notice: unreadable(file, read.why) } : undefined
}

async function putBack(ground: Ground, good: Extract<OnDisk, { kind: 'whole' }>, file: string): Promise<FoundOrganisations> {
  // Without room for it the copy stays where it is, and the next save writes the file.
  const written = await ifPossible(writeDurably(ground.disk, organisationsPath(ground), good.text))
  const told = notice('organisations-restored', { file, when: momentInWords(good.at) })
  return { kind: 'found', organisations: good.organisations, print: written && printOf(written), notice: told }
}

async function restore(ground: Ground, isDamaged: boolean): Promise<FoundOrganisations> {
  const [path, copy] = [organisationsPath(ground), goodCopyPath(ground)]
  const good = await readWhole(ground, copy)
  const hindrance = hindered(ground, copy, good)
  if (hindrance) return hindrance
  const file = isDamaged ? await setAside(ground, path) : shown(ground, path)
  if (good.kind === 'whole') return putBack(ground, good, file)
  const aside = good.kind === 'damaged' ? await setAside(ground, copy) : file
  const told = isDamaged || good.kind === 'damaged' ? { notice: notice('organisations-set-aside', { file: isDamaged ? file : aside }) } : {}
  return { kind: 'found', organisations: [], print: undefined, ...told }
}

export async function findOrganisations(ground: Ground): Promise<FoundOrganisations> {
  const path = organisationsPath(ground)
  const read = await readWhole(ground, path)
  if (read.kind !== 'whole') {
    try {
      return hindered(ground, path, read) ?? (await restore(ground, read.kind === 'damaged'))
    } catch (error) {
      // The disk would not let the file be put out of the way: then it stays, untouched.
      return { kind: 'failed', notice: unreadable(shown(ground, path), whyNotWritten(error)) }
    }
  }
  await ifPossible(keepGood(ground, read.text))
  return { kind: 'found', organisations: read.organisations, print: read.print }
}

/** Keeps what was just read or written and is whole. A copy and not a link: damage to the file must not reach it. */
export async function keepGood(ground: Ground, text: string | Uint8Array): Promise<void> {
  const kept = await readText(ground.disk, goodCopyPath(ground))
  if (kept.kind !== 'text' || kept.text !== text) await writeDurably(ground.disk, goodCopyPath(ground), text)
}
