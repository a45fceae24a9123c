/** Making a Word document from a plan, and showing where it is. */
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Saved } from '../../content/model/bridge'
import { buildDocument } from '../build-document'
import { fileNameFor, withEnding } from '../file-name'
import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { whyNotWritten, writeWhole } from '../write-whole'

type Asked = 'makeDocument' | 'showMadeDocument' | 'showFolder'

async function askWhere({ say }: Program, window: BrowserWindow, name: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('dialog.save-document'),
    defaultPath: join(app.getPath('documents'), fileNameFor(name, 'docx')),
    filters: [{ name: say('dialog.word-file'), extensions: ['docx'] }],
  })
  return canceled || !filePath ? undefined : withEnding(filePath, 'docx')
}

async function keep(path: string, bytes: Uint8Array): Promise<Saved> {
  try {
    await writeWhole(path, bytes)
    return { kind: 'saved', where: path }
  } catch (error) {
    return { kind: 'failed', why: whyNotWritten(error, path) }
  }
}

async function makeDocument(program: Program, window: BrowserWindow, planId: string, documentId: string): Promise<Saved> {
  const plan = program.workspace.plan(planId)
  if (!plan) return { kind: 'failed', why: program.say('dialog.document.no-plan') }
  const built = await buildDocument(documentId, plan, plan.project.language)
  if (built.kind === 'failed') return built
  const where = await askWhere(program, window, `${plan.project.title} – ${built.title}`)
  return where === undefined ? { kind: 'cancelled' } : keep(where, built.bytes)
}

export function documentHandlers(program: Program): Pick<Handlers, Asked> {
  let made = ''
  return {
    makeDocument: async (window, plan, document) => {
      const saved = await makeDocument(program, window, plan, document)
      if (saved.kind === 'saved') made = saved.where
      return saved
    },
    showMadeDocument: () => {
      if (made !== '') shell.showItemInFolder(made)
    },
    showFolder: async () => {
      await shell.openPath(program.folder)
    },
  }
}
