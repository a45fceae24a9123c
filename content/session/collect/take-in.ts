/**
 * Taking filled sheets into a session. What comes of it depends neither on the order in which they come nor on how often:
 * of one sheet the last edition counts, and where two say different things under one name, both are kept.
 */
import type { Value } from '../../model/plan-parts'
import { tidied } from '../../model/tidied'
import { MOST_SHEETS, type Session, type Sheet } from '../session'
import { inOrder, keptSheet, ownId, TWIN } from '../sheets'
import type { AnswerFile } from './answer-file'

/**
 * What came of one sheet. `twin`: it is kept beside another that has its name and says something else. `older`: we have a
 * later one of theirs. `mixed`: it was there before collecting closed. `closed`: it came after, and would stand out.
 */
export type TakenIn =
  | { readonly kind: 'added' | 'replaced' | 'twin'; readonly session: Session; readonly unasked: number; readonly isOldSheet: boolean }
  | { readonly kind: 'same' | 'older' | 'mixed' | 'closed' | 'full' }
  | { readonly kind: 'foreign'; readonly title: string }

/** All that tells one sheet from another of the same name: not which questions stood on it, where the answers are the same. */
const contentOf = ({ edition, from, answers }: Sheet): string => {
  const { organisation, level, group, name } = from
  return JSON.stringify([edition, organisation, level, group, name, answers])
}

/** All that is kept under one name: the last edition, and each thing it says. */
function lastOf(sheets: readonly Sheet[]): Sheet[] {
  const last = Math.max(...sheets.map(({ edition }) => edition))
  const distinct = new Map<string, Sheet>()
  for (const sheet of sheets.filter(({ edition }) => edition === last)) {
    const known = distinct.get(contentOf(sheet))
    if (!known || known.of < sheet.of) distinct.set(contentOf(sheet), sheet)
  }
  const contents = [...distinct].sort(([one], [other]) => (one < other ? -1 : 1))
  return contents.map(([, sheet], at) => {
    const id = ownId(sheet.id)
    return { ...sheet, id: at === 0 ? id : `${id}${TWIN}${at + 1}` }
  })
}

function kindOf(sheet: Sheet, before: readonly Sheet[], after: readonly Sheet[]): 'added' | 'replaced' | 'twin' | 'same' | 'older' {
  const content = contentOf(sheet)
  const known = before.find((one) => contentOf(one) === content)
  if (known) return known.of < sheet.of ? 'replaced' : 'same'
  if (!after.some((one) => contentOf(one) === content)) return 'older'
  if (before.length === 0) return 'added'
  return after.length > 1 ? 'twin' : 'replaced'
}

/** Takes in one sheet of this session, typed or come. */
export function withSheet(session: Session, come: Sheet): TakenIn {
  const sheet = keptSheet(session, come)
  if (session.mixed.includes(ownId(sheet.id))) return { kind: 'mixed' }
  if (session.collecting === 'closed') return { kind: 'closed' }
  const before = session.sheets.filter(({ id }) => ownId(id) === ownId(sheet.id))
  const after = lastOf([...before, sheet])
  const kind = kindOf(sheet, before, after)
  if (kind === 'same' || kind === 'older') return { kind }
  const rest = session.sheets.filter((known) => !before.includes(known))
  if (rest.length + after.length > MOST_SHEETS) return { kind: 'full' }
  const next = { ...session, sheets: inOrder([...rest, ...after]) }
  const asked = new Set(session.items.map(({ id }) => id))
  const unasked = Object.keys(sheet.answers).filter((id) => !asked.has(id)).length
  return { kind, session: next, unasked, isOldSheet: sheet.of < session.edition }
}

/** Many answer in a word processor and paste; a field that is typed in here tidies that itself. */
function tidiedValue(value: Value): Value {
  if (value.kind === 'text') return { ...value, text: tidied(value.text) }
  return value.kind === 'scale' ? { ...value, evidence: tidied(value.evidence) } : value
}
const tidiedAnswers = (answers: Sheet['answers']): Sheet['answers'] =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, tidiedValue(value)]))

/** Takes in what came as a file or a code. */
export function takeIn(session: Session, file: AnswerFile): TakenIn {
  if (file.session !== session.id) return { kind: 'foreign', title: file.title }
  return withSheet(session, { ...file.sheet, answers: tidiedAnswers(file.sheet.answers), via: 'sent' })
}
