/** The chapter in practice: the example's nine worksheets walked, a round begun, commitments made. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Plan } from '../../content/model/plan'
import type { Companion } from './companion'
import { said, saidOnly } from './said'
import type { Story } from './story'

export const TITLE = 'Opening doors: a partnership in learning'
/** The worksheets in the order of the plan's page, each with its steps in the example. */
export const CHAPTER = [
  ['What brings us together', 4],
  ['Choosing partners', 11],
  ['Trust and risk', 5],
  ['From cooperation to collaboration', 4],
  ['The four components: who we are together', 5],
  ['The web', 3],
  ['The orbits', 6],
  ['Designing together', 1],
  ['Looking back', 2],
] as const
/** What is done on the way, by the name of the step. */
type OnTheWay = ReadonlyMap<string, () => Promise<void>>

/** The one plan file there is, as it lies on the disk. */
export function planFile({ data }: Companion): string {
  const folder = join(data, 'workspace', 'plans')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(files).toHaveLength(1)
  return join(folder, files[0] ?? '')
}
export const planOnDisk = (companion: Companion): Plan => JSON.parse(readFileSync(planFile(companion), 'utf8')) as Plan

export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
}
/** From the first screen after a start. */
export async function openAgain(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
}
/** To the plan's page, by its title in the running head. */
export async function toPlan(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
}
export const openWorksheet = (page: Page, title: string): Promise<void> =>
  page
    .getByRole('region', { name: /^Worksheets/ })
    .getByRole('link', { name: title, exact: true })
    .click()

/** Opens a worksheet from the plan's page, goes through it by its Next links and back to the plan. Says how many steps there were. */
export async function walk(page: Page, title: string, onTheWay: OnTheWay): Promise<number> {
  await openWorksheet(page, title)
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  const foot = page.getByRole('navigation', { name: 'Through the worksheet' })
  const heading = page.locator('[data-step-title]').first()
  for (let steps = 1; ; steps += 1) {
    await onTheWay.get(((await heading.textContent()) ?? '').replace(/^\d+ /, ''))?.()
    const next = foot.getByRole('link', { name: /^Next: / })
    if ((await next.count()) === 0) {
      await foot.getByRole('link', { name: 'Back to the plan' }).click()
      await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
      return steps
    }
    const to = ((await next.textContent()) ?? '').replace(/[\u2066-\u2069]/g, '').replace(/^Next: (Common history: |Orbits: )?/, '')
    await next.click()
    await expect(heading).toContainText(to)
  }
}

/** Chooses names in a question that asks for organisations or for items of another list. */
export async function chooseNames(page: Page, question: string, ...names: string[]): Promise<void> {
  for (const each of names) await page.getByLabel(saidOnly(`Choose. ${question}`)).selectOption(each)
}
export const roundChoice = (page: Page): Locator => page.getByRole('combobox', { name: 'Shown:' })
/** Chooses the round that is called so. */
export async function chooseRound(list: Locator, round: string): Promise<void> {
  const value = await list
    .locator('option')
    .filter({ hasText: said(round) })
    .getAttribute('value')
  await list.selectOption(value ?? '')
}

/** What moved, row by row: what is asked, what came of it, then and now, with the evidence of both. */
export const movesShown = (page: Page): Promise<string[][]> =>
  page
    .getByRole('region', { name: 'What moved between the two rounds' })
    .locator('tr[data-kind]')
    .evaluateAll((rows) => {
      const said = (cell: Element) =>
        [...cell.querySelectorAll('b, a, small, p, td > span')].map(({ textContent }) => textContent.replace(/[\u2066-\u2069]/g, '').trim())
      return rows.map((row) => [...row.children].map((cell) => said(cell).join(' | ')))
    })

/** Rates again and says what shows it, in the round that is shown. */
export async function rateAgain(story: Story, question: string, rating: number, evidence: string): Promise<void> {
  await story.rate(question, rating)
  await story.because(question, evidence, 'seen ourselves')
}
