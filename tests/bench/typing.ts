/** What a key press costs until it is painted: in a grid of twenty partners, and in long lists. */
import type { Locator, Page } from '@playwright/test'
import { type Measured, median, quantile } from './measure'
import { inProgram, slowedDown } from './program'
import { gridAddress, longLists, makePlan, peopleAddress, threadsAddress } from './twenty-partners'

const ROUNDS = 3
const KEYS = 25
/** Between two keys of somebody who types well. */
const PAUSE = 120
/** Until figures and counts have followed. */
const SETTLED = 700
/** The browser reports no event that took less. */
const LEAST = 16

interface Press {
  readonly from: number
  readonly to: number
}
declare global {
  interface Window {
    presses: Map<number, Press>
  }
}
type Timed = PerformanceEntry & { interactionId: number }

/** From the moment the system reports the key to the frame that shows what it did, as the browser itself measures it. */
const watchPresses = (page: Page): Promise<void> =>
  page.evaluate((least) => {
    window.presses = new Map()
    const take = ({ interactionId, startTime, duration }: Timed) => {
      const { from = startTime, to = 0 } = window.presses.get(interactionId) ?? {}
      window.presses.set(interactionId, { from: Math.min(from, startTime), to: Math.max(to, startTime + duration) })
    }
    const isOfPress = ({ name, interactionId }: Timed) => interactionId > 0 && (name === 'keydown' || name === 'keypress')
    const observer = new PerformanceObserver((list) => (list.getEntries() as Timed[]).filter(isOfPress).forEach(take))
    observer.observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit)
  }, LEAST)

async function typeInto(field: Locator, keys: number): Promise<number[]> {
  const page = field.page()
  await field.focus()
  await page.waitForTimeout(SETTLED)
  await page.evaluate(() => window.presses.clear())
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('water '.charAt(key % 6))
    await page.waitForTimeout(PAUSE)
  }
  await page.waitForTimeout(SETTLED)
  const presses = await page.evaluate(() => [...window.presses.values()])
  const unreported = Array.from({ length: Math.max(keys - presses.length, 0) }, () => LEAST)
  return [...presses.map(({ from, to }) => to - from), ...unreported]
}

/** Turn and turn about with a field of the same page that writes nothing into the plan: what the browser itself needs. */
async function compare(name: string, inPlan: Locator, plain: Locator): Promise<Measured> {
  const times: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(...(await typeInto(inPlan, KEYS)))
    bare.push(...(await typeInto(plain, KEYS)))
  }
  const most = `95 of 100 within ${quantile(times, 0.95).toFixed(0)} ms`
  return {
    name,
    median: median(times),
    unit: 'ms',
    beside: `${most}; ${(median(times) / median(bare)).toFixed(2)} × a field outside the plan`,
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, '') + address)
  await page.reload()
  await page.locator('main textarea').first().waitFor()
  await watchPresses(page)
}

export const benchTyping = (): Promise<Measured[]> =>
  inProgram(async (page) => {
    await open(page, gridAddress(await makePlan(page)))
    const inGrid = page.locator('[data-question="base.capabilities"] textarea').nth(9)
    const plain = page.locator('main form input').first()
    await typeInto(inGrid, 10)
    return [
      await compare('key press to paint, grid of 20 partners', inGrid, plain),
      await slowedDown(page, 6, () => compare('the same on a machine six times slower', inGrid, plain)),
    ]
  })

/** A page of lists has no field of its own that is outside the plan. */
async function plainField(page: Page): Promise<Locator> {
  await page.locator('main').evaluate((main) => {
    main.append(Object.assign(document.createElement('input'), { id: 'outside-the-plan' }))
  })
  return page.locator('#outside-the-plan')
}

/** Threads are chosen nowhere on their page; the name of a person is offered in every other line of the list. */
export const benchLists = (): Promise<Measured[]> =>
  inProgram(async (page) => {
    const plan = await makePlan(page, longLists())
    const measure = async (address: string, question: string, name: string) => {
      await open(page, address)
      const inList = page.locator(`[data-question="${question}"] textarea`).nth(9)
      const plain = await plainField(page)
      await typeInto(inList, 10)
      return [
        await compare(`key press to paint, ${name}`, inList, plain),
        await slowedDown(page, 6, () => compare('the same on a machine six times slower', inList, plain)),
      ]
    }
    return [
      ...(await measure(threadsAddress(plan), 'link.what', 'list of 60 threads among 40 people')),
      ...(await measure(peopleAddress(plan), 'actor.name', 'list of 40 people of 20 partners')),
    ]
  })
