/** How long the window stands still while a large document is made: no frame in the page, no turn of the program's own loop. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { isElectron, root } from '../support/companion'
import { type Measured, median } from './measure'
import { inProgram } from './program'
import { longLists, makePlan } from './twenty-partners'

const ROUNDS = 5
const AIM = 'aim ≤ 50 ms'

interface Held {
  /** Longest time between two frames. */
  readonly frame: number
  readonly from: number
  readonly to: number
}

/** The longest time without a frame while the work is done, and when it was. */
const watchFrames = (page: Page, plan: string, document: string | null): Promise<Held> =>
  page.evaluate(
    async ({ id, wanted }) => {
      let last = performance.now()
      let frame = 0
      let isOver = false
      const take = (now: number) => {
        frame = Math.max(frame, now - last)
        last = now
        if (!isOver) requestAnimationFrame(take)
      }
      requestAnimationFrame(take)
      const from = Date.now()
      if (wanted) {
        const made = await window.companion.makeDocument(id, { document: wanted, paper: 'a4', letterhead: false, as: 'word' })
        if (made.kind !== 'saved') throw new Error(`The document was not made: ${JSON.stringify(made)}`)
      } else await new Promise((resolve) => setTimeout(resolve, 3_000))
      isOver = true
      return { frame, from, to: Date.now() }
    },
    { id: plan, wanted: document },
  )

/** Of the program's own process, from what `watch-loop.mjs` noted meanwhile. */
function heldLoop(folder: string, { from, to }: Held): number {
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  const notes = lines.map((line) => JSON.parse(line) as { at: number; most: number })
  return Math.max(0, ...notes.filter(({ at }) => at >= from && at <= to + 200).map(({ most }) => most))
}

/** Electron takes no such order from outside; there only the page is watched. */
async function whileLoopIsWatched<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-loop-'))
  const before = process.env.NODE_OPTIONS
  if (!isElectron) {
    process.env.BENCH_LOOP = join(folder, 'loop')
    process.env.NODE_OPTIONS = `--import ${pathToFileURL(join(root, 'tests', 'bench', 'watch-loop.mjs')).href}`
  }
  try {
    return await work(folder)
  } finally {
    if (before === undefined) delete process.env.NODE_OPTIONS
    else process.env.NODE_OPTIONS = before
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(page: Page, folder: string): Promise<Measured[]> {
  const plan = await makePlan(page, longLists())
  const [frames, loops]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const held = await watchFrames(page, plan, 'partnership-plan')
    frames.push(held.frame)
    if (!isElectron) loops.push(heldLoop(folder, held))
  }
  const idle = await watchFrames(page, plan, null)
  const most = (times: readonly number[]) => `at most ${Math.max(...times).toFixed(0)} ms in ${ROUNDS} documents; ${AIM}`
  const beside = `${most(frames)}; ${idle.frame.toFixed(0)} ms while nothing is made`
  const inPage: Measured = { name: 'longest pause of the page while a document is made', median: median(frames), unit: 'ms', beside }
  if (isElectron) return [inPage]
  return [inPage, { name: 'the same of the program beside it', median: median(loops), unit: 'ms', beside: most(loops) }]
}

export const benchPause = (): Promise<Measured[]> => whileLoopIsWatched((folder) => inProgram((page) => measure(page, folder)))
