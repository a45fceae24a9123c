/** How soon the home screen can be used, and how much script it and a worksheet load. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { root } from '../support/companion'
import { type Measured, median, repeat } from './measure'
import { inProgram, slowedDown } from './program'
import { gridAddress, makePlan } from './twenty-partners'

const ROUNDS = 7
const AIM_KB = 260

/** Since the page was asked for: its heading, its plans and its buttons are there. */
export async function reloaded(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' })
  const usable = await page.waitForFunction(() => {
    const parts = ['main h1', 'main ul a', 'main button'].map((part) => document.querySelector<HTMLElement>(part))
    return parts.every((part) => part?.checkVisibility()) && performance.now()
  })
  return Number(await usable.jsonValue())
}

interface Script {
  readonly file: string
  readonly text: string
}

/** The scripts that the page loads while the work is done. */
async function scriptsOf(page: Page, work: () => Promise<unknown>): Promise<Script[]> {
  const files = new Set<string>()
  const note = (request: { url(): string }) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) files.add(pathname.replace(/^\//, ''))
  }
  page.on('request', note)
  await work()
  await page.waitForLoadState('networkidle')
  page.off('request', note)
  return [...files].map((file) => ({ file, text: readFileSync(join(root, 'out', 'renderer', file), 'utf8') }))
}

const packedKb = (scripts: readonly Script[]): number =>
  scripts.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000

/** The bundler marks where each module begins. */
function largestModules(scripts: readonly Script[]): string {
  const modules = scripts.flatMap(({ text }) => text.split(/^\/\/#region /m).slice(1))
  const sizes = modules.map((module) => ({ name: module.split('\n')[0] ?? '', size: gzipSync(module).length }))
  const largest = sizes.sort((one, other) => other.size - one.size).slice(0, 3)
  return largest.map(({ name, size }) => `${name.split('/').slice(-3).join('/')} ${(size / 1000).toFixed(0)} KB`).join(', ')
}

async function benchScripts(page: Page, plan: string): Promise<Measured[]> {
  const home = page.url().replace(/#.*/, '')
  const first = await scriptsOf(page, () => reloaded(page))
  const kb = packedKb(first)
  const grid = await scriptsOf(page, async () => {
    await page.goto(home + gridAddress(plan))
    await page.reload()
    await page.locator('main textarea').first().waitFor()
  })
  const aim = `aim ≤ ${AIM_KB} KB`
  return [
    {
      name: 'script of the first screen, gzipped',
      median: kb,
      unit: 'KB',
      beside: kb > AIM_KB ? `${aim}; largest: ${largestModules(first)}` : aim,
    },
    { name: 'script of a worksheet opened first, gzipped', median: packedKb(grid), unit: 'KB' },
  ]
}

export const benchFirstScreen = (): Promise<Measured[]> =>
  inProgram(async (page) => {
    const plan = await makePlan(page)
    const times = await slowedDown(page, 6, () => repeat(ROUNDS, () => reloaded(page)))
    return [
      { name: 'first usable screen, machine six times slower', median: median(times), unit: 'ms' },
      ...(await benchScripts(page, plan)),
    ]
  })
