/** Funders' forms: read, copied, changed by keyboard alone, kept for the next start, taken out and brought back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { FunderForm } from '../../content/model/funder'
import { expect, test } from '../support/companion'
import { goTo } from '../support/story'

const TITLE = 'Lumen Vale, second call'

async function keptForms(folder: string): Promise<FunderForm[]> {
  try {
    return (JSON.parse(readFileSync(join(folder, 'workspace', 'forms.json'), 'utf8')) as { forms: FunderForm[] }).forms
  } catch {
    return []
  }
}

/** Goes on with Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => {
      const element = document.activeElement
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      const label = isField ? element.labels?.[0]?.textContent : element?.textContent
      return element?.getAttribute('aria-label') ?? label ?? ''
    })
    if (name.test(text)) return
  }
  throw new Error(`Tab does not lead to ${name}.`)
}

test('a funder’s form is copied, changed by keyboard alone, and is there at the next start', async ({ companion }) => {
  let { page } = companion
  const kept = () => keptForms(companion.data)
  await goTo(page, '/forms')
  await page.getByRole('link', { name: 'EACEA Part B: the partnership' }).click()
  await expect(page.getByText('Check the call.').first()).toBeVisible()
  await expect(page.getByText('4,000 characters')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await tabTo(page, /^Copy and change: EACEA/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('What you change here counts')).toBeVisible()
  await tabTo(page, /^Title$/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(TITLE)
  await tabTo(page, /^2\.2\.1 Consortium set-up/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^At most$/)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('nothing')
  await expect(page.getByText('Write a number above 0')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('1,500')
  await expect(page.getByText('1,500 characters')).toBeVisible()
  await tabTo(page, /^Later in the draft: How did it come about/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Leave out: How did it come about/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^The orbits/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^What must it keep/)
  await page.keyboard.press('Space')
  await expect.poll(async () => (await kept()).map(({ title }) => title)).toEqual([TITLE])
  const setUp = async () => (await kept())[0]?.headings.find(({ id }) => id === 'set-up')
  await expect.poll(setUp).toMatchObject({ limit: { most: 1_500, unit: 'characters' } })
  const sources = async () => {
    const heading = await setUp()
    return heading?.kind === 'text' ? heading.sources.map(({ question }) => question) : []
  }
  await expect.poll(async () => (await sources()).at(-1)).toBe('orbit.keep')
  expect([(await sources())[0], (await sources()).includes('began.words')]).toEqual(['goal.common', false])

  await page.getByRole('button', { name: 'Remove: 2.1.5 Risks' }).click()
  await page.getByRole('button', { name: 'Move up: 2.2.2' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Add a heading' }).click()
  await page.keyboard.type('Letters')
  const numbers = async () => (await kept())[0]?.headings.map(({ number, title }) => number || title)
  await expect.poll(numbers).toEqual(['2.1.3', '2.1.5', '2.2.2', '2.2.1', 'Previous projects', 'Letters'])

  page = await companion.restart()
  await goTo(page, '/forms')
  const mine = page.getByRole('region', { name: 'Your own forms' })
  await expect(mine.getByRole('link')).toHaveText([TITLE])
  await mine.getByRole('button', { name: `Take out: ${TITLE}` }).click()
  await expect(mine.getByText('None yet.')).toBeVisible()
  await expect.poll(async () => (await kept()).length).toBe(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(mine.getByRole('link')).toHaveText([TITLE])
  await expect.poll(async () => (await kept()).length).toBe(1)
})

test('a form is written from nothing, with a table', async ({ companion: { page, data } }) => {
  await goTo(page, '/forms')
  await page.getByRole('button', { name: 'Write a form' }).click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Our town’s fund')
  await page.getByRole('button', { name: 'Add a table' }).click()
  await page.getByRole('textbox', { name: 'Title of the heading' }).fill('Risks')
  await page.getByLabel('What the table lists').selectOption('risks')
  await page.getByRole('button', { name: 'Remove: Work package' }).click()
  await page.getByRole('button', { name: 'Add a column' }).click()
  await page.getByRole('textbox', { name: 'Title of column 4' }).fill('By when')
  await page.getByRole('button', { name: 'Remove: Heading 1' }).click()
  await expect(page.getByText('Kept for all plans')).toBeVisible()
  await expect
    .poll(async () => {
      const [form] = await keptForms(data)
      const [table, ...rest] = form?.headings ?? []
      return table?.kind === 'table' && rest.length === 0 ? [form?.title, table.title, ...table.columns.map(({ title }) => title)] : []
    })
    .toEqual(['Our town’s fund', 'Risks', 'Number', 'Risk', 'What is done about it', 'By when'])
})
