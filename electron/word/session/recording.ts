/** All that the record of a session, and a sheet of it to write on, is written from. */
import type { Paper } from '../../../content/model/paper'
import type { Plan } from '../../../content/model/plan'
import type { Item } from '../../../content/session/item'
import type { Session } from '../../../content/session/session'
import type { Say } from '../../../content/words/say'
import { legalText } from '../legal-text'

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

/** What is left of it in a file: signs that no file may hold are no words. */
const wordsOf = (text: string): string => legalText(text).trim()

export const titleOf = ({ session, say }: Recording): string => wordsOf(session.title) || say('session-doc.untitled')

export const questionOf = ({ text }: Pick<Item, 'text'>, { say }: Pick<Recording, 'say'>): string =>
  wordsOf(text) || say('session-doc.no-question')

/** Whom or what a question is about; empty where its words say so themselves. */
export function subjectOf({ subject, text }: Pick<Item, 'subject' | 'text'>): string {
  const words = wordsOf(subject)
  return text.includes(words) ? '' : words
}
