/** What an edit of a session sends: all but the sheets as it stands, and the sheets that were touched. */
import * as z from 'zod'
import { Id } from '../model/words-and-ids'
import { type Session, SessionHead, Sheet } from './session'
import { inOrder } from './sheets'

export const SessionChange = z.strictObject({
  head: z.exactOptional(SessionHead),
  sheets: z.array(Sheet).max(1_000),
  gone: z.array(Id).max(1_000),
})
export type SessionChange = z.infer<typeof SessionChange>

const headOf = ({ sheets: _, ...head }: Session): SessionHead => head

function hasOtherHead(before: Session, after: Session): boolean {
  const [was, is] = [headOf(before), headOf(after)]
  const keys = Object.keys({ ...was, ...is }) as (keyof SessionHead)[]
  return keys.some((key) => was[key] !== is[key])
}

/** Sessions are never changed in place, so that what is the same object is unchanged. */
export function sessionChange(before: Session, after: Session): SessionChange {
  const was = new Map(before.sheets.map((sheet) => [sheet.id, sheet]))
  const is = new Set(after.sheets.map(({ id }) => id))
  return {
    ...(hasOtherHead(before, after) && { head: headOf(after) }),
    sheets: after.sheets.filter((sheet) => was.get(sheet.id) !== sheet),
    gone: before.sheets.filter(({ id }) => !is.has(id)).map(({ id }) => id),
  }
}

/** The session with a change taken in. A head of another session is none of it. */
export function changedSession(session: Session, { head, sheets, gone }: SessionChange): Session {
  const touched = new Set([...sheets.map(({ id }) => id), ...gone])
  const kept = session.sheets.filter(({ id }) => !touched.has(id))
  const next = head?.id === session.id ? head : headOf(session)
  return { ...next, sheets: touched.size === 0 ? session.sheets : inOrder([...kept, ...sheets]) }
}
