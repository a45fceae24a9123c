/** The built program on data of its own: nothing here reaches the user's. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { Companion } from '../support/companion'
import needBrowser from '../support/need-browser'

/** Runs the work in a new program, and ends it. */
export async function inProgram<T>(work: (page: Page) => Promise<T>): Promise<T> {
  await needBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'bench-program-'))
  const companion = new Companion(folder)
  try {
    return await work(await companion.start())
  } finally {
    if (companion.isRunning) await companion.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
  }
}

/** How much slower the page runs while the work is done: an old laptop is about six times slower than a new one. */
export async function slowedDown<T>(page: Page, times: number, work: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
  try {
    return await work()
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await session.detach()
  }
}
