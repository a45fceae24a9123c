/** Pages of the browser for windows: visible ones in a program window, hidden ones in a headless browser. */
import type Electron from 'electron'
import type { BrowserContext, Page } from 'playwright-core'
import { isHeadless, openHidden, openVisible } from './browser'
import type { Contents } from './contents'

const owners = new WeakMap<Page, Contents>()
let visible: Promise<BrowserContext> | undefined
let hidden: Promise<BrowserContext> | undefined

const ignore = () => undefined

/** Asks the program, by the events it listens to, whether a page may go where it wants to. */
function isPrevented(page: Page, url: string, isMainFrame: boolean): boolean {
  const contents = owners.get(page)
  if (!contents) return true
  const asked = contents.emitPreventable('will-frame-navigate', { url, isMainFrame })
  return (isMainFrame && contents.emitPreventable('will-navigate', { url, isMainFrame })) || asked
}

/** A further window of the program's own is on its way. */
let isOpening = false

/** A page that no window asked for is a window that was not allowed, or one that the browser's own keys opened. */
function closeStrays(context: BrowserContext): BrowserContext {
  context.on('page', (page) => {
    const isOurs = isOpening
    page.opener().then((opener) => (opener || !(isHeadless || isOurs) ? page.close() : undefined), ignore)
  })
  return context
}

async function furtherPage(context: BrowserContext): Promise<Page> {
  isOpening = true
  try {
    return await context.newPage()
  } finally {
    isOpening = false
  }
}

async function freshPage(options: Electron.BrowserWindowConstructorOptions): Promise<Page> {
  const { width = 800, height = 600, x, y, show = true } = options
  if (!show && !isHeadless) {
    hidden ??= openHidden(isPrevented)
    return (await hidden).newPage()
  }
  const size = [`--window-size=${width},${height}`, ...(x === undefined || y === undefined ? [] : [`--window-position=${x},${y}`])]
  const first = visible === undefined
  visible ??= openVisible(size, isPrevented).then(closeStrays)
  const context = await visible
  return (first && context.pages()[0]) || furtherPage(context)
}

export async function pageFor(options: Electron.BrowserWindowConstructorOptions, contents: Contents): Promise<Page> {
  const page = await freshPage(options)
  owners.set(page, contents)
  return page
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all([visible?.then((context) => context.close()), hidden?.then((context) => context.browser()?.close())]).catch(ignore)
}
