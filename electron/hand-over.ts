/** Plan files that the system hands over: on the command line, by a second start, or by opening the file's icon on macOS. */
import { app } from 'electron'
import * as z from 'zod'
import { tell } from './ipc'
import type { Program } from './program'

/** What a second start tells the first. An absolute path, or nothing. */
const HandedOver = z.object({ plan: z.string().max(32_000) })

function showWindow({ window }: Program): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Keeps the file as a plan of ours and has the page open it. */
export async function takePlan(program: Program, path: string): Promise<void> {
  const opened = await program.workspace.bringIn(path)
  program.whenPageListens(() => {
    if (!program.window) return
    if (opened.kind === 'opened') tell(program.window, 'command', { kind: 'open-plan', plan: opened.plan.id })
    else tell(program.window, 'notice', opened.notice)
  })
}

/** What comes before somebody takes it waits. */
function inbox<T>() {
  const waiting: T[] = []
  let take = (one: T): void => {
    waiting.push(one)
  }
  return {
    put: (one: T): void => take(one),
    open: (taker: (one: T) => void): void => {
      take = taker
      for (const one of waiting.splice(0)) taker(one)
    },
  }
}

function takeSecondStart(program: Program, data: unknown): void {
  showWindow(program)
  const handed = HandedOver.safeParse(data)
  if (handed.success && handed.data.plan !== '') void takePlan(program, handed.data.plan)
}

/** A second start brings the first window to the front, with the file it was given. It may come before there is a window. */
export function collectSecondStarts(): (program: Program) => void {
  const starts = inbox<unknown>()
  app.on('second-instance', (_event, _argv, _folder, data) => starts.put(data))
  return (program) => starts.open((data) => takeSecondStart(program, data))
}

/** macOS may hand files over before the program is ready; they wait. */
export function collectOpenedFiles(): (take: (path: string) => void) => void {
  const files = inbox<string>()
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.put(path)
  })
  return files.open
}
