/** What a key press in a grid of twenty partners costs, until it is painted. */
import type { Page } from '@playwright/test'
import { type Measured, median, quantile } from './measure'
import { inProgram, slowedDown } from './program'
import { gridAddress, makePlan } from './twenty-partners'

const KEYS = 80
/** Between two keys of somebody who types well. */
const PAUSE = 120

declare global {
  interface Window {
    keyTimes: number[]
  }
}

/** Counts from the key, as the system reports it, to the first moment after the frame that shows it. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.keyTimes = []
    const painted = (from: number) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.keyTimes.push(performance.now() - from)
      port2.postMessage(null)
    }
    window.addEventListener('keydown', (event) => requestAnimationFrame(() => painted(event.timeStamp)), true)
  })

async function typeInto(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    window.keyTimes = []
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('water '.charAt(key % 6))
    await page.waitForTimeout(PAUSE)
  }
  return page.evaluate(() => window.keyTimes)
}

const line = (name: string, times: readonly number[]): Measured => ({
  name,
  median: median(times),
  unit: 'ms',
  beside: `95 of 100 within ${quantile(times, 0.95).toFixed(0)} ms`,
})

export const benchTyping = (): Promise<Measured[]> =>
  inProgram(async (page) => {
    const plan = await makePlan(page)
    await page.goto(page.url().replace(/#.*/, '') + gridAddress(plan))
    await page.locator('[data-question="base.capabilities"] textarea').nth(9).focus()
    await watchKeys(page)
    await typeInto(page, 10)
    return [
      line('key press to paint, grid of 20 partners', await typeInto(page, KEYS)),
      line('the same on a machine six times slower', await slowedDown(page, 6, () => typeInto(page, KEYS))),
    ]
  })
