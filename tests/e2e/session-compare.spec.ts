/** What came back of a session is laid side by side: by list, by keys, in a drawing and as a table, and in the mirror. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/companion'
import { anonymousSession, keepSession, sessionOfGroups } from '../support/full-session'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const goTo = async (page: Page, address: string) => {
  const before = page.url()
  await page.goto(`${before.replace(/#.*/, '')}#${address}`)
}
const found = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])

test('a trainer goes through the questions and finds where answers lie far apart', async ({ companion: { page } }) => {
  await goTo(page, await keepSession(page, sessionOfGroups))
  const question = page.locator('main h1')
  await expect(question).toHaveText('What can we do together that none of us can do alone?')
  await expect(page.getByRole('heading', { name: 'Group at the door' })).toBeVisible()
  await expect(page.getByText('Not answered by ⁨Group in the hall⁩.')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(question).toHaveText('How clearly do we see the same field?')
  await expect(question).toBeFocused()
  await expect(page.getByText('One at 0 and two at 3.')).toBeVisible()
  await page.getByRole('button', { name: 'Show as a table' }).first().click()
  await expect(page.getByRole('row', { name: '3, strongly 2' })).toBeVisible()
  expect(await found(page)).toEqual([])
  await page.keyboard.press('End')
  const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
  await expect.poll(below).toBeLessThan(2)
  await page.keyboard.press('PageDown')
  await expect(question).toHaveText('How far have we come between working side by side and depending on each other?')
  await page.getByRole('button', { name: 'Previous' }).click()
  await page.getByLabel('Order').first().selectOption('furthest apart first')
  await expect(page.getByRole('heading', { name: 'Where answers lie far apart' })).toBeVisible()
  await page.getByRole('link', { name: 'Agree on this' }).click()
  await expect(page).toHaveURL(/\/settle\/q-1$/)
})

test('the mirror lays how one sees the other beside how that one expects to be seen', async ({ companion: { page } }) => {
  const address = await keepSession(page, sessionOfGroups)
  await goTo(page, `${address}/mirror`)
  await expect(page.getByRole('heading', { name: 'How we see each other' })).toBeVisible()
  await expect(page.getByText('Nahr⁩ expects to be seen', { exact: false }).first()).toBeVisible()
  expect(await found(page)).toEqual([])
})

test('where one organisation is silent the mirror says so, and a reason without a rating is counted for itself', async ({
  companion: { page },
}) => {
  const address = await keepSession(page, (plan) => {
    const session = sessionOfGroups(plan)
    const reason = { kind: 'scale' as const, rating: null, evidence: 'We cannot say before the winter.', source: null }
    const [first, second] = session.sheets
    return { ...session, sheets: [first, second && { ...second, answers: { ...second.answers, 'q-1': reason } }].filter((one) => !!one) }
  })
  await goTo(page, `${address}/mirror`)
  await expect(page.getByText(/^Nobody of .صدف. has answered/)).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Show as tables' })).toHaveCount(1)
  await goTo(page, `${address}/q-1`)
  await page.getByRole('button', { name: 'Show as a table' }).first().click()
  await expect(page.getByRole('row', { name: 'A reason, no rating 1' })).toBeVisible()
  expect(await found(page)).toEqual([])
})

test('sixty people stay unnamed, and while their answers still come nothing is laid side by side', async ({ companion: { page } }) => {
  await goTo(page, `${await keepSession(page, (plan) => anonymousSession(plan))}/q-1`)
  await expect(page.getByRole('heading', { name: 'Organisation by organisation' })).toBeVisible()
  await expect(page.getByText(/of 60 sheets leave it open/)).toBeVisible()
  expect(await found(page)).toEqual([])
  await goTo(page, await keepSession(page, (plan) => ({ ...anonymousSession(plan), collecting: 'open' as const })))
  await expect(page.getByRole('heading', { name: 'Answers are still being collected' })).toBeVisible()
})
