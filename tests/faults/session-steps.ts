/** What happens in a group session, edit by edit, so that it is known what must be there after each. */
import { type SessionChange, sessionChange } from '../../content/session/change'
import { withSheet } from '../../content/session/collect/take-in'
import type { Mode, Session, Sheet } from '../../content/session/session'
import { promise, settle } from '../../content/session/settle/settle'
import { ITEMS, someSession, someSheet } from '../content/any-session'

/** Each sheet is typed in so many edits. */
const ANSWERS = 4
/** Then the first is filled anew, so that the file stays of one size: some ninety kilobytes. */
const SHEETS = 60

const text = (number: number) => ({ kind: 'text' as const, text: `${'What we know of the valley. '.repeat(12)}${number}` })

/** As it stands before the first edit. The title counts the edits. */
export const begun = (mode: Mode): Session => someSession({ title: '0', mode })

/** The sheet that the n-th edit is about, as it then stands: with one answer more. */
function sheetAt(number: number): Sheet {
  const at = Math.floor((number - 1) / ANSWERS)
  const asked = ITEMS.slice(0, ((number - 1) % ANSWERS) + 1)
  const from = { organisation: 'warda', name: 'Rana' }
  return someSheet(at % SHEETS, Object.fromEntries(asked.map(({ id }) => [id, text(number)])), {
    ...{ edition: number, from, via: at % 2 === 0 ? 'sent' : 'laptop' },
  })
}

function edited(session: Session, number: number): Session {
  const taken = withSheet(session, sheetAt(number))
  const next = { ...('session' in taken ? taken.session : session), title: String(number) }
  if (number % 10 === 0) return settle(next, 'q-only', { kind: 'agreed', value: text(number) })
  return number % 7 === 0 ? promise(next, { id: `p-${number % 70}`, what: text(number).text, who: 'Rana', by: '' }) : next
}

/** The session after the n-th edit, and what the page sends of it. */
export function stepped(before: Session, number: number): { session: Session; change: SessionChange } {
  const session = edited(before, number)
  return { session, change: sessionChange(before, session) }
}
