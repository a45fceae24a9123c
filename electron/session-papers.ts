/** What a group session hands out and takes home: the sheet that any browser opens, sheets to write on, the record. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Saved } from '../content/model/bridge'
import type { Paper as PaperSize } from '../content/model/paper'
import type { Plan } from '../content/model/plan'
import type { Session } from '../content/session/session'
import { respondentSheet } from '../content/sheet/respondent-sheet'
import { speak } from '../content/words/say'
import { fileNameFor, withEnding } from './file-name'
import { documentAsPdf } from './print-document'
import type { Program } from './program'
import { packDocument } from './word/pack'
import { modelOfSession } from './word/session/make-session-document'
import { whyNotWritten, writeWhole } from './write-whole'

interface Wish {
  readonly id: string
  readonly what: 'record' | 'handout'
  readonly as: 'word' | 'pdf'
}
/** A file to be: how it is called, what it is, and its bytes once a place for it is known. */
interface Paper {
  readonly title: string
  readonly kind: string
  readonly name: string
  readonly ending: string
  readonly make: () => Promise<Uint8Array>
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Nothing is written before all of it is there. */
async function save({ say }: Program, window: BrowserWindow, paper: Paper): Promise<Saved> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: paper.title,
    defaultPath: join(app.getPath('documents'), fileNameFor(paper.name, paper.ending)),
    filters: [{ name: paper.kind, extensions: [paper.ending] }],
  })
  if (canceled || !filePath) return { kind: 'cancelled' }
  const where = withEnding(filePath, paper.ending)
  const bytes = await paper.make().catch(() => undefined)
  if (!bytes) return { kind: 'failed', why: say('dialog.session.not-made') }
  try {
    await writeWhole(where, bytes)
  } catch (error) {
    return { kind: 'failed', why: whyNotWritten(error, where) }
  }
  return { kind: 'saved', where }
}

/** The session as it stands now, edits and all that are on their way to the disk. */
async function withSession(program: Program, id: string, run: (held: Session) => Promise<Saved>): Promise<Saved> {
  const opened = await program.workspace.sessions.asItStands(id)
  return opened.kind === 'failed' ? opened : run(opened.session)
}

/** Edits made while the dialog stood open belong in what is made. */
const asItStands = ({ workspace }: Program, held: Session): Session => workspace.sessions.get(held.id) ?? held

export const saveRespondentSheet = (program: Program, window: BrowserWindow, id: string): Promise<Saved> =>
  withSession(program, id, (held) => {
    const { say } = program
    const { title, language } = held
    return save(program, window, {
      title: say('dialog.save-sheet'),
      kind: say('dialog.sheet-file'),
      name: title.trim() || say('dialog.sheet'),
      ending: 'html',
      make: async () => Buffer.from(respondentSheet(asItStands(program, held), speak(language), sha256)),
    })
  })

const KINDS = {
  word: { kind: 'dialog.word-file', ending: 'docx' },
  pdf: { kind: 'dialog.pdf-file', ending: 'pdf' },
} as const

/** No figure stands in it, so nothing of the plan but its title is there to be drawn. */
async function pdfOf(held: Session, plan: Plan | undefined, what: Wish['what'], paper: PaperSize): Promise<Uint8Array> {
  const bytes = await documentAsPdf({ model: modelOfSession(held, plan, what, held.language, paper), plan: null })
  if (!bytes) throw new Error('The document was not set in time.')
  return bytes
}

function documentOf({ workspace, settings }: Program, held: Session, { what, as }: Wish): Promise<Uint8Array> {
  const plan = workspace.plan(held.plan)
  const { paper } = settings.read()
  return as === 'pdf' ? pdfOf(held, plan, what, paper) : packDocument({ session: held, plan, what, paper })
}

export const saveSessionDocument = (program: Program, window: BrowserWindow, wish: Wish): Promise<Saved> =>
  withSession(program, wish.id, (held) => {
    const { say } = program
    const { kind, ending } = KINDS[wish.as]
    const words = speak(held.language)
    return save(program, window, {
      title: say('dialog.save-document'),
      kind: say(kind),
      name: `${held.title.trim() || words('session-doc.untitled')} – ${words(`session-doc.${wish.what}`)}`,
      ending,
      make: () => documentOf(program, asItStands(program, held), wish),
    })
  })
