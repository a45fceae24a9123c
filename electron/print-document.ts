/** A document as a PDF, or on paper: set by a page, from the same model that becomes Word. */
import type { BrowserWindow } from 'electron'
import type { DocumentJob } from '../content/model/document-job'
import { madeBy } from './pdf-parts'
import { PDF, setDocument } from './set-document'
import { makeFigureWindow, makePrintWindow } from './window'

interface Making {
  readonly signal?: AbortSignal
}

/** The window that sets a document goes when it is done, or at once when nobody waits any more. */
async function inWindow<T>(window: BrowserWindow, { signal }: Making, run: () => Promise<T>): Promise<T> {
  // Whoever closes it has destroyed it already.
  const leave = () => {
    if (!window.isDestroyed()) window.destroy()
  }
  signal?.addEventListener('abort', leave, { once: true })
  try {
    return await run()
  } finally {
    signal?.removeEventListener('abort', leave)
    leave()
  }
}

/** The bytes of the PDF: tagged, with an outline, a title and a language. Undefined when the page did not manage in time, or on the signal. */
export async function documentAsPdf(job: DocumentJob, making: Making = {}): Promise<Uint8Array | undefined> {
  if (making.signal?.aborted) return undefined
  const window = makeFigureWindow()
  return inWindow(window, making, async () => {
    if (!(await setDocument(window, job))) return undefined
    const bytes = await window.webContents.printToPDF(PDF).catch(() => undefined)
    return bytes && madeBy(bytes, job.model.creator)
  })
}

export type Printed = { readonly kind: 'printed' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed' }

const SIZES = { a4: 'A4', letter: 'Letter' } as const

/** Electron says in words why nothing was printed; only giving up in the system's dialog is no failure. */
const printed = (window: BrowserWindow, { model }: DocumentJob): Promise<Printed> =>
  new Promise((resolve) => {
    window.on('closed', () => resolve({ kind: 'cancelled' }))
    window.webContents.print({ silent: false, printBackground: true, pageSize: SIZES[model.paper] }, (done, why) =>
      resolve({ kind: done ? 'printed' : /cancel/i.test(why) ? 'cancelled' : 'failed' }),
    )
  })

/** Shows the document in a window above the program's own, and the system's dialog for printing over it. */
export async function printDocument(job: DocumentJob, parent: BrowserWindow, making: Making = {}): Promise<Printed> {
  if (making.signal?.aborted) return { kind: 'cancelled' }
  const window = makePrintWindow(parent)
  return inWindow(window, making, async () => {
    if ((await setDocument(window, job)) && !window.isDestroyed()) return printed(window, job)
    return { kind: making.signal?.aborted || window.isDestroyed() ? 'cancelled' : 'failed' }
  })
}
