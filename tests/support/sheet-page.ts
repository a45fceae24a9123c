/** A sheet as somebody gets it: a file on a cheap phone, opened in a browser that is no part of the program. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import type { Session } from '../../content/session/session'
import { respondentSheet } from '../../content/sheet/respondent-sheet'
import { speak } from '../../content/words/say'
import { findBrowser } from '../../electron/start/find-browser'
import { test as base, root } from './companion'
import { complaints } from './complaints'

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, acceptDownloads: true }

interface Opened {
  readonly page: Page
  /** All that the page asked for, itself counted. */
  readonly asked: readonly string[]
  readonly heard: readonly string[]
}
type Open = (session: Session | string, how?: BrowserContextOptions) => Promise<Opened>

const hash = (text: string) => createHash('sha256').update(text).digest('base64')
const sheetText = (session: Session): string => respondentSheet(session, speak(session.language), hash)

async function openPage(browser: Browser, file: string, how: BrowserContextOptions): Promise<Opened> {
  const page = await (await browser.newContext({ ...PHONE, ...how })).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const heard = complaints(page)
  await page.goto(pathToFileURL(file).href)
  return { page, asked, heard }
}

export const test = base.extend<{ openSheet: Open }, { browserBeside: Browser }>({
  browserBeside: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
    async ({}, use) => {
      const executablePath = await findBrowser(root, () => undefined)
      const beside = await chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox: process.getuid?.() !== 0 })
      await use(beside)
      await beside.close()
    },
    { scope: 'worker' },
  ],
  /** A session's sheet, or the text of one that the program has made. */
  openSheet: async ({ browserBeside }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
    const file = join(folder, 'sheet.html')
    await use((session, how = {}) => {
      writeFileSync(file, typeof session === 'string' ? session : sheetText(session))
      return openPage(browserBeside, file, how)
    })
    for (const context of browserBeside.contexts()) await context.close()
    rmSync(folder, { recursive: true, force: true })
  },
})
export { expect } from '@playwright/test'

/** What a tap on “Save the answer file” puts on the device. */
export async function handIn(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the answer file' }).tap()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
