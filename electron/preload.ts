/** Gives the page the bridge, and nothing else of Electron. Runs sandboxed. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { BridgeEvent } from '../content/model/bridge'
import { EVENTS, eventChannel, METHODS, methodChannel } from './channels'

const calls = METHODS.map((method) => [method, (...args: unknown[]) => ipcRenderer.invoke(methodChannel(method), ...args)] as const)

/** Listens to one event. The page sees the detail only, never Electron's event, which would lead to `ipcRenderer`. */
function on(event: BridgeEvent, listener: (detail: unknown) => void): () => void {
  if (!EVENTS.includes(event)) throw new Error(`There is no event called ${event}.`)
  const hear = (_event: IpcRendererEvent, detail: unknown) => listener(detail)
  ipcRenderer.on(eventChannel(event), hear)
  return () => {
    ipcRenderer.removeListener(eventChannel(event), hear)
  }
}

contextBridge.exposeInMainWorld('companion', { ...Object.fromEntries(calls), on })
