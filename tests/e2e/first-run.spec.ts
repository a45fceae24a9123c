/** The first minutes: three doors, each a few clicks from something useful, and what is only practised with apart from real plans. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/companion'
import { goTo } from '../support/story'
import { TITLE } from '../support/story-chapter'

/** Counts what hands do: a click, a field filled, a key that sends it off. */
class Counted {
  readonly page: Page
  done = 0

  constructor(page: Page) {
    this.page = page
  }
  async click(where: Locator): Promise<void> {
    this.done += 1
    await where.click()
  }
  async fill(label: string, text: string): Promise<void> {
    this.done += 1
    await this.page.getByLabel(label).fill(text)
  }
  async enter(): Promise<void> {
    this.done += 1
    await this.page.keyboard.press('Enter')
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }
  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true })
  }
}

const CASE = 'Training case: the school on the quay'
const MARK = /An exercise\b.+kept apart/
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test('a director stands before the first question after four steps', async ({ companion: { page } }) => {
  const hands = new Counted(page)
  await expect(heading(page, 'What brings you here?')).toBeVisible()
  await hands.click(hands.button('Begin a plan'))
  await hands.fill('What is the partnership about?', 'Bread and books')
  await hands.enter()
  await expect(heading(page, 'Bread and books')).toBeVisible()
  expect(hands.done).toBe(3)
  await hands.click(hands.link('Begin with What brings us together'))
  await expect(page.getByRole('group', { name: 'Who began it?' }).getByRole('radio')).toHaveCount(5)
  expect(hands.done).toBe(4)
})

test('a trainer has the case after one step, and the sessions after two', async ({ companion: { page } }) => {
  const hands = new Counted(page)
  await hands.click(hands.button('Open the training case'))
  await expect(heading(page, CASE)).toBeVisible()
  await expect(page.getByText(MARK)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Who takes part' }).getByRole('listitem')).toHaveCount(7)
  expect(hands.done).toBe(1)
  await hands.click(hands.link('How to walk a group through it'))
  await expect(heading(page, 'Walking a group through')).toBeVisible()
  await expect(page.getByRole('heading', { name: '45 minutes: why these partners?' })).toBeVisible()
  expect(hands.done).toBe(2)
})

test('a trainer has the first question on the wall after four steps', async ({ companion: { page } }) => {
  const hands = new Counted(page)
  await hands.click(hands.button('Open the training case'))
  await hands.click(hands.link('Choosing partners'))
  await hands.click(hands.link('Show on the projector'))
  await expect(heading(page, 'Choosing partners')).toBeVisible()
  await hands.click(hands.button('Next'))
  await expect(heading(page, 'Is their field the same as ours?')).toBeVisible()
  expect(hands.done).toBe(4)
})

test('a grant writer enters partners after four steps, and finds the sentences after two more', async ({ companion: { page } }) => {
  const hands = new Counted(page)
  await hands.click(hands.button('Begin an application'))
  await hands.fill('What is the partnership about?', 'Bread and books')
  await hands.fill('Funder', 'Lumen Vale Foundation')
  await hands.enter()
  await expect(heading(page, 'Partners')).toBeVisible()
  await expect(page.getByLabel('The first organisation that comes to mind')).toBeVisible()
  expect(hands.done).toBe(4)
  await hands.click(hands.link('Handbook'))
  await hands.click(hands.link('Writing the partnership section'))
  await expect(heading(page, 'Writing the partnership section')).toBeVisible()
  expect(hands.done).toBe(6)
  await page.getByRole('banner').getByRole('link', { name: 'Bread and books' }).click()
  await expect(page.getByText('Lumen Vale Foundation')).toBeVisible()
})

test('the example is one step away, filled', async ({ companion: { page } }) => {
  const hands = new Counted(page)
  await hands.click(hands.button('Open the example'))
  await expect(heading(page, TITLE)).toBeVisible()
  await expect(page.getByRole('region', { name: 'What the answers show' }).getByRole('img').first()).toBeVisible()
  expect(hands.done).toBe(1)
})

test('what is practised with is marked, stands apart from real plans, and leaves the doors open', async ({ companion: { page } }) => {
  const hands = new Counted(page)
  const home = () => hands.link('Plans').click()
  const practice = page.getByRole('region', { name: 'To practise with' })
  await hands.click(hands.button('Open the training case'))
  await expect(heading(page, CASE)).toBeVisible()
  await home()
  // Whoever has only practised has no plan yet.
  await expect(heading(page, 'What brings you here?')).toBeVisible()
  await expect(practice.getByRole('listitem')).toHaveCount(1)
  await hands.click(hands.button('Open the example'))
  await expect(heading(page, TITLE)).toBeVisible()
  await home()
  await hands.click(hands.button('Begin a plan'))
  await hands.fill('What is the partnership about?', 'Bread and books')
  await hands.enter()
  await expect(heading(page, 'Bread and books')).toBeVisible()
  await home()

  await expect(heading(page, 'Plans')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).getByRole('link')).toHaveText(['Bread and books', TITLE, CASE])
  await expect(practice.getByRole('heading', { level: 2 }).getByRole('link')).toHaveText([TITLE, CASE])
  await expect(practice.getByRole('listitem').filter({ hasText: CASE })).toContainText(MARK)
  await expect(practice.getByRole('listitem').filter({ hasText: TITLE })).toContainText('An illustration:')
  // A fresh copy each time: the second does not touch the first.
  await hands.click(hands.button('Open the training case'))
  await expect(heading(page, CASE)).toBeVisible()
  await home()
  await expect(practice.getByRole('listitem').filter({ hasText: CASE })).toHaveCount(2)
})

test('a question left unanswered is not asked again on coming back', async ({ companion: { page } }) => {
  await page.getByRole('button', { name: 'Begin a plan' }).click()
  await expect(page.getByRole('dialog', { name: 'A new plan' })).toBeVisible()
  // As the menu leads away, whatever is open.
  await goTo(page, '/help')
  await expect(heading(page, 'Help')).toBeVisible()
  await goTo(page, '/')
  await expect(heading(page, 'What brings you here?')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
