/** All that the record of a session, and a sheet of it to write on, is written from. */
import type { Paper } from '../../../content/model/paper'
import type { Plan } from '../../../content/model/plan'
import type { Session } from '../../../content/session/session'
import type { Say } from '../../../content/words/say'

export interface Recording {
  readonly session: Session
  /** The plan it belongs to, where that is at hand. */
  readonly plan: Plan | undefined
  readonly say: Say
  readonly language: string
  /** The day on which it is made, as in a plan: 2026-11-20. */
  readonly made: string
  readonly paper: Paper
}

export const titleOf = ({ session, say }: Recording): string => session.title.trim() || say('session-doc.untitled')
