/**
 * Makes a running program as it was after its first start: no plan, no settings, nothing in its folders, its page loaded anew.
 * Starting it once more would take five times as much of the machine, and a story is mostly short.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Page } from '@playwright/test'
import { Settings } from '../../content/model/settings'
import { ROOMS } from '../../electron/workspace/ground'
import { goTo } from './story'

/** What is written while the program is used, and not remembered by it: read when it is asked for, or at its next start. */
const LATER = ['settings.json', 'window-state.json', 'blocked.log', 'workspace/letterhead.json', 'workspace/shelf.json']
/**
 * What is there after the first start, or does no harm: the index follows the files. Whatever else a story leaves may be
 * remembered by the program.
 */
const FIRST = ['stand-in-lock', 'workspace/device.json', 'workspace/lock', 'workspace/index.json']

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'stand-in-browser') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
const namesIn = (data: string): string[] => filesIn(data).map((path) => relative(data, path).split(sep).join('/'))

/** Files, and the folders that each plan has to itself; rooms within a room stay. */
function emptyFolder(folder: string, stays: readonly string[] = []): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (!stays.includes(join(folder, name))) rmSync(join(folder, name), { recursive: true })
}

function tidyUp(data: string, dialogs: string): void {
  const rooms = ROOMS.map((room) => join(data, 'workspace', ...room.split('/')))
  for (const room of rooms) emptyFolder(room, rooms)
  emptyFolder(dialogs)
  for (const name of LATER) rmSync(join(data, name), { force: true })
}

/** Nothing open, nothing remembered: a plan that is thrown away is on the disk and out of memory. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(async (settings) => {
    const { companion } = window
    for (const { id } of (await companion.listPlans()).plans) await companion.trashPlan(id)
    for (const { id } of (await companion.listSessions()).sessions) await companion.putSessionAway(id)
    for (const { id } of (await companion.listSessions()).sessions) await companion.putSessionAway(id)
    await companion.listPlans()
    // Only what differs from what the page was told last is taken.
    await companion.readSettings()
    await companion.writeSettings(settings)
    for (const storage of [localStorage, sessionStorage]) storage.clear()
  }, Settings.parse({}))

/** Not a move within the page: nothing of it stays, and there is nothing to go back to. */
async function loadAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.replaceState(null, '', location.pathname)
    scrollTo(0, 0)
  })
  await page.reload()
  const session = await page.context().newCDPSession(page)
  await session.send('Page.resetNavigationHistory')
  await session.detach()
}

const isAsNew = (page: Page): Promise<boolean> =>
  page.evaluate(
    async (settings) => {
      const { companion } = window
      const [{ plans, notices }, trash, now] = [await companion.listPlans(), await companion.listTrash(), await companion.readSettings()]
      // What a room has seen is remembered until the program ends.
      const isDark = (await companion.wallView()) === null
      const { sessions } = await companion.listSessions()
      return isDark && [...plans, ...notices, ...trash, ...sessions].length === 0 && JSON.stringify(now) === settings
    },
    JSON.stringify(Settings.parse({})),
  )

/** Tells whether the program is as new; otherwise it must be started once more. */
export async function makeAsNew(page: Page, data: string, dialogs: string): Promise<boolean> {
  try {
    // Away from the plan, so that its screens have no more to say.
    await goTo(page, '/help')
    await forget(page)
    tidyUp(data, dialogs)
    await loadAnew(page)
    tidyUp(data, dialogs)
    if (namesIn(data).some((name) => !FIRST.includes(name))) return false
    return await isAsNew(page)
  } catch {
    return false
  }
}
