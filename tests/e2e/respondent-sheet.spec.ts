/** The sheet that a session hands out, as a file on a phone: filled, kept, handed in, cleared, and never reaching out. */
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readAnswers } from '../../content/session/collect/answer-file'
import { arabicSession, EVERY_KIND, everyKind, mirrorSession } from '../support/asked-of-all'
import { PAYLOADS } from '../support/hostile-texts'
import { expect, handIn, test } from '../support/sheet-page'

const WORDS = 'Reach the villages, “all” of them.\nنبلغ القرى معًا 👩🏽‍🌾'
const radio = (page: Page, question: string, name: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name, exact: true })
const kept = (page: Page) => page.locator('#kept')

const FILLED = {
  'q-name': { kind: 'text', text: 'The bus' },
  'q-only': { kind: 'text', text: WORDS },
  'q-risks': { kind: 'text', text: 'flood\nwar' },
  'q-who': { kind: 'one', option: 'o-3' },
  'q-whom': { kind: 'several', options: ['o-1', 'o-4'] },
  'q-trust': { kind: 'scale', rating: 2, evidence: 'They came early.', source: null },
  'q-stand': { kind: 'scale', rating: 7, evidence: '', source: null },
  'q-people': { kind: 'number', amount: 1500 },
  'q-day': { kind: 'date', date: '2026-12-01' },
}

/** Every kind of question, by touch and by keyboard. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Rana / north')
  await page.getByLabel('Your organisation').selectOption('Warda')
  await page.getByLabel('What would you call').tap()
  await page.keyboard.type('The bus')
  await page.getByLabel('What can we reach').fill(WORDS)
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What could go wrong')).toBeFocused()
  await page.keyboard.type('flood')
  await page.keyboard.press('Enter')
  await page.keyboard.type('war')
  await radio(page, 'Who began it?', 'Somebody who is no longer here').tap()
  await page.getByRole('checkbox', { name: 'The municipality' }).tap()
  await page.getByRole('checkbox', { name: 'Farmers' }).focus()
  await page.keyboard.press('Space')
  await radio(page, 'Ability', '0 not at all').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.getByLabel('What did you see or hear').fill('They came early.')
  await radio(page, 'Where do we stand', '7 nearer to collaboration').tap()
  await page.getByLabel('How many people').fill('1,500')
  await page.getByLabel('By when').fill('2026-12-01')
}

test('what is filled on a phone is kept, comes back, and is what is handed in', async ({ openSheet }) => {
  const { page, asked, heard } = await openSheet(everyKind())
  await expect(kept(page)).toHaveText('Kept on this device until you clear it.')
  await fill(page)
  await expect(page.locator('#progress')).toHaveText('9 of 9 answered')
  await expect(page.getByText('Read as 1,500.')).toBeVisible()
  await expect(page.getByText('7, nearer to collaboration')).toBeVisible()
  await page.reload()
  await expect(kept(page)).toHaveText('What you wrote before is still here.')
  await expect(page.getByLabel('What can we reach')).toHaveValue(WORDS)
  const { name, text } = await handIn(page)
  expect(name).toMatch(/^Rana-north-answers-[a-z0-9]{4}\.json$/)
  const read = readAnswers(text)
  expect(read).toMatchObject({
    kind: 'answers',
    file: { session: 'session-every-kind', title: 'Workshop in Beit Sahour', sheet: { edition: 1, of: 1 } },
  })
  expect(read.kind === 'answers' && read.file.sheet).toMatchObject({ from: { name: 'Rana / north', organisation: 'warda' } })
  expect(read.kind === 'answers' && read.file.sheet.answers).toEqual(FILLED)
  await page.getByRole('button', { name: 'Show it as a code' }).tap()
  const code = await page.getByLabel('Your answers as a code').inputValue()
  expect(readAnswers(code)).toEqual({ ...read, as: 'code' })
  await page.getByRole('button', { name: 'Copy the code' }).tap()
  await expect(page.getByText('The code is copied.')).toBeVisible()
  expect(asked.filter((address) => !address.startsWith('blob:')).map((address) => new URL(address).pathname.split('/').at(-1))).toEqual([
    'sheet.html',
    'sheet.html',
  ])
  expect(heard).toEqual([])
})

test('a browser that gives the page an older draft, or none, when it is read again loses nothing', async ({ openSheet }) => {
  const { page } = await openSheet(everyKind())
  const words = page.getByLabel('What can we reach')
  await words.fill('The first')
  const older = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  await words.fill('The first and the last')
  await page.evaluate((text) => {
    for (const [key, value] of Object.entries(JSON.parse(text) as Record<string, string>)) localStorage.setItem(key, value)
  }, older)
  await page.reload()
  await expect(words).toHaveValue('The first and the last')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(words).toHaveValue('The first and the last')
  await expect(kept(page)).toHaveText('What you wrote before is still here.')
})

test('of what the device and the tab keep, what was written last is found again', async ({ openSheet }) => {
  const { page } = await openSheet(everyKind())
  await page.getByLabel('What can we reach').fill('In this tab')
  await page.addInitScript(() => {
    for (const [key, kept] of Object.entries({ ...sessionStorage } as Record<string, string>)) {
      const draft = JSON.parse(kept)
      localStorage.setItem(key, JSON.stringify({ ...draft, turn: 100, fields: { ...draft.fields, 'a-q-only': 'In a later one' } }))
    }
  })
  await page.reload()
  await expect(page.getByLabel('What can we reach')).toHaveValue('In a later one')
})

test('it can be changed and handed in again, and the same twice is the same', async ({ openSheet }) => {
  const { page } = await openSheet(everyKind())
  await page.getByRole('button', { name: 'Save the answer file' }).tap()
  await expect(page.getByText('Nothing is answered yet.')).toBeVisible()
  await page.getByLabel('What can we reach').fill('The villages')
  const first = await handIn(page)
  await expect(page.getByText(`Saved as ${first.name}`)).toBeVisible()
  expect((await handIn(page)).text).toBe(first.text)
  await radio(page, 'Ability', '3 strongly').tap()
  await expect(kept(page)).toHaveText('Changed since you handed it in. Hand it in again.')
  await page.getByRole('group', { name: 'Ability' }).getByRole('button', { name: 'Take this answer back' }).tap()
  await expect(kept(page)).toHaveText('Now give it to whoever leads. You can still change it.')
  await page.getByLabel('How many people').fill('a few')
  await expect(page.getByText('This is not read as a number.')).toBeVisible()
  await page.getByLabel('How many people').fill('12')
  const again = readAnswers((await handIn(page)).text)
  const before = readAnswers(first.text)
  const idOf = (read: typeof again) => read.kind === 'answers' && read.file.sheet.id
  expect(idOf(again)).toBe(idOf(before))
  expect(again).toMatchObject({ file: { sheet: { edition: 2, answers: { 'q-people': { kind: 'number', amount: 12 } } } } })
})

test('the next person finds an empty sheet of another name', async ({ openSheet }) => {
  const { page } = await openSheet(everyKind({ mode: 'anonymous' }))
  await page.getByLabel('Your organisation').selectOption('Warda')
  await page.getByLabel('What can we reach').fill('The first')
  const first = readAnswers((await handIn(page)).text)
  await page.getByRole('button', { name: 'Clear this sheet' }).tap()
  await page.getByRole('button', { name: 'Keep it' }).tap()
  await expect(page.getByLabel('What can we reach')).toHaveValue('The first')
  await page.getByRole('button', { name: 'Clear this sheet' }).tap()
  await page.getByRole('button', { name: 'Clear it' }).tap()
  await expect(kept(page)).toHaveText('The sheet is empty. The next person can begin.')
  await expect(page.getByLabel('Your organisation')).toHaveValue('')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}')
  await page.reload()
  await expect(page.getByLabel('What can we reach')).toHaveValue('')
  await page.getByLabel('What can we reach').fill('The second')
  const { name, text } = await handIn(page)
  expect(name).toMatch(/^answers-[a-z0-9]{4}\.json$/)
  const second = readAnswers(text)
  expect(second).toMatchObject({ file: { sheet: { edition: 1, from: {} } } })
  expect(second.kind === 'answers' && first.kind === 'answers' && second.file.sheet.id !== first.file.sheet.id).toBe(true)
})

test('whoever gets a sheet with other questions goes on under the same name', async ({ openSheet }) => {
  const { page } = await openSheet(everyKind())
  await page.getByLabel('What can we reach').fill('The villages')
  const first = readAnswers((await handIn(page)).text)
  // The other questions come as a file in the place of the first.
  await openSheet(everyKind({ edition: 2, items: EVERY_KIND.slice(1, 3) }))
  await page.reload()
  await page.getByLabel('What could go wrong').fill('flood')
  const second = readAnswers((await handIn(page)).text)
  expect(second).toMatchObject({
    file: { sheet: { edition: 2, of: 2, answers: { 'q-only': { text: 'The villages' }, 'q-risks': { text: 'flood' } } } },
  })
  expect(second.kind === 'answers' && first.kind === 'answers' && second.file.sheet.id).toBe(
    first.kind === 'answers' && first.file.sheet.id,
  )
})

test('in a mirror only the others are asked about, once the organisation is chosen', async ({ openSheet }) => {
  const { page } = await openSheet(mirrorSession())
  const heads = page.getByRole('heading', { level: 3 })
  await expect(heads).toHaveCount(0)
  await page.getByRole('button', { name: 'Save the answer file' }).tap()
  await expect(page.getByText('Choose your organisation first')).toBeVisible()
  await expect(page.getByLabel('Your organisation')).toBeFocused()
  await page.getByLabel('Your organisation').selectOption('Warda')
  await expect(page.getByText('Choose your organisation').filter({ visible: true })).toHaveCount(0)
  await expect(heads).toHaveText(['Nahr', 'Haus Lindenhof'])
  await expect(page.locator('#progress')).toHaveText('0 of 9 answered')
  await radio(page, 'integrity: does Nahr', '3 strongly').tap()
  expect(readAnswers((await handIn(page)).text)).toMatchObject({
    file: { sheet: { from: { organisation: 'warda' }, answers: { 'm-integrity-see-nahr': { rating: 3 } } } },
  })
})

test('whoever would rather not say where they belong hands in what everybody is asked', async ({ openSheet }) => {
  const { page } = await openSheet(mirrorSession({ mode: 'anonymous' }))
  await expect(page.getByLabel('Your organisation').locator('option:checked')).toHaveText('I would rather not say')
  await page.getByLabel('What can we reach').fill('The villages')
  const { text } = await handIn(page)
  expect(readAnswers(text)).toMatchObject({
    kind: 'answers',
    file: { sheet: { from: {}, answers: { 'q-only': { text: 'The villages' } } } },
  })
})

test('nothing that somebody wrote into a session runs', async ({ openSheet }) => {
  test.setTimeout(120_000)
  const payloads = PAYLOADS.filter((text) => text.length <= 2_000 && text.trim() !== '')
  const items = payloads.map((text, at) => ({
    ...{ id: `q-${at}`, worksheet: '', question: '', about: [], text, help: text, subject: text },
    ask: {
      kind: 'one' as const,
      options: [
        { id: 'a', text },
        { id: 'b', text },
      ],
    },
  }))
  const named = payloads.map((name, at) => ({ id: `n-${at}`, name }))
  const { page, asked, heard } = await openSheet(
    everyKind({ title: payloads.join(' ').slice(0, 2_000), items, organisations: named.slice(0, 60), levels: named.slice(0, 20) }),
  )
  await expect(page.getByRole('group')).toHaveCount(items.length)
  await page.getByRole('radio').first().tap()
  const { text } = await handIn(page)
  expect(readAnswers(text)).toMatchObject({ kind: 'answers', file: { sheet: { answers: { 'q-0': { option: 'a' } } } } })
  expect(await page.evaluate(() => 'ranFromAFile' in window)).toBe(false)
  expect(asked.filter((address) => !address.startsWith('blob:'))).toHaveLength(1)
  expect(heard).toEqual([])
})

test('a browser that keeps nothing says so, and hands in all the same', async ({ openSheet, browserBeside }) => {
  const { page } = await openSheet(everyKind())
  const context = await browserBeside.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  })
  const bare = await context.newPage()
  await bare.goto(page.url())
  await expect(kept(bare)).toHaveText('This browser keeps no draft. Please fill it in in one go.')
  await bare.getByLabel('What can we reach').fill('The villages')
  await expect(kept(bare)).toHaveText('This browser keeps no draft. Please fill it in in one go.')
  expect(readAnswers((await handIn(bare)).text)).toMatchObject({ kind: 'answers' })
})

test('without a script every question can be read', async ({ openSheet }) => {
  const { page } = await openSheet(everyKind(), { javaScriptEnabled: false })
  for (const { text } of EVERY_KIND) await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText('From this view answers cannot be handed in.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save the answer file' })).toBeHidden()
})

test('the sheet that the built program saves is as good', async ({ companion, openSheet }) => {
  const session = everyKind({ mode: 'anonymous' })
  await companion.page.evaluate((made) => window.companion.createSession(made), session)
  const saved = await companion.page.evaluate((id) => window.companion.saveRespondentSheet(id), session.id)
  if (saved.kind !== 'saved') throw new Error(`The sheet is not saved: ${saved.kind}`)
  const text = readFileSync(saved.where, 'utf8')
  expect(text).not.toMatch(/https?:/)
  // Nothing newer than the phones of 2020, whatever the bundler makes of it.
  expect(text.slice(text.lastIndexOf('<script>'))).not.toMatch(/\w\?\.\w|\?\?|\|\|=|&&=|\d_\d/)
  const { page, heard } = await openSheet(text)
  await page.getByLabel('What can we reach').fill(WORDS)
  await radio(page, 'Ability', '3 strongly').tap()
  await page.getByLabel('How many people').fill('١٥٠٠')
  const read = readAnswers((await handIn(page)).text)
  expect(read).toMatchObject({ kind: 'answers', file: { session: session.id, title: session.title } })
  expect(read.kind === 'answers' && read.file.sheet.answers).toEqual({
    'q-only': { kind: 'text', text: WORDS },
    'q-trust': { kind: 'scale', rating: 3, evidence: '', source: null },
    'q-people': { kind: 'number', amount: 1500 },
  })
  expect(heard).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can use it: ${colorScheme}`, async ({ openSheet }) => {
    for (const session of [everyKind({ mode: 'anonymous' }), arabicSession(), mirrorSession()]) {
      const { page } = await openSheet(session, { colorScheme })
      await page.locator('textarea').first().fill('Something')
      if (session.id === 'session-mirror') await page.getByLabel('Your organisation').selectOption('Warda')
      for (const name of ['Show it as a code', 'Clear this sheet']) {
        await page.getByRole('button', { name }).tap()
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([])
      }
      const small = await page
        .locator('button:visible, select:visible, label.option:visible, label.place:visible, textarea:visible')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44))
      expect(small).toEqual([])
      await page.setViewportSize({ width: 320, height: 480 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    }
  })
}
