/** Electron's `ipcMain`, as far as answering goes. */
import type Electron from 'electron'
import { refusing } from './refuse'

type Handler = Parameters<Electron.IpcMain['handle']>[1]
const handlers = new Map<string, Handler>()

/** Calls a handler as Electron does; what goes wrong crosses as text. */
export async function invoke(sender: object, frame: object, channel: string, args: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  try {
    return structuredClone(await handler({ sender, senderFrame: frame } as unknown as Electron.IpcMainInvokeEvent, ...args))
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${error}`)
  }
}

const played = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
} satisfies Pick<Electron.IpcMain, 'handle'>

export const ipcMain = refusing('ipcMain', played)
