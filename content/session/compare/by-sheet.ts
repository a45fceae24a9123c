/** Whose answer stands where, for those who lead a session and for its record. Only where sheets have names, which anonymous ones never do. */
import type { Item } from '../item'
import type { Session } from '../session'
import { nameOf } from '../sheets'
import { answersTo } from './answers'
import { barsOf, isChosen } from './bars'
import type { Row } from './spread-figure'

/** By name. Sheets that do not say whose they are count in the whole only. */
export function bySheet(session: Session, item: Item): Row[] {
  if (session.mode === 'anonymous') return []
  const named = answersTo(session, item).flatMap(({ sheet, value }): Row[] => {
    const name = nameOf(session, sheet)
    return name && isChosen(value) ? [{ id: sheet.id, name, bars: barsOf(item.ask, [value]) }] : []
  })
  return named.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }) || (one.id < other.id ? -1 : 1))
}
