/** How much room a list needs as a table: what does not fit an upright page is written item by item instead. */
import { isLine } from '../../../content/model/answer-words'
import type { Leaf } from '../../../content/model/question'

/** Centimetres that a column needs to be read with ease. */
const ROOM: Record<Exclude<Leaf['kind'], 'scale'>, number> = {
  long: 3.4,
  short: 2.6,
  who: 2.6,
  which: 2.6,
  several: 2.6,
  one: 2.2,
  number: 2,
  date: 2,
  status: 2,
}
const EVIDENCE = 3.4
const NAME = 3
const PAGE = 16

function roomFor(leaf: Leaf): number {
  if (leaf.kind !== 'scale') return ROOM[leaf.kind]
  if (leaf.evidence) return EVIDENCE
  return isLine(leaf) ? ROOM.short : ROOM.one
}

/** Widths of the columns, the first of which names the item. */
export const columnRooms = (leaves: readonly Leaf[]): number[] =>
  leaves.map((leaf, at) => (at === 0 ? Math.max(NAME, roomFor(leaf)) : roomFor(leaf)))

export const fitsThePage = (rooms: readonly number[]): boolean => rooms.reduce((sum, room) => sum + room, 0) <= PAGE
