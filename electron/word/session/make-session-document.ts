/** From a session to the model of its record or of its sheets, and to the bytes of a Word file. Free of Electron, as a thread of its own packs them. */
import { Packer } from 'docx'
import type { DocumentModel } from '../../../content/model/document'
import type { Paper } from '../../../content/model/paper'
import type { Plan } from '../../../content/model/plan'
import type { Session } from '../../../content/session/session'
import { speak } from '../../../content/words/say'
import { toDocx } from '../to-docx'
import { today } from '../today'
import { handoutModel } from './handout-model'
import { recordModel } from './record-model'

export type SessionDocument = 'record' | 'handout'

export function modelOfSession(
  session: Session,
  plan: Plan | undefined,
  what: SessionDocument,
  language: string,
  paper: Paper = 'a4',
): DocumentModel {
  const recording = { session, plan, say: speak(language), language, made: today(), paper }
  return what === 'record' ? recordModel(recording) : handoutModel(recording)
}

export async function makeSessionDocument(
  session: Session,
  plan: Plan | undefined,
  what: SessionDocument,
  language: string,
  paper?: Paper,
): Promise<Uint8Array<ArrayBuffer>> {
  const model = modelOfSession(session, plan, what, language, paper)
  return new Uint8Array(await Packer.toArrayBuffer(toDocx(model, [], speak(language))))
}
