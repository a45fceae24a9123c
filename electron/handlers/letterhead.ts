/** The letterhead, kept once for all plans, and the choosing of its logo. */
import { readFile, stat } from 'node:fs/promises'
import { app, type BrowserWindow, dialog } from 'electron'
import type { ChosenLogo } from '../../content/model/bridge'
import { pictureKind } from '../../content/model/picture-kind'
import type { Handlers } from '../ipc'
import type { Program } from '../program'

const LARGEST = 20_000_000

async function readLogo(path: string, { say }: Program): Promise<ChosenLogo> {
  try {
    if ((await stat(path)).size > LARGEST) return { kind: 'failed', why: say('dialog.logo.large') }
    const bytes = new Uint8Array(await readFile(path))
    const type = pictureKind(bytes)
    return type ? { kind: 'chosen', bytes, type } : { kind: 'failed', why: say('dialog.logo.other') }
  } catch {
    return { kind: 'failed', why: say('dialog.logo.not-read') }
  }
}

async function chooseLogo(program: Program, window: BrowserWindow): Promise<ChosenLogo> {
  const { say } = program
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('dialog.logo'),
    defaultPath: app.getPath('documents'),
    filters: [{ name: say('dialog.logo-file'), extensions: ['png', 'jpg', 'jpeg'] }],
    properties: ['openFile'],
  })
  const [path] = filePaths
  return canceled || !path ? { kind: 'cancelled' } : readLogo(path, program)
}

export const letterheadHandlers = (program: Program): Pick<Handlers, 'readLetterhead' | 'writeLetterhead' | 'chooseLogo'> => ({
  readLetterhead: () => program.workspace.letterhead.read(),
  writeLetterhead: (_window, letterhead) => program.workspace.letterhead.write(letterhead),
  chooseLogo: (window) => chooseLogo(program, window),
})
