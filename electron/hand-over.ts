/** Plan files that the system hands over: on the command line, by a second start, or by opening the file's icon on macOS. */
import { app } from 'electron'
import * as z from 'zod'
import type { Looked } from '../content/model/bridge'
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

/** Shows the page a file that was looked at without its asking. */
export function showLooked(program: Program, looked: Looked): void {
  program.whenPageListens(() => {
    if (program.window && looked.kind !== 'cancelled') tell(program.window, 'incoming', looked)
  })
}

/** Looks at a file and has the page show what it is; nothing is taken in before somebody has chosen. */
export async function handOver(program: Program, path: string): Promise<void> {
  showLooked(program, await program.workspace.sharing.lookAt(path))
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
  if (handed.success && handed.data.plan !== '') void handOver(program, handed.data.plan)
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
