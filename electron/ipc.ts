/** Answers the page: who asks is checked, what is asked is parsed, then it runs. */
import { BrowserWindow, type IpcMain, type IpcMainInvokeEvent } from 'electron'
import type { ZodType } from 'zod'
import { type ArgumentsOf, type BridgeEvent, type BridgeEvents, type BridgeMethod, bridge, type ResultOf } from '../content/model/bridge'
import { isOwn } from './address'
import { eventChannel, METHODS, methodChannel } from './channels'

type Answer<M extends BridgeMethod> = Promise<ResultOf<M>> | ResultOf<M>
export type Handlers = { readonly [M in BridgeMethod]: (window: BrowserWindow, ...args: ArgumentsOf<M>) => Answer<M> }

/** What is looked at in the frame that asks. It is null once the frame has gone elsewhere. */
type Sender = { readonly url: string; readonly parent: unknown } | null

/** Only the main frame of one of our own pages may ask. */
export const isTrusted = (sender: Sender, home: string): boolean => sender !== null && sender.parent === null && isOwn(sender.url, home)

function parsed<M extends BridgeMethod>(method: M, args: readonly unknown[]): ArgumentsOf<M> {
  const schema: ZodType = bridge[method].arguments
  const result = schema.safeParse(args)
  if (!result.success) throw new Error(`${method} was asked with something it does not understand.`)
  return result.data as ArgumentsOf<M>
}

/** The window that asks, if it may. */
function askingWindow(event: IpcMainInvokeEvent, home: string): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (!window || !isTrusted(event.senderFrame, home)) throw new Error('This page may not ask the program for anything.')
  return window
}

/** Whether this window may ask for this; the one that a room sees may ask for very little. */
type MayAsk = (window: BrowserWindow, method: BridgeMethod) => boolean

function serveOne<M extends BridgeMethod>(ipc: IpcMain, handlers: Partial<Handlers>, home: string, method: M, mayAsk: MayAsk): void {
  const handler = handlers[method]
  if (!handler) return
  ipc.handle(methodChannel(method), (event, ...args: unknown[]) => {
    const window = askingWindow(event, home)
    if (!mayAsk(window, method)) throw new Error(`This window may not ask for ${method}.`)
    return handler(window, ...parsed(method, args))
  })
}

/** The window has all handlers; the hidden page of the command line needs two. */
export function serve(ipc: IpcMain, handlers: Partial<Handlers>, home: string, mayAsk: MayAsk = () => true): void {
  for (const method of METHODS) serveOne(ipc, handlers, home, method, mayAsk)
}

/** Tells one page something it did not ask for. */
export function tell<E extends BridgeEvent>(window: BrowserWindow, event: E, detail: BridgeEvents[E]): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel(event), detail)
}
