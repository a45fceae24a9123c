/** The browsers behind the windows: a visible one with a profile of its own, and a headless one for hidden windows. */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core'
import { app } from './app'
import { answerFor } from './protocol'

const isRoot = process.getuid?.() === 0
export const isHeadless = process.env.STAND_IN_HEADLESS === '1'
const isDebugged = process.env.STAND_IN_DEBUG === '1'

/** Beside those of Playwright, which keep a browser from calling home and from greeting the user. */
const SWITCHES = [
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-pings',
  '--deny-permission-prompts',
  '--hide-crash-restore-bubble',
  // No name is ever looked up, not even by the browser itself.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  ...(isRoot ? ['--test-type'] : []),
]

const shared = {
  executablePath: process.env.STAND_IN_BROWSER ?? '',
  chromiumSandbox: !isRoot,
  ignoreDefaultArgs: ['--enable-automation'],
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  timeout: 25_000,
}
/** Under heavy load a browser may come up deaf; a second one does not. */
const twice = <T>(launch: () => Promise<T>): Promise<T> => launch().catch(launch)

const asTheSystemHasIt = { viewport: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } as const
const noWorkers = { serviceWorkers: 'block' } as const

/** Requests that went nowhere; the tests count them. */
function noteBlocked(url: string): void {
  if (process.env.STAND_IN_BLOCKED) appendFileSync(process.env.STAND_IN_BLOCKED, `${url}\n`)
}

/** Whether the program's own rule against leaving, if any, stops this navigation. */
type Asks = (page: Page, url: string, isMainFrame: boolean) => boolean

async function route(route: Route, isPrevented: Asks): Promise<void> {
  const request = route.request()
  const answer = await answerFor(request.method(), request.url())
  if (answer) return route.fulfill(answer)
  if (request.isNavigationRequest()) {
    const frame = request.frame()
    if (isPrevented(frame.page(), request.url(), frame.parentFrame() === null)) return route.abort('aborted')
  }
  noteBlocked(request.url())
  await route.abort('blockedbyclient')
}

async function guarded(context: BrowserContext, isPrevented: Asks): Promise<BrowserContext> {
  await context.route('**/*', (each) => route(each, isPrevented).catch(() => undefined))
  return context
}

export async function openVisible(size: readonly string[], isPrevented: Asks): Promise<BrowserContext> {
  const options = {
    ...shared,
    ...asTheSystemHasIt,
    ...noWorkers,
    headless: isHeadless,
    // A window of its own, without the parts of a browser: they take longer to come up than the program does.
    args: [...SWITCHES, '--app=data:text/html,', ...size, ...(isDebugged ? ['--remote-debugging-port=0'] : [])],
  }
  return guarded(await twice(() => chromium.launchPersistentContext(profile(), options)), isPrevented)
}

export async function openHidden(isPrevented: Asks): Promise<BrowserContext> {
  const browser = await twice(() => chromium.launch({ ...shared, headless: true, args: SWITCHES }))
  return guarded(await browser.newContext(noWorkers), isPrevented)
}

const profile = () => join(app.getPath('sessionData'), 'stand-in-browser')

/** Where a debugger can attach, for tests. */
export function debuggerAddress(): string {
  const [port, path] = readFileSync(join(profile(), 'DevToolsActivePort'), 'utf8').split('\n')
  return `ws://127.0.0.1:${port}${path}`
}
