/**
 * The program under test: the built main, preload and page, in Electron where its runtime is installed and in the
 * stand-in elsewhere. Each test has a data folder of its own; nothing it does reaches the user's.
 */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
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
  readonly data: string
  /** Answers dialogs: saved files land here, `open.json` is what is opened, `answer` holds the number of a button. */
  readonly dialogs: string
  private running: Running | undefined
  private readonly asked: string[] = []

  constructor(folder: string) {
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

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
  idle: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'companion-test-'))
    const companion = new Companion(folder)
    await use(companion)
    if (companion.isRunning && info.status !== info.expectedStatus) {
      const body = await companion.page.screenshot().catch(() => undefined)
      if (body) await info.attach('screen', { body, contentType: 'image/png' })
    }
    if (companion.isRunning) await companion.kill()
    // Helpers of a browser that was killed may write for a moment longer; what they leave is in the temporary folder.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
  },
  companion: async ({ idle }, use) => {
    await idle.start()
    await use(idle)
    // The program never calls the network, whatever a story does.
    expect(idle.blocked()).toEqual([])
  },
})
export { expect }
