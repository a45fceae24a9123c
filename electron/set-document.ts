/** Has a document set by a page of its own, until every line is in its place and the list of contents has its page numbers. */
import type { BrowserWindow } from 'electron'
import type { DocumentJob, PageNumbers } from '../content/model/document-job'
import { pagesOfPlaces } from './pdf-parts'
import { loadDocumentPage } from './window'

/** A page may stall; nobody should wait for it longer. Long plans take their time on a slow machine. */
const DEADLINE = 90_000

interface Task {
  readonly job: DocumentJob
  /** The page has everything in its place; it is told the page numbers once, and then to leave all as it is. */
  readonly set: () => Promise<PageNumbers | null>
}
/** By the id of the window's page. */
const tasks = new Map<number, Task>()

/** What the asking page is to set: nothing unless we opened it for that. */
export const jobOf = (window: BrowserWindow): DocumentJob | null => tasks.get(window.webContents.id)?.job ?? null

export const whenSet = async (window: BrowserWindow): Promise<PageNumbers | null> => (await tasks.get(window.webContents.id)?.set()) ?? null

/** How the page is laid on paper. The page itself says the size and the margins of its sheets. */
export const PDF = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/** The page numbers, from a first print; none where the document lists no contents. */
async function numbersIn(window: BrowserWindow, { model }: DocumentJob): Promise<PageNumbers> {
  if (!model.blocks.some((block) => block.kind === 'contents')) return {}
  return pagesOfPlaces(await window.webContents.printToPDF(PDF))
}

/** Resolves with true once the document is set, with false when that took too long or the window was closed. */
export async function setDocument(window: BrowserWindow, job: DocumentJob): Promise<boolean> {
  const page = window.webContents.id
  let timer: NodeJS.Timeout | undefined
  let numbered = false
  try {
    return await new Promise<boolean>((resolve) => {
      const set = async () => {
        const numbers = numbered ? {} : await numbersIn(window, job).catch(() => ({}))
        numbered = true
        if (Object.keys(numbers).length > 0) return numbers
        resolve(true)
        return null
      }
      tasks.set(page, { job, set })
      window.on('closed', () => resolve(false))
      timer = setTimeout(() => resolve(false), DEADLINE)
      loadDocumentPage(window).catch(() => resolve(false))
    })
  } finally {
    clearTimeout(timer)
    tasks.delete(page)
  }
}
