/**
 * Which sheet is being typed here. Nothing in an anonymous session tells it from the others, so that after a power cut it could
 * neither be finished nor taken back. It is forgotten as soon as the sheet is done.
 */
import type { Session, Sheet, Via } from '../../../content/session/session'
import { setSetting, useSettingsStore } from '../../state/settings-store'

export type TypedBy = Exclude<Via, 'sent'>
type Of = Pick<Session, 'id'>
const keyOf = ({ id }: Of, via: TypedBy): string => `${id}/${via}`

/** The sheet that was begun and not finished. */
export function unfinishedSheet(session: Session, via: TypedBy): Sheet | undefined {
  const { typing } = useSettingsStore.getState().settings
  return session.sheets.find(({ id }) => id === typing[keyOf(session, via)])
}

export function rememberTyping(session: Of, via: TypedBy, sheet: string): void {
  const { typing } = useSettingsStore.getState().settings
  if (typing[keyOf(session, via)] !== sheet) setSetting('typing', { ...typing, [keyOf(session, via)]: sheet })
}

export function forgetTyping(session: Of, via: TypedBy): void {
  const { [keyOf(session, via)]: was, ...rest } = useSettingsStore.getState().settings.typing
  if (was !== undefined) setSetting('typing', rest)
}

const sittings = new Map<string, Set<string>>()

/** How many papers were typed since the program was started: of an anonymous session nothing else can tell. */
export function typedInThisSitting({ id }: Of, paper?: string): number {
  const papers = sittings.get(id) ?? new Set()
  if (paper !== undefined) sittings.set(id, papers.add(paper))
  return papers.size
}
