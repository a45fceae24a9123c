/** What hands do without a mouse: everything goes through `page.keyboard`. */
import { expect, type Locator, type Page } from '@playwright/test'
import { saidOnly } from './said'

/** More stops than any screen should have before what is looked for. */
const PATIENCE = 150

const hasFocus = (where: Locator): Promise<boolean> => where.evaluateAll((found) => found.some((each) => each === document.activeElement))

/** Goes on with Tab until focus is there, and sees that it is: nothing may lie over what has focus. */
export async function reach(page: Page, where: Locator, key = 'Tab'): Promise<void> {
  await expect(where).toHaveCount(1)
  for (let stops = 0; stops < PATIENCE; stops += 1) {
    await page.keyboard.press(key)
    if (!(await hasFocus(where))) continue
    await expect(where).toBeInViewport()
    return
  }
  throw new Error(`${where} has no focus after ${PATIENCE} times ${key}.`)
}

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name: saidOnly(name) })
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name: saidOnly(name) })

export async function press(page: Page, where: Locator, key = 'Tab'): Promise<void> {
  await reach(page, where, key)
  await page.keyboard.press('Enter')
}

/** Ratings and options are one stop of the Tab key; arrow keys go through them. */
export async function rate(page: Page, question: string, steps: number): Promise<void> {
  await reach(
    page,
    page
      .getByRole('group', { name: saidOnly(question) })
      .getByRole('radio')
      .first(),
  )
  await page.keyboard.press('Space')
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight')
}

/** Opens a list of names with an arrow key, goes down to the one that is meant (the first is 1), and chooses it. */
export async function chooseName(page: Page, question: string, ...names: number[]): Promise<void> {
  const list = page.getByLabel(saidOnly(`Choose. ${question}`))
  await reach(page, list)
  for (const name of names) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => list.evaluate((element) => element.matches(':open'))).toBe(true)
    for (let step = 0; step < name; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}
