/** What has come so far: group by group where there are names, and only in numbers where nobody is named. */

import { answerOn, isAsked } from '../fits'
import type { Item } from '../item'
import type { Group, Named, Session, Sheet } from '../session'
import { groupOf } from '../sheets'
import { shownApart } from '../splits'
import { asPrinted } from './as-printed'

/** In the order of the sheets that people hold. */
export const itemsAsked = (session: Pick<Session, 'groups' | 'items'>, sheet: Pick<Sheet, 'from'>): Item[] =>
  asPrinted(session.items).filter((item) => isAsked(session, item, sheet))

export function answeredOn(session: Pick<Session, 'groups' | 'items'>, sheet: Sheet): { answered: number; asked: number } {
  const items = itemsAsked(session, sheet)
  return { answered: items.filter((item) => answerOn(sheet, item) !== undefined).length, asked: items.length }
}

/** One line of what is here: a group with what came of it, or a sheet of no group. */
export interface Arrival {
  readonly group: Group | undefined
  readonly sheet: Sheet | undefined
}

/** Groups in their order, then the sheets of no group; last the groups that have not come, however many they are. */
export function arrivalsOf(session: Session): Arrival[] {
  const sheetsOf = (group: Group) => session.sheets.filter(({ from }) => from.group === group.id)
  const came = session.groups.flatMap((group) => sheetsOf(group).map((sheet): Arrival => ({ group, sheet })))
  const waiting = session.groups.filter((group) => sheetsOf(group).length === 0)
  const others = session.sheets.filter((sheet) => groupOf(session, sheet) === undefined)
  const letters = (one: Sheet, other: Sheet) => (one.from.name ?? '').localeCompare(other.from.name ?? '', undefined, { numeric: true })
  return [
    ...came,
    ...[...others].sort(letters).map((sheet): Arrival => ({ group: undefined, sheet })),
    ...waiting.map((group): Arrival => ({ group, sheet: undefined })),
  ]
}

interface Counted extends Named {
  readonly count: number
}

/** How many sheets say that they are of each organisation or level, of those that may be shown apart. */
export function countedApart({ sheets, minimum, ...session }: Session, by: 'organisation' | 'level'): Counted[] {
  const said = sheets.map(({ from }) => from[by] ?? '')
  const shown = shownApart(
    said.map((of) => ({ of, people: 1 })),
    minimum,
  )
  const names = by === 'organisation' ? session.organisations : session.levels
  return names.filter(({ id }) => shown.has(id)).map((named) => ({ ...named, count: said.filter((id) => id === named.id).length }))
}

/** The number that the next paper gets: one more than the highest that a paper here ends with. */
export function nextPaper({ sheets }: Pick<Session, 'sheets'>): number {
  const papers = sheets.filter(({ via }) => via === 'paper')
  return 1 + Math.max(0, ...papers.map(({ from }) => Number(/(\d{1,6})\s*$/.exec(from.name ?? '')?.[1] ?? 0)))
}
