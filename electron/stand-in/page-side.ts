/**
 * Runs in the page before its own scripts: plays what Electron gives a sandboxed preload, then runs the preload. It is
 * sent to the browser as text, so it may use nothing from outside itself.
 */
export interface PageOptions {
  readonly origin: string
  /** Keys of the menu, as `accelerators.ts` writes them. */
  readonly keys: readonly string[]
}
/** What the page side and the stand-in know each other by. */
export interface StandInPage {
  __standInCall(kind: 'invoke' | 'key' | 'window', ...args: unknown[]): Promise<unknown>
  __standInTell(channel: string, args: readonly unknown[]): void
}
type Any = (...args: unknown[]) => unknown
type Require = (name: string) => unknown

export function pageSide(options: PageOptions, preload: (require: Require, module: object, exports: object) => void): void {
  // As in Electron, frames within the page get nothing.
  if (window.top !== window || `${location.origin}/` !== options.origin) return
  const call = (window as unknown as StandInPage).__standInCall
  const listeners = new Map<string, Set<Any>>()
  const refusing = (name: string, object: object) =>
    new Proxy(object, {
      get(target, key) {
        if (key in target) return Reflect.get(target, key)
        throw new Error(`The stand-in for Electron does not play ${name}.${String(key)} in a preload.`)
      },
    })
  /** Values cross as in Electron: functions are wrapped, all else is cloned. */
  const crossed = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: unknown[]) => crossed((value as Any)(...args.map(crossed)))
    if (value instanceof Promise) return value.then(crossed)
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, crossed(each)])))
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => call('invoke', channel, structuredClone(args)),
    on: (channel: string, listener: Any) => void listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
    removeListener: (channel: string, listener: Any) => void listeners.get(channel)?.delete(listener),
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) =>
      void Object.defineProperty(window, name, { value: crossed(api), enumerable: true, writable: false, configurable: false }),
  }
  const electron = {
    ipcRenderer: refusing('ipcRenderer', ipcRenderer),
    contextBridge: refusing('contextBridge', contextBridge),
  }
  const tell = (channel: string, args: readonly unknown[]) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...args)
  }
  Object.defineProperty(window, '__standInTell', { value: tell })
  Object.defineProperty(window, 'open', {
    value: (url: unknown) => {
      void call('window', new URL(String(url ?? 'about:blank'), location.href).href)
      return null
    },
  })
  const pressMenu = (event: KeyboardEvent) => {
    const shift = event.shiftKey && /^([a-z]|F\d+)$/i.test(event.key)
    const parts = [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : '', shift ? 'shift' : '', event.key.toLowerCase()]
    const keys = parts.filter((part) => part !== '').join(' ')
    if (event.defaultPrevented || !options.keys.includes(keys)) return
    event.preventDefault()
    void call('key', keys)
  }
  // As in Electron, the menu gets a key when every listener of the page has left it: with each key it goes to the end anew.
  const comeLast = () => {
    window.removeEventListener('keydown', pressMenu)
    window.addEventListener('keydown', pressMenu)
  }
  window.addEventListener('keydown', comeLast, { capture: true })
  const require: Require = (name) => {
    if (name === 'electron') return refusing('electron', electron)
    throw new Error(`module not found: ${name}`)
  }
  preload(require, {}, {})
}
