/** Has the figures of a document drawn by a hidden page: the one way, for the window and for the command line. */
import type { BrowserWindow } from 'electron'
import type { DrawnFigure, FigureJob } from '../content/model/bridge'
import { loadFigurePage, makeFigureWindow } from './window'

/** A hidden page may stall; nobody should wait for it longer. */
const DEADLINE = 30_000

interface Task {
  readonly job: FigureJob
  readonly done: (figures: readonly DrawnFigure[]) => void
}
/** By the id of the hidden window's page. */
const tasks = new Map<number, Task>()

/** What the asking page is to draw: nothing unless it is a hidden page of ours. */
export const jobFor = (window: BrowserWindow): FigureJob | null => tasks.get(window.webContents.id)?.job ?? null

export function takeDrawn(window: BrowserWindow, figures: readonly DrawnFigure[]): void {
  tasks.get(window.webContents.id)?.done(figures)
}

/** The figures as pictures, or undefined when the page did not manage in time. */
export async function drawFigures(job: FigureJob): Promise<DrawnFigure[] | undefined> {
  if (job.figures.length === 0) return []
  const window = makeFigureWindow()
  const page = window.webContents.id
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<DrawnFigure[] | undefined>((resolve) => {
      tasks.set(page, { job, done: (figures) => resolve([...figures]) })
      timer = setTimeout(() => resolve(undefined), DEADLINE)
      loadFigurePage(window).catch(() => resolve(undefined))
    })
  } finally {
    clearTimeout(timer)
    tasks.delete(page)
    window.destroy()
  }
}
