/** Sheets that are typed here, by a group at the laptop or from paper: each key is kept, and none of them is a new edition. */
import { newId } from '../../model/id'
import { isBlank } from '../../model/place'
import { type Answers, type From, MOST_SHEETS, type Session, type Sheet, type Via } from '../session'
import { inOrder, keptSheet } from '../sheets'

/** An empty sheet. It is part of the session once something stands on it. */
export const newTypedSheet = (session: Pick<Session, 'mode' | 'edition'>, from: From, via: Exclude<Via, 'sent'>): Sheet =>
  keptSheet(session, { id: newId('s'), edition: 1, of: session.edition, from, answers: {}, via })

const said = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([, value]) => !isBlank(value)))

/** Whether there is room for this sheet. */
export const hasRoomFor = ({ sheets }: Pick<Session, 'sheets'>, sheet: Pick<Sheet, 'id'>): boolean =>
  sheets.length < MOST_SHEETS || sheets.some(({ id }) => id === sheet.id)

/** Puts the sheet in its own place. One on which nothing stands any more is none. */
export function withTyped(session: Session, sheet: Sheet): Session {
  if (session.collecting === 'closed' || !hasRoomFor(session, sheet)) return session
  const kept = keptSheet(session, { ...sheet, of: session.edition, answers: said(sheet.answers) })
  if (Object.keys(kept.answers).length === 0) return withoutSheet(session, sheet.id)
  return { ...session, sheets: inOrder([...session.sheets.filter(({ id }) => id !== sheet.id), kept]) }
}

export const withoutSheet = (session: Session, id: string): Session =>
  session.sheets.some((sheet) => sheet.id === id) ? { ...session, sheets: session.sheets.filter((sheet) => sheet.id !== id) } : session
