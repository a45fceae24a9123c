/** Preparing a group session: by keyboard alone, from the plan to the moment before the room comes in. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addressOf } from '../../renderer/routes'
import { someSession, someSheet } from '../content/any-session'
import { button, field, press, reach } from '../support/by-keyboard'
import { expect, test } from '../support/companion'
import { complaints } from '../support/complaints'
import { goTo, Story } from '../support/story'

const check = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })
const tick = async (page: Page, name: RegExp) => {
  await reach(page, check(page, name))
  await page.keyboard.press('Space')
  await expect(check(page, name)).toBeChecked()
}
/** Looked at from its top, where the line above lies over nothing. */
const axeFinds = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => window.scrollTo(0, 0))
  const looked = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze()
  return looked.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
const agenda = (page: Page) => page.getByRole('region', { name: 'Agenda' })
const minutes = (page: Page) =>
  agenda(page)
    .getByRole('textbox', { name: /^Minutes for step/ })
    .evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value))

test('a session for three organisations is set up by keyboard: 45 minutes, together, with 1-2-4-All', async ({ companion }) => {
  const { page } = companion
  const { keyboard } = page
  const heard = complaints(page)
  await new Story(page).beginPlan('Two towns', 'Sindbad House')

  await test.step('begun from the plan', async () => {
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Group session', exact: true }), 'Shift+Tab')
    await expect(page.getByRole('heading', { name: 'No session yet' })).toBeVisible()
    await press(page, button(page, 'New session'))
    await expect(field(page, 'What is it called?')).toBeFocused()
    await keyboard.type('Workshop / ورشة عمل')
    await expect(page.getByLabel('Which plan is it about?').locator('option:checked')).toHaveText('Two towns')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Set up' })).toBeVisible()
  })

  await test.step('45 minutes, together', async () => {
    await reach(page, page.getByRole('radio', { name: '90 minutes' }))
    await keyboard.press('ArrowUp')
    await expect(page.getByRole('radio', { name: '45 minutes' })).toBeChecked()
    await reach(page, page.getByRole('radio', { name: 'Separate, then compare' }))
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Together', exact: true })).toBeChecked()
    await expect(page.getByText('Answering together can strengthen whoever is strong already')).toBeVisible()
  })

  await test.step('three organisations, one of them taken out and brought back', async () => {
    await reach(page, field(page, 'Another organisation'))
    for (const name of ['Warda', 'نهر']) {
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(field(page, 'Another organisation')).toBeFocused()
    }
    await expect(field(page, 'Organisation 1')).toHaveValue('Sindbad House')
    await expect(field(page, 'Organisation 3')).toHaveValue('نهر')
    await press(page, button(page, 'Remove: Warda'), 'Shift+Tab')
    await expect(field(page, 'Organisation 2')).toHaveValue('نهر')
    await press(page, page.getByRole('status').getByRole('button', { name: 'Undo' }))
    await expect(field(page, 'Organisation 2')).toHaveValue('Warda')
  })

  await test.step('three questions', async () => {
    await press(page, button(page, 'Show its questions: What brings us together'), 'Shift+Tab')
    await tick(page, /^How did it come about\?/)
    await tick(page, /^The goals in our own words/)
    await tick(page, /^What can we reach only together\?/)
    await expect(page.getByText('3 questions. In the agenda there are about 12 minutes for each.')).toBeVisible()
  })

  await test.step('the agenda fills the time, each question in four rounds', async () => {
    expect(await minutes(page)).toEqual(['3', '13', '12', '12', '5'])
    await expect(check(page, /^1-2-4-All for step/)).toHaveCount(3)
    for (const step of [2, 3, 4]) await expect(check(page, `1-2-4-All for step ${step}`)).toBeChecked()
    await expect(page.getByText('This fills the time there is.')).toBeVisible()
  })

  await test.step('a step gets words of its own, letter by letter, and more time than there is', async () => {
    await reach(page, field(page, 'What step 1 is called'))
    await keyboard.type('Bread salt')
    for (let left = 0; left < 4; left += 1) await keyboard.press('ArrowLeft')
    await keyboard.type('and ')
    await expect(field(page, 'What step 1 is called')).toHaveValue('Bread and salt')
    await reach(page, field(page, 'Minutes for step 1'))
    await keyboard.type('15')
    await expect(page.getByText('12 minutes more than you have.')).toBeVisible()
    expect(await minutes(page)).toEqual(['15', '13', '12', '12', '5'])
  })

  await test.step('drafted anew, and taken back', async () => {
    await press(page, button(page, 'Draft the agenda anew'))
    await expect(page.getByText('This fills the time there is.')).toBeVisible()
    await press(page, page.getByRole('status').getByRole('button', { name: 'Undo' }))
    await expect(field(page, 'What step 1 is called')).toHaveValue('Bread and salt')
    await expect(field(page, 'Minutes for step 1')).toHaveValue('15')
  })

  await test.step('nothing on the page breaks WCAG 2.2 AA', async () => {
    expect(await axeFinds(page)).toEqual([])
    await reach(page, page.getByRole('link', { name: 'Begin', exact: true }))
    expect(heard).toEqual([])
  })

  await test.step('all of it is there after a restart', async () => {
    await expect(page.getByText(/^Saved/).last()).toBeVisible()
    const again = await companion.restart()
    await goTo(again, addressOf('sessions'))
    const line = again.getByRole('listitem').filter({ hasText: 'Workshop / ورشة عمل' })
    await expect(line).toContainText('Two towns · answered together')
    await expect(line).toContainText('3 questions · no sheets yet · nothing agreed yet')
    expect(await axeFinds(again)).toEqual([])
    await line.getByRole('link').click()
    await expect(field(again, 'Minutes for step 1')).toHaveValue('15')
    await expect(field(again, 'Organisation 2')).toHaveValue('Warda')
  })
})

test('a question of one’s own is worded by keyboard, changed, taken out and brought back', async ({ companion }) => {
  const { page } = companion
  const { keyboard } = page
  const plan = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('exercise')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  const session = someSession({ plan, items: [], minutes: 45, title: 'On Monday' })
  expect(await page.evaluate((kept) => window.companion.createSession(kept), session)).toEqual({ kind: 'kept' })
  await goTo(page, addressOf('session', { plan, session: session.id }))
  const chosen = page.getByRole('listitem').filter({ hasText: 'Your own question' })

  await test.step('what it still needs is said, and then it is added', async () => {
    await press(page, button(page, 'Add a question of your own'), 'Shift+Tab')
    await expect(field(page, 'The question')).toBeFocused()
    await press(page, button(page, 'Add the question'))
    await expect(page.getByRole('alert').filter({ hasText: 'Write the question first.' })).toBeVisible()
    await expect(field(page, 'The question')).toBeFocused()
    await keyboard.type('Who keeps the keys / من يحفظ المفاتيح؟')
    await reach(page, page.getByRole('radio', { name: 'In words' }))
    await keyboard.press('ArrowDown')
    await press(page, button(page, 'Add the question'))
    await expect(page.getByText('It needs at least two choices, one in each line.')).toBeVisible()
    await expect(field(page, 'The choices, one in each line')).toBeFocused()
    await keyboard.type('We')
    await keyboard.press('Enter')
    await keyboard.type('The school')
    expect(await axeFinds(page)).toEqual([])
    await press(page, button(page, 'Add the question'))
    await expect(button(page, 'Add a question of your own')).toBeFocused()
    await expect(chosen).toContainText('Who keeps the keys')
    await expect(chosen).toContainText('Your own question, one of several')
    await expect(page.getByText('One question.', { exact: false })).toBeVisible()
  })

  await test.step('changed, taken out, and brought back', async () => {
    await press(page, page.getByRole('button', { name: /^Change: .?Who keeps the keys/ }))
    await expect(field(page, 'The choices, one in each line')).toHaveValue('We\nThe school')
    await field(page, 'The question').fill('Who keeps the keys?')
    await page.getByRole('radio', { name: 'A place on a line from 0 to 10' }).check()
    await expect(field(page, 'What 0 means')).toHaveValue('not at all')
    await button(page, 'Change the question').click()
    await expect(chosen).toContainText('Your own question, a rating')
    await press(page, chosen.getByRole('button', { name: 'Remove: Who keeps the keys?' }))
    await expect(chosen).toHaveCount(0)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(chosen).toContainText('Who keeps the keys?')
  })

  await test.step('many questions for the time say what to do', async () => {
    await check(page, 'What brings us together').click()
    await expect(
      agenda(page).getByText(/steps are shorter than 5 minutes, and talking about a question takes longer\. Choose fewer/),
    ).toBeVisible()
  })
})

test('the next group finds the set-up and none of the answers; the session before is put away, with its place', async ({ companion }) => {
  const { page } = companion
  const plan = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('exercise')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  const sheets = [someSheet(1, { 'q-only': { kind: 'text', text: 'Reach the villages' } })]
  const before = someSession({ plan, sheets, mode: 'anonymous', title: 'On Monday' })
  expect(await page.evaluate((session) => window.companion.createSession(session), before)).toEqual({ kind: 'kept' })
  await goTo(page, addressOf('session', { plan, session: before.id }))

  await test.step('how answers come about stays, and groups are none', async () => {
    await expect(page.getByText('How answers come about was promised with them')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Together', exact: true })).toBeDisabled()
    await expect(page.getByText('In an anonymous session there are no groups')).toBeVisible()
    await expect(page.getByText('Sheets of these questions are about.')).toBeVisible()
    await check(page, 'The web').click()
    await expect(page.getByText('The questions were changed after sheets had been made.')).toBeVisible()
    await check(page, 'The web').click()
    await page.getByRole('status').getByRole('button', { name: 'Close' }).click()
  })

  await test.step('the next group', async () => {
    await goTo(page, addressOf('sessions'))
    await page.getByRole('button', { name: /^Next group: .?On Monday/ }).click()
    await page.getByLabel('What is it called?').fill('On Tuesday')
    await page.getByRole('button', { name: 'Set it up' }).click()
    await expect(field(page, 'Title')).toHaveValue('On Tuesday')
    await expect(page.getByText('4 questions.')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Anonymous, collated' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Anonymous, collated' })).toBeEnabled()
  })

  await test.step('the one before is put away', async () => {
    await goTo(page, addressOf('sessions'))
    await expect(page.getByRole('listitem').filter({ hasText: 'On Tuesday' })).toContainText('no sheets yet')
    await expect(page.getByRole('listitem').filter({ hasText: 'On Monday' })).toContainText('one sheet')
    await page.getByRole('button', { name: /^Put away: .?On Monday/ }).click()
    await expect(page.getByText('with the one sheet that came back')).toBeVisible()
    await page.getByRole('button', { name: 'Put it away' }).click()
    await expect(page.getByText(/On Monday.?” was put away. Its file is in the folder with your plans: .+/)).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['On Tuesday'])
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'On Monday' })).toContainText('one sheet')
  })

  await test.step('an address that names another plan leads to the one it belongs to', async () => {
    const other = await page.evaluate(async () => {
      const opened = await window.companion.openInvented('example')
      return opened.kind === 'opened' ? opened.plan.id : ''
    })
    await goTo(page, addressOf('session', { plan: other, session: before.id, view: 'record' }))
    await expect(page).toHaveURL(new RegExp(`/plan/${plan}/session/${before.id}/record$`))
  })
})
