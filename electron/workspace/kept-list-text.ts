/** The file of a list that is kept for all plans: which lists there are, their shape, reading and laying out. Pure. */
import * as z from 'zod'
import type { Notice } from '../../content/model/bridge'
import { LARGEST_FILE, plainJson } from './plain-json'
import { isBroken, unsealed } from './seal'

export type ListName = 'forms' | 'organisations'
export type Item = Readonly<{ id: string }>

/** What sets one list apart from the other. Its file, its words and its notices go by its name. */
export interface ListKind<T extends Item, Name extends ListName = ListName> {
  readonly name: Name
  readonly version: number
  readonly of: z.ZodType<T>
  readonly most: number
  readonly layOut: (content: object) => string | Uint8Array
  /** What is told when the last good copy has taken the place of the file. Without it no such copy is kept. */
  readonly restored?: Notice['key']
  /** The item as it is kept at this moment. */
  readonly stamped?: (item: T, at: string) => T
}

/** A list as the page is told of it, under its name. */
export type Listed<T, Name extends ListName> = { [N in Name]: T[] } & { notices: Notice[] }

export type ListText<T> = { kind: 'list'; items: readonly T[] } | { kind: 'newer' | 'damaged' }

const formatOf = ({ name }: { name: ListName }) => `joint-action-${name}`
const differ = (items: readonly Item[]): boolean => new Set(items.map(({ id }) => id)).size === items.length

function readItems<T extends Item>(kind: ListKind<T>, content: Readonly<Record<string, unknown>>): ListText<T> {
  const { [kind.name]: items, ...head } = content
  const isOurs = z.strictObject({ format: z.literal(formatOf(kind)), version: z.literal(kind.version) }).safeParse(head).success
  const read = z.array(kind.of).max(kind.most).refine(differ).safeParse(items)
  return isOurs && read.success ? { kind: 'list', items: read.data } : { kind: 'damaged' }
}

/** A file of a version that we do not know is newer, unless its checksum says that it is broken. */
export function readListText<T extends Item>(kind: ListKind<T>, text: string): ListText<T> {
  const json = plainJson(text)
  if (json.kind === 'refused') return { kind: 'damaged' }
  const head = z.object({ format: z.literal(formatOf(kind)), version: z.int().min(1) }).safeParse(json.content)
  if (!head.success || isBroken(json.content)) return { kind: 'damaged' }
  if (head.data.version > kind.version) return { kind: 'newer' }
  return readItems(kind, unsealed(json.content).plan)
}

export const listContent = <T extends Item>({ name, version, layOut }: ListKind<T>, items: readonly T[]): string | Uint8Array =>
  layOut({ format: formatOf({ name }), version, [name]: items })

/** In its place when the list has one of this id, otherwise last. */
export const putIn = <T extends Item>(all: readonly T[], fresh: T): readonly T[] =>
  all.some(({ id }) => id === fresh.id) ? all.map((one) => (one.id === fresh.id ? fresh : one)) : [...all, fresh]

/** A file that could be written and never read again is not written. */
export const haveRoom = <T extends Item>(kind: ListKind<T>, items: readonly T[]): boolean =>
  items.length <= kind.most && Buffer.byteLength(listContent(kind, items)) <= LARGEST_FILE
