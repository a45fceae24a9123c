/** Making a document from a plan, and the list of those that were made. */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Made } from '../../content/model/bridge'
import type { DocumentWish, MakingStep } from '../../content/model/document-wish'
import type { MadeDocument } from '../../content/model/made'
import type { Plan } from '../../content/model/plan'
import { outlineOf } from '../../content/outlines'
import { fileNameFor, withEnding } from '../file-name'
import { type Handlers, tell } from '../ipc'
import { remembered, summariesOf } from '../made-list'
import { makeBytes, makeOnPaper } from '../making'
import type { Program } from '../program'
import { documentTitle } from '../word/make-document'
import { whyNotWritten, writeWhole } from '../write-whole'

type Asked = 'makeDocument' | 'cancelDocument' | 'listMade' | 'makeAgain' | 'openMade' | 'showMade' | 'forgetMade' | 'showFolder'

const NO_LETTERHEAD = { kind: 'read', letterhead: null } as const
const ENDINGS = { word: 'docx', pdf: 'pdf' } as const

/** All that making needs to know. */
interface Desk {
  readonly program: Program
  /** Gives up the document that is being made. */
  making: AbortController | null
}

/** What the document is called in its file's name. */
const titleOf = ({ document, application }: DocumentWish, plan: Plan): string =>
  plan.applications.find(({ id }) => id === application)?.form.title ?? outlineOf(document)?.title ?? document

/** Where this document was put before, or where the last one of this plan was. */
async function placeOffered({ program }: Desk, plan: Plan, wish: DocumentWish, before: MadeDocument | undefined): Promise<string> {
  const name = fileNameFor(`${plan.project.title} – ${titleOf(wish, plan)}`, wish.as === 'pdf' ? 'pdf' : 'docx')
  const folders = [before, ...(await program.workspace.made.list(plan.id))].flatMap((one) => (one ? [dirname(one.where)] : []))
  if (before && existsSync(dirname(before.where))) return before.where
  return join(folders.find((folder) => existsSync(folder)) ?? app.getPath('documents'), name)
}

async function askWhere(desk: Desk, window: BrowserWindow, ending: 'docx' | 'pdf', offered: string): Promise<string | undefined> {
  const { say } = desk.program
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('dialog.save-document'),
    defaultPath: offered,
    filters: [{ name: say(ending === 'docx' ? 'dialog.word-file' : 'dialog.pdf-file'), extensions: [ending] }],
  })
  return canceled || !filePath ? undefined : withEnding(filePath, ending)
}

interface Task {
  readonly window: BrowserWindow
  readonly plan: Plan
  readonly wish: DocumentWish
  readonly where: string
}

async function keep(desk: Desk, { plan, wish, where }: Task, bytes: Uint8Array): Promise<Made> {
  try {
    await writeWhole(where, bytes)
  } catch (error) {
    return { kind: 'failed', why: whyNotWritten(error, where) }
  }
  const id = randomUUID()
  await desk.program.workspace.made.add(plan.id, { id, wish, at: new Date().toISOString(), where, shown: remembered(wish, plan) })
  return { kind: 'saved', where, id }
}

/** Nothing is written before the whole document is there, so that giving up leaves no file. */
async function build(desk: Desk, task: Task, signal: AbortSignal): Promise<Made> {
  const { plan, wish, window } = task
  const onStep = (step: MakingStep) => {
    if (!signal.aborted) tell(window, 'making', step)
  }
  const head = wish.letterhead ? await desk.program.workspace.letterhead.read() : NO_LETTERHEAD
  // Rather no document than one that goes out without what was asked for.
  if (head.kind === 'unreadable') return { kind: 'failed', why: head.why }
  const { letterhead } = head
  const making = { plan, wish, language: plan.project.language, letterhead, signal, onStep }
  if (wish.as === 'print') return makeOnPaper(making, window)
  const built = await makeBytes(making)
  if (built.kind !== 'built') return built
  if (signal.aborted) return { kind: 'cancelled' }
  onStep({ step: 'saving', done: 0, of: 1 })
  return keep(desk, task, built.bytes)
}

async function make(desk: Desk, window: BrowserWindow, planId: string, wish: DocumentWish, before?: MadeDocument): Promise<Made> {
  const { workspace, say } = desk.program
  const plan = workspace.plan(planId)
  if (!plan) return { kind: 'failed', why: say('dialog.document.no-plan') }
  const { document: id, application } = wish
  if (documentTitle(id, plan, application) === undefined) return { kind: 'failed', why: say('dialog.document.unknown', { id }) }
  if (desk.making) return { kind: 'failed', why: say('dialog.document.busy') }
  const making = new AbortController()
  desk.making = making
  try {
    const ending = wish.as === 'print' ? undefined : ENDINGS[wish.as]
    const where = ending && (await askWhere(desk, window, ending, await placeOffered(desk, plan, wish, before)))
    if (ending && where === undefined) return { kind: 'cancelled' }
    // Edits made while the dialog stood open belong in it.
    return await build(desk, { window, plan: workspace.plan(planId) ?? plan, wish, where: where ?? '' }, making.signal)
  } finally {
    desk.making = null
  }
}

/** Only what we make ourselves is opened: the list is a file that anybody may have written in. */
const isOurs = (path: string): boolean => /\.(docx|pdf)$/i.test(path)

async function open({ program: { say } }: Desk, made: MadeDocument | undefined): Promise<string> {
  if (!made || !isOurs(made.where)) return say('dialog.document.forgotten')
  if (!existsSync(made.where)) return say('dialog.document.gone')
  return (await shell.openPath(made.where)) === '' ? '' : say('dialog.document.not-opened')
}

export function documentHandlers(program: Program): Pick<Handlers, Asked> {
  const desk: Desk = { program, making: null }
  const find = async (plan: string, id: string) => (await program.workspace.made.list(plan)).find((one) => one.id === id)
  return {
    makeDocument: (window, plan, wish) => make(desk, window, plan, wish),
    makeAgain: async (window, plan, id) => {
      const before = await find(plan, id)
      if (!before) return { kind: 'failed', why: program.say('dialog.document.forgotten') }
      return make(desk, window, plan, before.wish, before)
    },
    cancelDocument: () => desk.making?.abort(),
    listMade: async (_window, id) => {
      const plan = program.workspace.plan(id)
      return plan ? summariesOf(await program.workspace.made.list(id), plan) : []
    },
    openMade: async (_window, plan, id) => open(desk, await find(plan, id)),
    showMade: async (_window, plan, id) => {
      const made = await find(plan, id)
      if (made) shell.showItemInFolder(made.where)
    },
    forgetMade: (_window, plan, id) => program.workspace.made.forget(plan, id),
    showFolder: async () => {
      await shell.openPath(program.folder)
    },
  }
}
