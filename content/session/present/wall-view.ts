/**
 * What the room sees of a step. Here names end: of whom an answer is, and whose view was kept, goes no further, and neither do
 * groups nor the names on sheets.
 */

import { clipped } from '../../model/clipped'
import type { Say } from '../../words/say'
import type { Session, Step } from '../session'
import type { WallTimer, WallView } from './wall'
import { answersView, type Showing, settledView } from './wall-answers'
import { choicesOf, helpOf, itemOf, noteOf, stepTitle } from './wall-step'

interface Words {
  readonly say: Say
  /** The title of a worksheet, empty where there is none. */
  readonly titleOf: (worksheet: string) => string
}

/** Where a step stands among those that ask a question. */
function countOf(session: Session, step: Step): { at: number; of: number } {
  const asked = session.agenda.filter((each) => itemOf(session, each))
  return { at: asked.indexOf(step) + 1, of: asked.length }
}

/** Over answers a question is a heading: the room has read it before, and the answers need the room. */
const LONGEST_OVER_ANSWERS = 160

export function wallViewOf(session: Session, step: Step, showing: Showing, timer: WallTimer | null, { say, titleOf }: Words): WallView {
  if (showing.kind === 'blank') return { kind: 'blank' }
  const item = itemOf(session, step)
  if (!item) {
    const head = { head: session.title, at: 0, of: 0, timer }
    return { kind: 'plain', ...head, text: stepTitle(session, step, say), note: noteOf(session, step, say) }
  }
  const { text, subject } = item
  const common = { head: titleOf(item.worksheet) || session.title, ...countOf(session, step), timer, text, subject }
  const over = { ...common, text: clipped(text, LONGEST_OVER_ANSWERS) }
  if (showing.kind === 'answers') return { kind: 'answers', ...over, ...answersView(session, item, showing.page) }
  if (showing.kind === 'settled') return { kind: 'settled', ...over, ...settledView(session, item) }
  return { kind: 'question', ...common, help: helpOf(item, say), choices: choicesOf(item) }
}

/** Before it begins. */
export const soonView = (session: Session, say: Say): WallView => ({
  ...{ kind: 'plain', head: '', at: 0, of: 0, timer: null },
  ...{ text: session.title.trim() || say('wall.soon'), note: session.title.trim() === '' ? '' : say('wall.soon') },
})
