/** Whose answer stands where, for the facilitator’s own screen. Only where sheets have names, which anonymous ones never do. */

import { answerOn, isAsked } from '../fits'
import type { Item } from '../item'
import type { Session } from '../session'
import { nameOf } from '../sheets'
import { type Bar, barsOf } from './compare'

export interface OnSheet {
  readonly id: string
  readonly name: string
  readonly bars: readonly Bar[]
}

/** By name. Sheets that do not say whose they are count in the whole only. */
export function bySheet(session: Session, item: Item): OnSheet[] {
  if (session.mode === 'anonymous') return []
  const named = session.sheets.flatMap((sheet): OnSheet[] => {
    const [name, value] = [nameOf(session, sheet), answerOn(sheet, item)]
    const bars = value && isAsked(session, item, sheet) ? barsOf(item.ask, [value]) : []
    return name && bars.some(({ count }) => count > 0) ? [{ id: sheet.id, name, bars }] : []
  })
  return named.sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1))
}
