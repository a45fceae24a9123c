/** What the page may ask about group sessions. The workspace keeps them. */
import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { chooseAnswers } from '../session-answers'
import { saveRespondentSheet, saveSessionDocument } from '../session-papers'

type Asked =
  | 'listSessions'
  | 'createSession'
  | 'openSession'
  | 'changeSession'
  | 'putSessionAway'
  | 'chooseAnswers'
  | 'saveRespondentSheet'
  | 'makeSessionDocument'

export const sessionHandlers = (program: Program): Pick<Handlers, Asked> => ({
  listSessions: () => program.workspace.sessions.list(),
  createSession: (_window, session) => program.workspace.sessions.create(session),
  openSession: (_window, id) => program.workspace.sessions.open(id),
  changeSession: (_window, id, change) => program.workspace.sessions.change(id, change),
  putSessionAway: (_window, id) => program.workspace.sessions.putAway(id),
  chooseAnswers: (window) => chooseAnswers(program, window),
  saveRespondentSheet: (window, id) => saveRespondentSheet(program, window, id),
  makeSessionDocument: (window, id, what, as) => saveSessionDocument(program, window, { id, what, as }),
})
