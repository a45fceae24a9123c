/** Electron's `dialog`, by the system's own tools where there are any. In tests a folder answers (see STAND_IN_DIALOGS). */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, parse } from 'node:path'
import type Electron from 'electron'
import { app } from './app'
import { answersFolder, askForFile } from './file-dialogs'
import { refusing } from './refuse'
import { askInPage } from './window'

type Options = Electron.SaveDialogOptions | Electron.OpenDialogOptions
/** Electron's dialogs take the window first, or leave it out. */
const optionsOf = <T>(args: readonly unknown[]): T => args.at(-1) as T

/** Without any dialog the file goes to the documents folder, beside what is there, and the page shows where. */
function inDocuments(name: string): string {
  const folder = app.getPath('documents')
  mkdirSync(folder, { recursive: true })
  const { name: stem, ext } = parse(name)
  const names = [name, ...Array.from({ length: 99 }, (_, at) => `${stem} (${at + 2})${ext}`)]
  return join(folder, names.find((each) => !existsSync(join(folder, each))) ?? name)
}

async function showSaveDialog(...args: unknown[]): Promise<Electron.SaveDialogReturnValue> {
  const { title = '', defaultPath = 'plan' } = optionsOf<Options>(args)
  const name = basename(defaultPath)
  if (answersFolder) return { canceled: false, filePath: join(answersFolder, name) }
  const asked = await askForFile('save', title, defaultPath)
  if (asked === undefined) return { canceled: false, filePath: inDocuments(name) }
  return { canceled: asked === '', filePath: asked }
}

/** In tests `open.json`, or `open` with the first ending asked for that is there. */
function testFile(folder: string, filters: readonly Electron.FileFilter[]): string {
  const files = filters.flatMap(({ extensions }) => extensions).map((ending) => join(folder, `open.${ending}`))
  return files.find((file) => existsSync(file)) ?? join(folder, 'open.json')
}

/** Where several may be chosen, all that begin so: `open.json`, `open-1.txt`. */
const testFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^open[.-]/.test(name))
    .sort()
    .map((name) => join(folder, name))

async function showOpenDialog(...args: unknown[]): Promise<Electron.OpenDialogReturnValue> {
  const { title = '', defaultPath = '', filters = [], properties = [] } = optionsOf<Electron.OpenDialogOptions>(args)
  const isSeveral = properties.includes('multiSelections')
  const inTest = (folder: string) => (isSeveral ? testFiles(folder) : [testFile(folder, filters)])
  const asked = async () => (await askForFile(isSeveral ? 'open-several' : 'open', title, defaultPath)) ?? ''
  const given = answersFolder ? inTest(answersFolder) : isSeveral ? (await asked()).split(/\r?\n/) : [await asked()]
  const filePaths = given.filter((path) => path !== '' && existsSync(path))
  return { canceled: filePaths.length === 0, filePaths }
}

function testAnswer(cancel: number): number {
  const path = join(answersFolder ?? '', 'answer')
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) : cancel
}

/** Asked in the page by the browser. Without a page to ask in, the question is written out and the program goes on. */
async function showMessageBox(...args: unknown[]): Promise<Electron.MessageBoxReturnValue> {
  const { message, detail = '', buttons = [], cancelId = 0 } = optionsOf<Electron.MessageBoxOptions>(args)
  const other = buttons.findIndex((_, at) => at !== cancelId)
  if (answersFolder) return { response: testAnswer(cancelId), checkboxChecked: false }
  const agreed = await askInPage(`${message}\n\n${detail}\n\n(${buttons[other] ?? ''})`)
  if (agreed === undefined) console.error(`${message} ${detail}`)
  return { response: agreed === false ? cancelId : other, checkboxChecked: false }
}

const played = {
  showSaveDialog,
  showOpenDialog,
  showMessageBox,
  showErrorBox: (title: string, content: string) => console.error(`${title}. ${content}`),
} satisfies Record<keyof Pick<Electron.Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>, unknown>

export const dialog = refusing('dialog', played)
