/** Collecting in a group session: files and codes that come back, papers typed by keyboard alone, and what is left when the power goes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answersCode, answersText } from '../../content/session/collect/answer-file'
import type { Answers, From, Session } from '../../content/session/session'
import { addressOf } from '../../renderer/routes'
import { fileOf, someSession, someSheet } from '../content/any-session'
import { reach } from '../support/by-keyboard'
import { type Companion, expect, test } from '../support/companion'
import { complaints } from '../support/complaints'
import { goTo } from '../support/story'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const text = (words: string) => ({ kind: 'text' as const, text: words })
const rated = (rating: number, evidence = '') => ({ kind: 'scale' as const, rating, evidence, source: null })

/** A session of the example plan, and its collecting open. */
async function openSession(page: Page, part: Partial<Session>): Promise<Session> {
  const plan = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  const session = someSession({ plan, ...part })
  expect(await page.evaluate((made) => window.companion.createSession(made), session)).toEqual({ kind: 'kept' })
  await goTo(page, collectAt(session))
  await expect(page.getByRole('heading', { level: 1, name: 'Collect the answers' })).toBeVisible()
  return session
}
const collectAt = ({ plan, id: session }: Session, item?: string): string =>
  addressOf('session', { plan, session, view: 'collect', ...(item && { item }) })

/** What the program has, as the disk has it. */
const kept = async (page: Page, { id }: Session): Promise<Session> => {
  const opened = await page.evaluate((session) => window.companion.openSession(session), id)
  if (opened.kind !== 'opened') throw new Error(opened.why)
  return opened.session
}
const isSaved = (page: Page) =>
  expect(
    page
      .locator('main')
      .locator('xpath=..')
      .getByText(/^Saved \d\d:\d\d$/),
  ).toBeVisible()
const onDisk = ({ data }: Companion, { id }: Session): string => readFileSync(join(data, 'workspace', 'sessions', `${id}.json`), 'utf8')

async function hasNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test('files of three organisations and two levels are brought in at once, and an account says what each was', async ({ companion }) => {
  const { page, dialogs } = companion
  const heard = complaints(page)
  const session = await openSession(page, { edition: 2, given: 1 })
  await expect(page.getByText('The questions have changed since the sheet was made.')).toBeVisible()
  const put = (name: string, content: string) => writeFileSync(join(dialogs, name), content)
  const filled = (n: number, from: From, answers: Answers = { 'q-stand': rated(n % 4, 'قلنا ذلك') }, of = 2) =>
    answersText(fileOf(session, someSheet(n, answers, { from, of })))
  const people: [string, string, string][] = [
    ['Rana', 'us', 'lead'],
    ['Omar', 'us', 'field'],
    ['ليلى', 'warda', 'lead'],
    ['Dina', 'warda', 'field'],
    ['Sami', 'sadaf', 'field'],
  ]
  for (const [n, [name, organisation, level]] of people.entries()) put(`open-${n}.json`, filled(n + 1, { name, organisation, level }))
  put('open-again.json', filled(1, { name: 'Rana', organisation: 'us', level: 'lead' }))
  put('open-damaged.json', filled(7, { name: 'Torn' }).replace('Torn', 'Tornn'))
  put('open-early.json', filled(8, { name: 'Early' }, { 'q-gone': text('Kept'), 'q-only': text('Here') }, 1))
  put('open-foreign.json', answersText({ ...fileOf(session, someSheet(9)), session: 'session-two', title: 'Ramallah, spring' }))
  put('open-letter.txt', 'Dear Lina, see you on Monday.')

  await page.getByRole('button', { name: 'Bring in answer files' }).click()
  const took = page.getByRole('region', { name: 'Take in' })
  await expect(took.getByRole('status')).toHaveText('6 sheets were taken in, one was here already, 3 could not be taken in.')
  const group = (head: string) =>
    took
      .locator('div')
      .filter({ has: page.getByRole('heading', { name: head, exact: true }) })
      .last()
  await expect(group('Taken in: 6').getByRole('listitem')).toHaveCount(6)
  await expect(group('Here already. Nothing changed')).toContainText('open-again.json')
  await expect(group('Part of it is missing or changed. Please ask for it again')).toContainText('open-damaged.json')
  await expect(group('Belongs to another session')).toContainText(/open-foreign\.json.*belongs to ‘.?Ramallah, spring.?’/)
  await expect(group('Made before the questions changed, and taken in all the same')).toContainText(
    /open-early\.json.*One answer is to a question that is no longer asked\. It stays with the sheet\./,
  )
  await expect(group('No answer file')).toContainText('open-letter.txt')
  await hasNoFaults(page)

  const here = page.getByRole('region', { name: 'What is here' })
  await expect(here.getByText('6 sheets have come.')).toBeVisible()
  await here.getByRole('link', { name: /^Read: .?ليلى/ }).click()
  await expect(page.getByText('قلنا ذلك')).toBeVisible()
  await page.getByRole('link', { name: 'Back to collecting' }).click()
  // The account stays until it is put away.
  await expect(took.getByText('open-damaged.json')).toBeVisible()
  await took.getByRole('button', { name: 'Put this away' }).click()
  await expect(took.getByText('open-damaged.json')).toHaveCount(0)
  await isSaved(page)
  expect(onDisk(companion, session)).not.toContain('open-')

  await here.getByRole('button', { name: /^Remove: .?Omar/ }).click()
  await expect(here.getByText('5 sheets have come.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(here.getByText('6 sheets have come.')).toBeVisible()
  expect(heard).toEqual([])
})

test('codes are pasted with the mails around them', async ({ companion }) => {
  const { page } = companion
  const session = await openSession(page, {})
  const code = (n: number, name: string) =>
    answersCode(fileOf(session, someSheet(n, { 'q-only': text('Reach the villages') }, { from: { name } })))
  const mails = `Dear Lina,\nhere is mine:\n\n> ${code(1, 'Rana').replace(/(.{70})/g, '$1\n> ')}\n\nBest regards\nRana\n--\n${code(2, 'Omar')}${code(3, 'Dina').slice(0, -40)}`
  await page.getByRole('button', { name: 'Paste a code' }).click()
  const field = page.getByRole('textbox', { name: 'Codes, one after another' })
  await expect(field).toBeFocused()
  await field.fill(mails)
  await page.getByRole('button', { name: 'Take in what was pasted' }).click()
  await expect(page.getByText('2 sheets were taken in, one could not be taken in.')).toBeVisible()
  await expect(page.getByText('Code 3')).toBeVisible()
  await field.fill('Dear Lina, see you on Monday.')
  await page.getByRole('button', { name: 'Take in what was pasted' }).click()
  await expect(page.getByText('No code was found in what was pasted. A code begins with JA1.')).toBeVisible()
  expect((await kept(page, session)).sheets).toHaveLength(2)
})

test('papers are typed by keyboard alone, and a mistake is mended', async ({ companion }) => {
  const { page } = companion
  const heard = complaints(page)
  const session = await openSession(page, {})
  const { keyboard } = page
  await reach(page, page.getByRole('link', { name: 'Type in papers' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What can we reach only together?' })).toBeFocused()
  await hasNoFaults(page)
  // To the level, and back to the first question.
  await keyboard.press('Shift+Tab')
  await keyboard.press('Shift+Tab')
  await expect(page.getByRole('combobox', { name: 'Level' })).toBeFocused()
  await keyboard.press('F')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('Reach the villages')
  await keyboard.press('Enter')
  await keyboard.press('2')
  await keyboard.press('ArrowDown')
  await keyboard.press('3')
  await keyboard.press('Tab')
  await keyboard.type('We saw it')
  await keyboard.press('Enter')
  await keyboard.type('Nobody comes')
  await keyboard.press('Enter')
  await keyboard.type('It rains')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Done, next paper' })).toBeFocused()
  await keyboard.press('Control+Enter')
  // From the button it is Enter; the keys of the paper are heard on the paper.
  await keyboard.press('Enter')
  await expect(page.getByText(/^.?Paper 1.? is in\.$/)).toBeVisible()

  await expect(page.getByRole('textbox', { name: 'What can we reach only together?' })).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue('field')
  await keyboard.press('ArrowDown')
  await keyboard.press('1')
  await keyboard.press('Control+Enter')
  await expect(page.getByText('2 papers typed')).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Nothing stands on this paper yet.')).toBeVisible()
  // The second one was of those who began it.
  await reach(page, page.getByRole('button', { name: 'Back to the last paper' }))
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await keyboard.press('2')
  await keyboard.press('Control+Enter')
  await isSaved(page)
  const { sheets } = await kept(page, session)
  const byName = Object.fromEntries(sheets.map(({ from, answers, via }) => [from.name, { answers, via, level: from.level }]))
  expect(byName).toEqual({
    'Paper 1': {
      via: 'paper',
      level: 'field',
      answers: {
        'q-only': text('Reach the villages'),
        'q-who': { kind: 'one', option: 'they' },
        'q-stand': rated(3, 'We saw it'),
        'q-risks': text('Nobody comes\nIt rains'),
      },
    },
    'Paper 2': { via: 'paper', level: 'field', answers: { 'q-who': { kind: 'one', option: 'they' } } },
  })
  expect(heard).toEqual([])
})

test('a group answers at the laptop, and what it typed is there after the power went', async ({ companion }) => {
  const session = await openSession(companion.page, {
    groups: [
      { id: 'g-window', name: 'Group at the window' },
      { id: 'g-door', name: 'Group at the door' },
    ],
  })
  let { page } = companion
  await page.getByRole('link', { name: 'A group at the laptop' }).click()
  await page.getByRole('button', { name: /^Begin: .?Group at the window/ }).click()
  await page.getByRole('textbox', { name: 'What can we reach only together?' }).pressSequentially('Reach the villages')
  await page.getByText('They', { exact: true }).click()
  await isSaved(page)
  await companion.kill()
  page = await companion.start()
  await goTo(page, collectAt(session))
  const here = page.getByRole('region', { name: 'What is here' })
  await expect(here.getByText('2 of 4 answered')).toBeVisible()
  await expect(here.getByText('not yet')).toHaveCount(1)
  await here.getByRole('link', { name: /^Open: .?Group at the window/ }).click()
  await expect(page.getByRole('textbox', { name: 'What can we reach only together?' })).toHaveValue('Reach the villages')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Collect the answers' })).toBeVisible()
})

test('an anonymous paper that was cut short is taken up again, and nothing tells it from the others', async ({ companion }) => {
  const sheets = Array.from({ length: 8 }, (_, n) =>
    someSheet(n + 1, { 'q-only': text(`Said ${n}`) }, { from: { organisation: n < 6 ? 'us' : 'warda' } }),
  )
  const session = await openSession(companion.page, { mode: 'anonymous', sheets })
  let { page } = companion
  const here = page.getByRole('region', { name: 'What is here' })
  await expect(here.getByText('8 sheets have come.')).toBeVisible()
  await expect(here).not.toContainText('Warda')
  await page.getByRole('link', { name: 'Type in papers' }).click()
  await page.keyboard.type('Cut short')
  await isSaved(page)
  await companion.kill()
  expect(onDisk(companion, session)).not.toContain('paper')

  page = await companion.start()
  await goTo(page, collectAt(session, 'paper'))
  await expect(page.getByRole('textbox', { name: 'What can we reach only together?' })).toHaveValue('Cut short')
  await page.keyboard.type(', and gone on')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('The paper is in.')).toBeVisible()
  expect((await kept(page, session)).sheets).toHaveLength(9)
  // Once it is done nobody can find it again.
  const left = readdirSync(companion.data, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('settings.json'))
  for (const file of left) expect(readFileSync(join(companion.data, file), 'utf8')).not.toContain('"s-')
  await goTo(page, collectAt(session, 'laptop'))
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.locator('main')).not.toContainText('Said')
})

test('collecting of an anonymous session is closed once and for all', async ({ companion }) => {
  const { page, dialogs } = companion
  const sheets = Array.from({ length: 5 }, (_, n) => someSheet(n + 1, { 'q-only': text(`Said ${n}`) }))
  const session = await openSession(page, { mode: 'anonymous', sheets })
  await page.getByRole('button', { name: 'Close collecting' }).click()
  const ask = page.getByRole('dialog', { name: 'Close collecting?' })
  await expect(ask).toContainText('5 sheets have come. They are mixed once and get new numbers')
  await hasNoFaults(page)
  await expect(ask.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Collecting is closed' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Open collecting again' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Type in papers' })).toHaveCount(0)
  writeFileSync(join(dialogs, 'open-known.json'), answersText(fileOf(session, someSheet(3))))
  writeFileSync(join(dialogs, 'open-late.json'), answersText(fileOf(session, someSheet(99, { 'q-only': text('Late') }))))
  await page.getByRole('button', { name: 'Bring in answer files' }).click()
  await expect(page.getByRole('heading', { name: 'Already mixed in when collecting was closed' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Came after collecting was closed' })).toBeVisible()
  await isSaved(page)
  const now = await kept(page, session)
  expect(now.sheets.map(({ id }) => id).filter((id) => sheets.some((sheet) => sheet.id === id))).toEqual([])
  expect(now.sheets).toHaveLength(5)
})

test('the sheet is made, and the session knows of which questions', async ({ companion }) => {
  const { page, dialogs } = companion
  const session = await openSession(page, { edition: 3, given: 2 })
  await page.getByRole('button', { name: 'Make the sheet for phones and laptops' }).click()
  await expect(page.getByText(/^The sheet lies here:/)).toBeVisible()
  await expect(page.getByText('The questions have changed since the sheet was made.')).toHaveCount(0)
  expect(readdirSync(dialogs).filter((name) => name.endsWith('.html'))).toHaveLength(1)
  await isSaved(page)
  expect((await kept(page, session)).given).toBe(3)
})
