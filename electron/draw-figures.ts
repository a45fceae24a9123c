/** Has the figures of a document drawn by a hidden page: the one way, for the window and for the command line. */
import type { BrowserWindow } from 'electron'
import type { DrawnFigure, FigureJob } from '../content/model/bridge'
import { loadFigurePage, makeFigureWindow } from './window'
import type { Watch } from './word/pack'

/** A hidden page may stall; nobody should wait for its next picture longer. */
const DEADLINE = 30_000

interface Task {
  readonly job: FigureJob
  readonly take: (figures: readonly DrawnFigure[]) => void
}
/** By the id of the hidden window's page. */
const tasks = new Map<number, Task>()

/** What the asking page is to draw: nothing unless it is a hidden page of ours. */
export const jobFor = (window: BrowserWindow): FigureJob | null => tasks.get(window.webContents.id)?.job ?? null

/** The next pictures of a page, or none when all that it could draw have come. */
export function takeDrawn(window: BrowserWindow, figures: readonly DrawnFigure[]): void {
  tasks.get(window.webContents.id)?.take(figures)
}

type Done = (figures?: DrawnFigure[]) => void

/** Waits for the pictures of a page, with nothing when it does not go on in time. Returns the way to wait no longer. */
function collect(page: number, job: FigureJob, onStep: Watch['onStep'], done: Done): () => void {
  const drawn: DrawnFigure[] = []
  let timer = setTimeout(done, DEADLINE)
  const take = (figures: readonly DrawnFigure[]) => {
    if (figures.length === 0) return done(drawn)
    drawn.push(...figures)
    onStep?.({ step: 'figures', done: drawn.length, of: job.figures.length })
    clearTimeout(timer)
    timer = setTimeout(done, DEADLINE)
  }
  tasks.set(page, { job, take })
  return () => {
    clearTimeout(timer)
    tasks.delete(page)
  }
}

/** The figures as pictures, or undefined when the page did not manage in time. Throws when `signal` ends it. */
export async function drawFigures(job: FigureJob, { signal, onStep }: Watch = {}): Promise<DrawnFigure[] | undefined> {
  signal?.throwIfAborted()
  if (job.figures.length === 0) return []
  onStep?.({ step: 'figures', done: 0, of: job.figures.length })
  const window = makeFigureWindow()
  const endings: (() => void)[] = []
  try {
    return await new Promise<DrawnFigure[] | undefined>((resolve, reject) => {
      const stop = () => reject(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      endings.push(() => signal?.removeEventListener('abort', stop), collect(window.webContents.id, job, onStep, resolve))
      loadFigurePage(window).catch(() => resolve(undefined))
    })
  } finally {
    for (const end of endings) end()
    window.destroy()
  }
}
