/** Theme, displays and power: what the browser and the system already do, or never tell. */
import type Electron from 'electron'
import type { Page } from 'playwright-core'
import { PlayedEvents } from './events'
import { refusing } from './refuse'

type Source = Electron.NativeTheme['themeSource']
const pages = new Set<Page>()
let source: Source = 'system'

const dressPage = (page: Page) => page.emulateMedia({ colorScheme: source === 'system' ? null : source }).catch(() => undefined)

/** Gives pages the theme that the program has chosen. */
export const theme = {
  async dress(page: Page): Promise<void> {
    pages.add(page)
    page.on('close', () => pages.delete(page))
    if (source !== 'system') await dressPage(page)
  },
}

export const nativeTheme = refusing('nativeTheme', {
  get themeSource(): Source {
    return source
  },
  set themeSource(next: Source) {
    if (next === source) return
    source = next
    for (const page of pages) void dressPage(page)
  },
  /** The system's own theme is known to the browser only; the page follows it. */
  get shouldUseDarkColors(): boolean {
    return source === 'dark'
  },
} satisfies Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>)

/** The browser brings windows back into sight by itself, so any remembered place will do. */
const anywhere = { x: -30_000, y: -30_000, width: 60_000, height: 60_000 }
const display = { id: 1, bounds: anywhere, workArea: anywhere } as Electron.Display
export const screen = refusing('screen', {
  getAllDisplays: () => [display],
  getDisplayMatching: (_place: Electron.Rectangle) => display,
} satisfies Pick<Electron.Screen, 'getAllDisplays' | 'getDisplayMatching'>)

/** A browser lets its machine sleep when it likes. */
export const powerSaveBlocker = refusing('powerSaveBlocker', {
  start: () => 1,
  stop: () => true,
} satisfies Pick<Electron.PowerSaveBlocker, 'start' | 'stop'>)

/** Never emits: Node is not told that the machine goes to sleep. */
export const powerMonitor = refusing('powerMonitor', new PlayedEvents('powerMonitor', ['suspend', 'shutdown']))
