/** Starts the built program in the stand-in, without a display, and looks into its browser. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { makeAsNew } from './make-as-new'
import type { Launch, Running } from './running'

const PATIENCE = 50_000

/** The address to attach to, once the program has printed it. */
function debuggerOf(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The program did not start: ${why}\n${printed()}`))
    const timer = setTimeout(() => fail('it took too long.'), PATIENCE)
    child.once('exit', (code) => fail(`it ended with ${code}.`))
    child.stdout?.on('data', () => {
      const address = /stand-in: devtools (ws:\S+)/.exec(printed())?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

const pagesOf = (browser: Browser): Page[] => browser.contexts().flatMap((context) => context.pages())

function programPage(browser: Browser): Page {
  const pages = pagesOf(browser).filter((each) => each.url().startsWith('https://companion.invalid/'))
  const page = pages.find((each) => !/#\/(figure-page|wall)/.test(each.url())) ?? pages[0]
  if (!page) throw new Error('The program shows no page.')
  return page
}

/** The browser is a program of its own; killing the one must kill the other, as with Electron. */
async function browserProcess(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.find((info) => info.type === 'browser')?.id ?? 0
}

/** A window that was opened and not allowed may stay as a page that never loads; nobody can look into such a browser anew. */
async function hasOnePage(browser: Browser): Promise<boolean> {
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  return targetInfos.filter(({ type }) => type === 'page').length === 1
}

const leave = (browser: Browser): Promise<void> => browser.close().catch(() => undefined)

/** Looks into the program's browser. What a story listens to or sets in the page ends when it leaves. */
async function lookInto(address: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.connectOverCDP(address)
  const page = programPage(browser)
  await page.setViewportSize({ width: 1280, height: 800 })
  return { browser, page }
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

export async function launchInStandIn(root: string, { data, dialogs, args }: Launch): Promise<Running> {
  const blocked = join(data, 'blocked.log')
  const env = {
    ...process.env,
    COMPANION_DATA: data,
    COMPANION_HEADLESS: '1',
    STAND_IN_DEBUG: '1',
    STAND_IN_DIALOGS: dialogs,
    STAND_IN_BLOCKED: blocked,
  }
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'start.js'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      printed += text
    })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await debuggerOf(child, () => printed)
  let { browser, page } = await lookInto(address)
  const pid = await browserProcess(browser)
  return {
    get page() {
      return page
    },
    pages: () => pagesOf(browser),
    output: () => printed,
    blocked: () => (existsSync(blocked) ? readFileSync(blocked, 'utf8').trim().split('\n') : []),
    askToQuit: () => void child.kill('SIGTERM'),
    quit: async () => {
      child.kill('SIGTERM')
      await ended
      await leave(browser)
    },
    kill: async () => {
      child.kill('SIGKILL')
      killProcess(pid)
      await ended
      await leave(browser)
    },
    renew: async () => {
      if (!(await hasOnePage(browser))) return false
      await leave(browser)
      ;({ browser, page } = await lookInto(address))
      if (!(await makeAsNew(page, data, dialogs))) return false
      await page.setViewportSize({ width: 1280, height: 800 })
      return true
    },
  }
}
