/** Who has handed in, as the facilitator sees it. In an anonymous session only how many sheets there are. */
import type { Session, Sheet } from '../../../content/session/session'
import { nameOf, standingOf } from '../../../content/session/sheets'

export interface CollectedLine {
  readonly id: string
  readonly name: string
  readonly came: 'waiting' | 'here' | NonNullable<Sheet['via']>
}

export function collectedIn(session: Session): CollectedLine[] {
  if (session.mode === 'anonymous') return []
  const came = (sheet: Sheet | undefined): CollectedLine['came'] => (sheet ? (sheet.via ?? 'here') : 'waiting')
  const groups = session.groups.map(({ id, name }) => ({ id, name, came: came(session.sheets.find(({ from }) => from.group === id)) }))
  const known = new Set(session.groups.map(({ id }) => id))
  const others = session.sheets.filter(({ from }) => from.group === undefined || !known.has(from.group))
  const named = (sheet: Sheet) => nameOf(session, sheet) || organisation(sheet)
  const organisation = (sheet: Sheet) => session.organisations.find(({ id }) => id === standingOf(session, sheet).organisation)?.name ?? ''
  const lines = others.map((sheet) => ({ id: sheet.id, name: named(sheet), came: came(sheet) }))
  return [...groups, ...lines.sort((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }))]
}
