/** What a group session hands out and takes home: the sheet that any browser opens, sheets to write on, the record. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Saved } from '../content/model/bridge'
import type { Session } from '../content/session/session'
import { respondentSheet } from '../content/sheet/respondent-sheet'
import { speak } from '../content/words/say'
import { fileNameFor, withEnding } from './file-name'
import type { Program } from './program'
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
  const opened = await program.workspace.sessions.open(id)
  return opened.kind === 'failed' ? opened : run(opened.session)
}

export const saveRespondentSheet = (program: Program, window: BrowserWindow, id: string): Promise<Saved> =>
  withSession(program, id, (held) => {
    const { say } = program
    const { title, language } = held
    return save(program, window, {
      title: say('dialog.save-sheet'),
      kind: say('dialog.sheet-file'),
      name: title.trim() || say('dialog.sheet'),
      ending: 'html',
      make: async () => Buffer.from(respondentSheet(held, speak(language), sha256)),
    })
  })

export async function saveSessionDocument({ say }: Program, _window: BrowserWindow, _wish: Wish): Promise<Saved> {
  return { kind: 'failed', why: say('dialog.session.not-made') }
}
