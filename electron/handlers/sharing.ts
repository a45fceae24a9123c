/** What the page may ask about plan files that come and go. Here only places are asked for; the page never learns them before. */
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Looked, Saved } from '../../content/model/bridge'
import { fileNameFor, PLAN_ENDING, PLAN_ENDINGS, withoutPlanEnding } from '../file-name'
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked =
  | 'saveCopy'
  | 'lookAtFile'
  | 'lookAtConflict'
  | 'putConflictAway'
  | 'takeInSecondList'
  | 'putSecondListAway'
  | 'takeIn'
  | 'letGo'

const filters = ({ say }: Program) => [{ name: say('dialog.plan-file'), extensions: [...PLAN_ENDINGS] }]

export async function lookAtFile(program: Program, window: BrowserWindow): Promise<Looked> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: program.say('dialog.bring-in'),
    defaultPath: app.getPath('documents'),
    filters: filters(program),
    properties: ['openFile'],
  })
  const [path] = filePaths
  return canceled || !path ? { kind: 'cancelled' } : program.workspace.sharing.lookAt(path)
}

/** What nobody named otherwise ends so that opening it opens this program. */
const named = (path: string): string => (withoutPlanEnding(path) === undefined ? `${path}.${PLAN_ENDING}` : path)

async function saveCopy(program: Program, window: BrowserWindow, id: string, audience: 'ours' | 'partner'): Promise<Saved> {
  const { say, workspace } = program
  const title = workspace.plan(id)?.project.title ?? ''
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say(audience === 'ours' ? 'dialog.save-copy' : 'dialog.save-partner-copy'),
    defaultPath: join(app.getPath('documents'), fileNameFor(title, PLAN_ENDING)),
    filters: filters(program),
  })
  return canceled || !filePath ? { kind: 'cancelled' } : workspace.sharing.copyTo(id, named(filePath), audience)
}

export const sharingHandlers = (program: Program): Pick<Handlers, Asked> => ({
  saveCopy: (window, id, audience) => saveCopy(program, window, id, audience),
  lookAtFile: (window) => lookAtFile(program, window),
  lookAtConflict: (_window, name) => program.workspace.sharing.lookAtConflict(name),
  putConflictAway: (_window, name) => program.workspace.sharing.putAway(name),
  takeInSecondList: (_window, name) => program.workspace.secondLists.takeIn(name),
  putSecondListAway: (_window, name) => program.workspace.secondLists.putAway(name),
  takeIn: (_window, token, how) => program.workspace.sharing.takeIn(token, how),
  letGo: (_window, token) => program.workspace.sharing.letGo(token),
})
