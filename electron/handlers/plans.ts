/** What the page may ask about plans. The workspace does it; here only places are asked for. */
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Opened, Saved } from '../../content/model/bridge'
import { fileNameFor, withEnding } from '../file-name'
import type { Handlers } from '../ipc'
import type { Program } from '../program'

type Asked =
  | 'listPlans'
  | 'createPlan'
  | 'openInvented'
  | 'openPlan'
  | 'bringInPlan'
  | 'changePlan'
  | 'savePlan'
  | 'saveCopy'
  | 'trashPlan'
  | 'listTrash'
  | 'restorePlan'

export async function bringIn({ workspace, say }: Program, window: BrowserWindow): Promise<Opened | { kind: 'cancelled' }> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('dialog.bring-in'),
    defaultPath: app.getPath('documents'),
    filters: [{ name: say('dialog.plan-file'), extensions: ['json'] }],
    properties: ['openFile'],
  })
  const [path] = filePaths
  return canceled || !path ? { kind: 'cancelled' } : workspace.bringIn(path)
}

async function saveCopy({ workspace, say }: Program, window: BrowserWindow, id: string): Promise<Saved> {
  const title = workspace.plan(id)?.project.title ?? ''
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('dialog.save-copy'),
    defaultPath: join(app.getPath('documents'), fileNameFor(title, 'json')),
    filters: [{ name: say('dialog.plan-file'), extensions: ['json'] }],
  })
  return canceled || !filePath ? { kind: 'cancelled' } : workspace.copyTo(id, withEnding(filePath, 'json'))
}

export const planHandlers = (program: Program): Pick<Handlers, Asked> => ({
  listPlans: async () => {
    const plans = await program.workspace.list()
    program.pageListens()
    return plans
  },
  createPlan: (_window, start) => program.workspace.create(start),
  openInvented: (_window, which) => program.workspace.openInvented(which),
  openPlan: (_window, id) => program.workspace.open(id),
  bringInPlan: (window) => bringIn(program, window),
  changePlan: (_window, id, change) => program.workspace.change(id, change),
  savePlan: (_window, id) => program.workspace.save(id),
  saveCopy: (window, id) => saveCopy(program, window, id),
  trashPlan: (_window, id) => program.workspace.trash(id),
  listTrash: () => program.workspace.listTrash(),
  restorePlan: (_window, id) => program.workspace.restore(id),
})
