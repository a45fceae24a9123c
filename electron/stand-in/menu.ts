/** Electron's `Menu`: a browser window has no menu bar, but its keys work. */
import type Electron from 'electron'
import { type Key, keysIn } from './accelerators'
import { app } from './app'
import { refusing } from './refuse'

interface Built {
  readonly keys: readonly Key[]
  /** Never called: the browser's own context menu stands in, so `context-menu` is not emitted. */
  readonly popup: () => void
}
let current: readonly Key[] = []

export const menuKeys = (): string[] => current.map((key) => key.keys)
export const pressKey = (keys: string): void => current.find((key) => key.keys === keys)?.click()

const played = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]): Built => ({
    keys: keysIn(template, () => app.quit()),
    popup: () => undefined,
  }),
  setApplicationMenu(menu: Built | null) {
    current = menu?.keys ?? []
  },
} satisfies Record<keyof Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>, unknown>

export const Menu = refusing('Menu', played)
