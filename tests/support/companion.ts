/**
 * The program under test: the built main, preload and page, in Electron where its runtime is installed and in the
 * stand-in elsewhere. Each test finds it as after its first start, in a folder of its own; nothing it does reaches the user's.
 */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import { installedRuntime } from '../../electron/start/runtime'
import { launchInElectron } from './in-electron'
import { launchInStandIn } from './in-stand-in'
import type { Launch, Running } from './running'

export const root = resolve(import.meta.dirname, '..', '..')
const runtime = process.env.COMPANION_STAND_IN === '1' ? undefined : installedRuntime(root)
/** Whether Electron itself is tested; a few tests are about the stand-in only. */
export const isElectron = runtime !== undefined

const launch = (how: Launch): Promise<Running> => (runtime ? launchInElectron(runtime, root, how) : launchInStandIn(root, how))

export class Companion {
  readonly folder: string
  readonly data: string
  /** Answers dialogs: saved files land here, `open.json` is what is opened (and `open-*.*` where several may be), `answer` holds the number of a button. */
  readonly dialogs: string
  private running: Running | undefined
  private readonly asked: string[] = []

  constructor(folder: string) {
    this.folder = folder
    this.data = join(folder, 'data')
    this.dialogs = join(folder, 'dialogs')
    for (const each of [this.data, this.dialogs]) mkdirSync(each, { recursive: true })
  }

  private get now(): Running {
    if (!this.running) throw new Error('The program is not running.')
    return this.running
  }
  get page(): Page {
    return this.now.page
  }
  /** The window that the room sees, once it is open and has drawn. */
  async wall(): Promise<Page> {
    await expect.poll(() => this.isWallOpen).toBe(true)
    const page = this.wallPage() as Page
    await page.waitForLoadState()
    return page
  }
  /** Whether that window is open. */
  get isWallOpen(): boolean {
    return this.wallPage() !== undefined
  }
  private wallPage(): Page | undefined {
    return this.now.pages().find((page) => page !== this.page && page.url().includes('#/wall'))
  }
  get isRunning(): boolean {
    return this.running !== undefined
  }
  output(): string {
    return this.now.output()
  }
  /** Addresses outside the program that something asked for: there should be none. */
  blocked(): readonly string[] {
    return [...this.asked, ...(this.running?.blocked() ?? [])]
  }
  async start(...args: string[]): Promise<Page> {
    this.running = await launch({ data: this.data, dialogs: this.dialogs, args })
    return this.page
  }
  /** Asks to quit, and does not wait: the program may have its reasons to stay. */
  askToQuit(): void {
    this.now.askToQuit()
  }
  /** Quits as the user would. */
  async stop(): Promise<void> {
    await this.leave().quit()
  }
  /** Ends the program and its browser at once, like a power cut. */
  async kill(): Promise<void> {
    await this.leave().kill()
  }
  /** As after its first start, for the next story; false when it must be started once more. */
  async renew(): Promise<boolean> {
    if (this.asked.length > 0) return false
    return (await this.running?.renew?.()) ?? false
  }
  private leave(): Running {
    const { now } = this
    this.asked.push(...now.blocked())
    this.running = undefined
    return now
  }
  async restart(): Promise<Page> {
    if (this.isRunning) await this.stop()
    return this.start()
  }
}

interface Fixtures {
  /** A program that has not been started yet, for tests that put files in its data folder first. */
  readonly idle: Companion
  readonly companion: Companion
}
interface WorkerFixtures {
  /** Holds the program that the last story of this worker has left running, if it may serve the next one. */
  readonly waiting: { companion: Companion | undefined }
}

const newCompanion = () => new Companion(mkdtempSync(join(tmpdir(), 'companion-test-')))

async function end(companion: Companion): Promise<void> {
  if (companion.isRunning) await companion.kill()
  // Helpers of a browser that was killed may write for a moment longer; what they leave is in the temporary folder.
  await rm(companion.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
}

async function takePicture(companion: Companion, info: TestInfo): Promise<void> {
  if (!companion.isRunning || info.status === info.expectedStatus) return
  const body = await companion.page.screenshot().catch(() => undefined)
  if (body) await info.attach('screen', { body, contentType: 'image/png' })
}

/** A program as after its first start: the one that waits, or one that is started now. */
async function asNew(waiting: Companion | undefined): Promise<Companion> {
  if (await waiting?.renew()) return waiting as Companion
  if (waiting) await end(waiting)
  const companion = newCompanion()
  await companion.start()
  return companion
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  waiting: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
    async ({}, use) => {
      const waiting: WorkerFixtures['waiting'] = { companion: undefined }
      await use(waiting)
      if (waiting.companion) await end(waiting.companion)
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
  idle: async ({}, use, info) => {
    const companion = newCompanion()
    await use(companion)
    await takePicture(companion, info)
    await end(companion)
  },
  companion: async ({ waiting }, use, info) => {
    const companion = await asNew(waiting.companion)
    waiting.companion = companion
    await use(companion)
    await takePicture(companion, info)
    // The program never calls the network, whatever a story does.
    expect(companion.blocked()).toEqual([])
  },
})
export { expect }
