/**
 * Closing the collecting of an anonymous session: everything is mixed in one batch. Each sheet gets a new random name, so that
 * nobody who kept an answer file finds theirs again, and what may not be shown apart is not kept apart either.
 */
import { newId } from '../../model/id'
import type { Answers, From, Session, Sheet } from '../session'
import { inOrder, ownId } from '../sheets'
import { keptApart } from '../splits'

/** The sheet without an organisation or a level that too few share. */
function blurred(from: From, kept: { readonly organisations: ReadonlySet<string>; readonly levels: ReadonlySet<string> }): From {
  const { organisation, level } = from
  return {
    ...(organisation && kept.organisations.has(organisation) && { organisation }),
    ...(level && kept.levels.has(level) && { level }),
  }
}

const said = (sheets: readonly Sheet[], of: 'organisation' | 'level') => sheets.map(({ from }) => ({ of: from[of] ?? '', people: 1 }))

/** In a mirror whoever is asked of all but one organisation is of that one: without an organisation only what everybody is asked stays. */
function answersOf(answers: Answers, from: From, { items }: Session): Answers {
  if (from.organisation) return answers
  const ofAll = new Set(items.filter(({ mirror }) => mirror === undefined).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ofAll.has(id)))
}

function mixedSheets(session: Session, newName: () => string): Sheet[] {
  const { sheets, edition, minimum } = session
  const kept = {
    organisations: keptApart(said(sheets, 'organisation'), minimum),
    levels: keptApart(said(sheets, 'level'), minimum),
  }
  const mixed = sheets.map(({ from: said, answers }): Sheet => {
    const from = blurred(said, kept)
    return { id: newName(), edition: 1, of: edition, from, answers: answersOf(answers, from, session) }
  })
  return inOrder(mixed)
}

/** Closes collecting. In an anonymous session this cannot be taken back: one that came after would stand out. */
export function closed(session: Session, newName: () => string = () => newId('s')): Session {
  if (session.collecting === 'closed') return session
  if (session.mode !== 'anonymous') return { ...session, collecting: 'closed' }
  const known = [...session.mixed, ...session.sheets.map(({ id }) => ownId(id))]
  return { ...session, collecting: 'closed', mixed: [...new Set(known)].sort(), sheets: mixedSheets(session, newName) }
}

/** Opens it again, where nobody can be made out by that. */
export const reopened = (session: Session): Session => (session.mode === 'anonymous' ? session : { ...session, collecting: 'open' })
