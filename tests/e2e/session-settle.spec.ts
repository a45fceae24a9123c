/** What a room agrees on, what it keeps apart and what it promises goes into the plan, and stands there beside the answers. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { newSession } from '../../content/session/begin'
import type { Ask, Item } from '../../content/session/item'
import type { Session } from '../../content/session/session'
import { expect, test } from '../support/companion'
import { goTo, Story } from '../support/story'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const STEPS = Array.from({ length: 11 }, (_, value) => ({ value, text: value === 2 ? 'near to cooperation' : `step ${value}` }))

const item = (id: string, worksheet: string, question: string, text: string, ask: Ask): Item => ({
  ...{ id, worksheet, question, text, ask },
  ...{ about: [], help: '', subject: '' },
})
const ITEMS: readonly Item[] = [
  item('q-only', 'coming-together', 'together.only', 'What can we reach only together?', { kind: 'text' }),
  item('q-goals', 'coming-together', 'goals.words', 'What is the shared goal, in our own words?', { kind: 'text' }),
  item('q-stand', 'cooperation-to-collaboration', 'position.now', 'Where do we stand?', { kind: 'scale', evidence: true, steps: STEPS }),
  item('q-risks', 'trust-and-risk', 'risks', 'What could go wrong?', { kind: 'list', item: 'a risk' }),
]
const SAID = [
  ['Light in every house', 'A school in winter'],
  ['To be believed by the ministry', 'To learn from each other'],
] as const

const workshop = (plan: string): Session => ({
  ...newSession({
    ...{ plan, title: 'Workshop in Irbid', day: '2026-11-20', language: 'en' },
    organisations: [
      { id: 'us', name: 'Nahr' },
      { id: 'warda', name: 'وردة' },
    ],
    levels: [],
  }),
  items: [...ITEMS],
  groups: ['Group at the window', 'مجموعة القاعة'].map((name, at) => ({ id: `g-${at}`, name, people: at + 3 })),
  sheets: [0, 1].map((at) => ({
    ...{ id: `s-00000000000${at}`, edition: 1, of: 1, from: { group: `g-${at}` } },
    answers: {
      'q-only': { kind: 'text' as const, text: SAID[0][at] ?? '' },
      'q-goals': { kind: 'text' as const, text: SAID[1][at] ?? '' },
      'q-stand': { kind: 'scale' as const, rating: at * 2, evidence: at ? 'We met five times' : '', source: null },
    },
  })),
})

const found = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])

const planOf = (page: Page): string => /plan\/([^/]+)/.exec(page.url())?.[1] ?? ''

/** A plan of its own with the session beside it, opened where it is settled. */
async function atWorkshop(page: Page, change: (session: Session) => Session = (session) => session): Promise<Session> {
  const story = new Story(page)
  await story.beginPlan('Solar roofs', 'Nahr')
  const session = change(workshop(planOf(page)))
  await page.evaluate((kept) => window.companion.createSession(kept), session)
  await goTo(page, `/plan/${session.plan}/session/${session.id}/settle`)
  await expect(page.locator('main h1')).toHaveText('What can we reach only together?')
  return session
}
const way = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) })
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click()

/** One question agreed on, one kept apart, a rating agreed, a list agreed, and something promised. */
async function settleAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start from “⁨Light in every house⁩”' }).click()
  await expect(way(page, 'Agreed')).toBeChecked()
  await page.getByLabel('Why this, if you like').fill('Both villages asked for it')
  await page.getByRole('button', { name: 'Add a commitment' }).click()
  await page.keyboard.type('Measure the roofs')
  await page.getByLabel('Who', { exact: true }).fill('Rana')
  await page.getByLabel('By when').fill('2027-01-15')
  await next(page)
  await way(page, 'Different views').check()
  await page.getByRole('button', { name: 'Keep all 2 that were said' }).click()
  await expect(page.getByLabel('The view', { exact: true })).toHaveCount(2)
  await next(page)
  await way(page, 'Agreed').check()
  await page.locator('label:has([aria-label="2, near to cooperation"])').click()
  await next(page)
  await way(page, 'Agreed').check()
  await page.getByRole('textbox', { name: 'What could go wrong?' }).fill('Flood\nTheft')
}

test('what is agreed, kept apart and promised goes into the plan, and can be taken over there, undone and taken out', async ({
  companion: { page },
}) => {
  const { plan, id } = await atWorkshop(page)
  expect(await found(page)).toEqual([])
  await settleAll(page)
  expect(await found(page)).toEqual([])

  await page
    .getByRole('link', { name: /^Into the plan/ })
    .first()
    .click()
  await expect(page.getByText('5 things wait')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Where do we stand?' }).uncheck()
  expect(await found(page)).toEqual([])
  await page.getByRole('button', { name: 'Put 4 things into the plan' }).click()
  await expect(page.getByText('In the plan', { exact: true })).toHaveCount(4)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('In the plan', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Put 4 things into the plan' }).click()
  await expect(page.getByText('In the plan', { exact: true })).toHaveCount(4)

  await page.getByRole('link', { name: 'Look at the answer' }).first().click()
  await expect(page.getByRole('textbox', { name: 'What can we reach only together?' })).toBeFocused()
  const only = page.getByRole('complementary', { name: 'Agreed in ⁨Workshop in Irbid⁩' })
  await expect(only).toContainText('Light in every house')
  await expect(only).toContainText('Both villages asked for it')
  await only.getByRole('button', { name: /^Use as our answer/ }).click()
  await expect(only).toContainText('Your answer says the same.')
  await expect(page.getByText('Taken over as your answer.')).toBeVisible()
  expect(await found(page)).toEqual([])
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(only.getByRole('button', { name: /^Use as our answer/ })).toBeEnabled()

  await goTo(page, `/plan/${plan}`)
  await expect(page.getByText('Measure the roofs', { exact: true })).toBeVisible()
  const settled = page.getByRole('region', { name: 'From group sessions' })
  await expect(settled.getByRole('heading', { name: 'Workshop in Irbid' })).toBeVisible()
  await settled.getByRole('link', { name: 'Trust and risk' }).click()
  await expect(page.getByRole('complementary', { name: 'Agreed in ⁨Workshop in Irbid⁩' })).toBeFocused()
  await goTo(page, `/plan/${plan}/session/${id}/settle/plan`)
  await page.getByRole('button', { name: 'Take out of the plan: ⁨What can we reach only together?⁩' }).click()
  await expect(page.getByText('In the plan', { exact: true })).toHaveCount(3)
})

test('what two views say stands beside the answer, and an agreed list is added to the list of the plan', async ({
  companion: { page },
}) => {
  const { plan } = await atWorkshop(page)
  await settleAll(page)
  await page
    .getByRole('link', { name: /^Into the plan/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Put 5 things into the plan' }).click()
  await goTo(page, `/plan/${plan}/worksheet/trust-and-risk/risks`)
  const listed = page.getByRole('complementary', { name: 'Agreed in ⁨Workshop in Irbid⁩' })
  await listed.getByRole('button', { name: /^Use as our answer/ }).click()
  await expect(page.getByRole('textbox', { name: /^2\./ }).first()).toHaveValue('Theft')
  await expect(listed).toContainText('Your list has all of them.')
})

test('going from one way to another loses no word, and nobody is named where the session is anonymous', async ({ companion: { page } }) => {
  await atWorkshop(page, (session) => ({
    ...session,
    mode: 'anonymous',
    collecting: 'closed',
    minimum: 3,
    groups: [],
    sheets: Array.from({ length: 4 }, (_, at) => ({
      ...{ id: `s-00000000000${at}`, edition: 1, of: 1, from: {} },
      answers: { 'q-only': { kind: 'text', text: `Light, ${at}` } },
    })),
  }))
  await way(page, 'Agreed').check()
  await page.getByRole('textbox', { name: 'What can we reach only together?' }).fill('Light')
  await way(page, 'Different views').check()
  await page.getByRole('button', { name: 'Keep “⁨Light, 2⁩” as a view' }).click()
  await expect(page.getByLabel('The view', { exact: true })).toHaveValue('Light, 2')
  await expect(page.getByLabel('Whose view')).toHaveCount(0)
  await way(page, 'Left open').check()
  await way(page, 'Agreed').check()
  await expect(page.getByRole('textbox', { name: 'What can we reach only together?' })).toHaveValue('Light')
  await way(page, 'Different views').check()
  await page.getByRole('button', { name: 'Take out view 1' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('The view', { exact: true })).toHaveValue('Light, 2')
})

test('a long answer is folded, opens and closes by keyboard, and what is short has nothing to open', async ({ companion: { page } }) => {
  const long = 'Light in every house, since none of us sleeps well without it. '.repeat(20).trim()
  await atWorkshop(page, (session) => ({
    ...session,
    sheets: session.sheets.map((sheet, at) =>
      at === 0 ? { ...sheet, answers: { 'q-only': { kind: 'text' as const, text: long } } } : sheet,
    ),
  }))
  const said = page.getByRole('region', { name: 'What was said' }).getByText(long)
  const linesOf = () => said.evaluate((text) => Math.round(text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight)))
  await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(1)
  expect(await linesOf()).toBe(6)
  await page.getByRole('button', { name: 'Show all' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Show less' })).toBeFocused()
  expect(await linesOf()).toBeGreaterThan(12)
  expect(await found(page)).toEqual([])
  await page.getByRole('button', { name: 'Show less' }).press('Enter')
  expect(await linesOf()).toBe(6)
  await page.getByRole('button', { name: /^Start from “⁨Light in every house/ }).click()
  await goTo(page, `${new URL(page.url()).hash.slice(1).replace(/settle.*$/, 'settle')}/plan`)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByRole('button', { name: 'Show less' })).toHaveAttribute('aria-expanded', 'true')
})
