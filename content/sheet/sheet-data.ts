/** What the script of a sheet is told: which questions there are and how they are answered. Wordings stand in the page. */
import type { Session } from '../session/session'
import type { Say, WordId } from '../words/say'

/** `of` is the organisation that a question of a mirror is about. */
export interface SheetItem {
  readonly id: string
  readonly kind: Session['items'][number]['ask']['kind']
  readonly of?: string
}
export interface SheetData {
  readonly session: string
  readonly title: string
  readonly of: number
  readonly isAnonymous: boolean
  readonly isMirror: boolean
  readonly isOrganisationNeeded: boolean
  /** The organisation of each group, where that was settled. */
  readonly groups: Readonly<Record<string, string>>
  readonly items: readonly SheetItem[]
  readonly words: SheetWords
}

const SAID = {
  kept: 'sheet-web.kept',
  stillHere: 'sheet-web.still-here',
  notKept: 'sheet-web.not-kept',
  changed: 'sheet-web.changed',
  cleared: 'sheet-web.cleared',
  handed: 'sheet-web.handed',
  nothingYet: 'sheet-web.nothing-yet',
  organisationMissing: 'sheet-web.organisation-missing',
  copied: 'sheet-web.copied',
  copyYourself: 'sheet-web.copy-yourself',
  notNumber: 'sheet-web.not-number',
  readAs: 'sheet-web.read-as',
  progress: 'sheet-web.progress',
  fileSaved: 'sheet-web.file-saved',
} as const satisfies Record<string, WordId>
export type SheetWords = Readonly<Record<keyof typeof SAID, string>>

/** What the script puts in by itself. */
const LATER = { amount: '{amount}', answered: '{answered}', asked: '{asked}', file: '{file}' }

const wordsFor = (say: Say): SheetWords =>
  Object.fromEntries(Object.entries(SAID).map(([name, word]) => [name, say(word, LATER)])) as unknown as SheetWords

export const isMirror = ({ items }: Pick<Session, 'items'>): boolean => items.some(({ mirror }) => mirror !== undefined)

/** A mirror asks of the others only. Whoever stays unnamed may leave it out where something else is asked as well. */
export const needsOrganisation = ({ items, mode }: Pick<Session, 'items' | 'mode'>): boolean =>
  isMirror({ items }) && (mode !== 'anonymous' || items.every(({ mirror }) => mirror !== undefined))

export const dataFor = (session: Session, say: Say): SheetData => ({
  session: session.id,
  title: session.title,
  of: session.edition,
  isAnonymous: session.mode === 'anonymous',
  isMirror: isMirror(session),
  isOrganisationNeeded: needsOrganisation(session),
  groups: session.mode === 'anonymous' ? {} : Object.fromEntries(session.groups.map(({ id, organisation }) => [id, organisation ?? ''])),
  items: session.items.map(({ id, ask, mirror }) => ({ id, kind: ask.kind, ...(mirror && { of: mirror.of }) })),
  words: wordsFor(say),
})
