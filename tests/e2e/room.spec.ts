/** A whole workshop: answer files of three organisations and two levels come back, are compared, agreed on and written down. And what an anonymous one leaves on the disk. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { answersText } from '../../content/session/collect/answer-file'
import type { Answers, From, Session } from '../../content/session/session'
import { addressOf } from '../../renderer/routes'
import { fileOf, someSession, someSheet } from '../content/any-session'
import { type Companion, expect, test } from '../support/companion'
import { goTo } from '../support/story'

const text = (words: string) => ({ kind: 'text' as const, text: words })
const rated = (rating: number, evidence = '') => ({ kind: 'scale' as const, rating, evidence, source: null })

/** A session of the example plan in the program. */
async function begin(page: Page, part: Partial<Session>): Promise<Session> {
  const plan = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  const session = someSession({ plan, ...part })
  expect(await page.evaluate((made) => window.companion.createSession(made), session)).toEqual({ kind: 'kept' })
  return session
}
const at = ({ plan, id: session }: Session, view: string, item?: string): string => addressOf('session', { plan, session, view, item })
const isSaved = (page: Page) =>
  expect(
    page
      .locator('main')
      .locator('xpath=..')
      .getByText(/^Saved \d\d:\d\d$/),
  ).toBeVisible()
const bringIn = (page: Page) => page.getByRole('button', { name: 'Bring in answer files' }).click()

interface Person {
  readonly from: From
  readonly answers: Answers
}
const PEOPLE: readonly Person[] = [
  { from: { organisation: 'us', level: 'lead', name: 'Rana' }, answers: { 'q-only': text('Reach the villages'), 'q-stand': rated(3) } },
  {
    from: { organisation: 'us', level: 'field', name: 'Omar' },
    answers: { 'q-only': text('Reach the villages by bus'), 'q-stand': rated(1) },
  },
  { from: { organisation: 'warda', level: 'lead', name: 'ليلى' }, answers: { 'q-only': text('أن يصدقنا الناس'), 'q-stand': rated(2) } },
  { from: { organisation: 'warda', level: 'field', name: 'Dina' }, answers: { 'q-stand': rated(1, 'We met once') } },
  { from: { organisation: 'sadaf', level: 'lead', name: 'Sami' }, answers: { 'q-only': text('A school in winter'), 'q-stand': rated(3) } },
  { from: { organisation: 'sadaf', level: 'field', name: 'Huda' }, answers: { 'q-only': text('A school in winter'), 'q-stand': rated(0) } },
]

/** Six people, one of whom sent it twice, one file that was cut, and one made before the questions changed. */
function putFiles({ dialogs }: Companion, session: Session): void {
  const put = (name: string, content: string) => writeFileSync(join(dialogs, `open-${name}.json`), content)
  const filled = (n: number, { from, answers }: Person, of = 2) => answersText(fileOf(session, someSheet(n, answers, { from, of })))
  for (const [n, person] of PEOPLE.entries()) put(`${n}`, filled(n + 1, person, n === 5 ? 1 : 2))
  put('again', filled(1, PEOPLE[0] as Person))
  put('cut', filled(9, PEOPLE[0] as Person).slice(0, -30))
}

/** The words of a Word document, one after the other. */
function wordsIn(file: string): string {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array())
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}

test('what three organisations and two levels answered is collected, compared, agreed on, put into the plan and written down', async ({
  companion,
}) => {
  const { page, dialogs } = companion
  const session = await begin(page, { edition: 2, given: 2, minimum: 3 })
  putFiles(companion, session)
  await goTo(page, at(session, 'collect'))
  await bringIn(page)
  await expect(page.getByText('6 sheets were taken in, one was here already, one could not be taken in.')).toBeVisible()
  await expect(page.getByText('Made before the questions changed, and taken in all the same')).toBeVisible()
  // Once more, all of them: nothing changes.
  await bringIn(page)
  await expect(page.getByText('7 were here already, one could not be taken in.')).toBeVisible()

  await goTo(page, at(session, 'compare', 'q-stand'))
  await expect(page.getByText('From 0 to 3, no step holds more than a third.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Level by level' })).toBeVisible()
  await expect(page.getByText('We met once')).toBeVisible()

  await page.getByRole('link', { name: 'Agree on this' }).click()
  await page.getByRole('button', { name: 'Add a commitment' }).click()
  await page.keyboard.type('Visit each other’s field offices')
  await goTo(page, at(session, 'settle', 'q-only'))
  await page.getByRole('button', { name: 'Start from “\u2068Reach the villages by bus\u2069”' }).click()
  await page.getByLabel('Why this, if you like').fill('Leaders and field staff see it differently')
  await goTo(page, at(session, 'settle', 'plan'))
  await page.getByRole('button', { name: 'Put 2 things into the plan' }).click()
  await expect(page.getByText('In the plan', { exact: true })).toHaveCount(2)
  await goTo(page, addressOf('worksheet', { plan: session.plan, worksheet: 'coming-together', step: 'worth' }))
  const agreed = page.getByRole('complementary', { name: /Agreed in/ })
  await expect(agreed).toContainText('Leaders and field staff see it differently')

  await goTo(page, at(session, 'record'))
  await page.getByRole('button', { name: 'Make the record (Word)' }).click()
  await expect(page.getByText('It lies here:')).toBeVisible()
  const made = readdirSync(dialogs).find((name) => name.endsWith('.docx')) ?? ''
  const words = wordsIn(join(dialogs, made))
  for (const said of [
    'Workshop in Beit Sahour',
    'Reach the villages by bus',
    'أن يصدقنا الناس',
    'Leaders and field staff see it differently',
    'Visit each other’s field offices',
  ])
    expect(words).toContain(said)
})

const ANONYMOUS: Partial<Session> = { mode: 'anonymous', given: 1 }
/** What would tell a time: of day, of a computer, or a year other than that of the session's own day. */
const TIMES = [/\d\d:\d\d/, /\b1[6-9]\d{8}\b/, /\b1[6-9]\d{11}\b/, /\b20(?!26-11-20)\d\d-\d\d/]
const fileText = ({ data }: Companion, { id }: Session): string => readFileSync(join(data, 'workspace', 'sessions', `${id}.json`), 'utf8')

/** Brings the sheets in one by one, in this order, and answers with what then lies on the disk. */
async function collected(companion: Companion, session: Session, order: readonly number[]): Promise<string> {
  const { page, dialogs } = companion
  await goTo(page, at(session, 'collect'))
  const file = join(dialogs, 'open-one.json')
  for (const [n, of] of order.entries()) {
    const { from, answers } = PEOPLE[of % PEOPLE.length] as Person
    writeFileSync(file, answersText(fileOf(session, someSheet(of + 1, { ...answers, 'q-risks': text(`Risk ${of}`) }, { from }))))
    await bringIn(page)
    await expect(page.getByRole('region', { name: 'What is here' })).toContainText(
      n === 0 ? 'One sheet has come.' : `${n + 1} sheets have come.`,
    )
  }
  rmSync(file)
  await isSaved(page)
  return fileText(companion, session)
}

test('an anonymous session keeps no name, no time and no order, byte by byte', async ({ companion }) => {
  const { page } = companion
  const order = [4, 9, 0, 7, 2, 5, 11, 1, 8, 3, 10, 6]
  const session = await begin(page, ANONYMOUS)
  const saved = await collected(companion, session, order)
  for (const { from } of PEOPLE) expect(saved).not.toContain(from.name)
  for (const time of TIMES) expect(saved).not.toMatch(time)

  // The same sheets in the opposite order leave the same bytes.
  await page.evaluate((id) => window.companion.putSessionAway(id), session.id)
  await page.reload()
  expect(await page.evaluate((made) => window.companion.createSession(made), session)).toEqual({ kind: 'kept' })
  expect(await collected(companion, session, [...order].reverse())).toBe(saved)

  await page.getByRole('button', { name: 'Close collecting' }).click()
  await page.getByRole('button', { name: 'Close and mix' }).click()
  await isSaved(page)
  const mixed = fileText(companion, session)
  for (const time of TIMES) expect(mixed).not.toMatch(time)
  const { sheets } = JSON.parse(mixed) as Session
  expect(sheets.filter(({ id }) => order.some((n) => id === someSheet(n + 1).id))).toEqual([])
  const risks = sheets.map(({ answers }) => (answers['q-risks']?.kind === 'text' ? answers['q-risks'].text : ''))
  const told = (numbers: readonly number[]) => numbers.map((n) => `Risk ${n}`)
  expect([...risks].sort()).toEqual(told(order).sort())
  for (const known of [order, [...order].reverse(), [...order].sort((one, other) => one - other)]) expect(risks).not.toEqual(told(known))
  // Nothing else of the program knows them either.
  const everywhere = readdirSync(companion.data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const holding = everywhere.filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('Risk 4'))
  expect(holding.map(({ name }) => name).filter((name) => !name.startsWith(session.id))).toEqual([])
})
