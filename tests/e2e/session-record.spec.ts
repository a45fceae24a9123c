/** A workshop is over: its record in Word, sheets to write on as a PDF, what was promised, and the same for the next group. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { newSession } from '../../content/session/begin'
import type { Session } from '../../content/session/session'
import { type Companion, expect, test } from '../support/companion'
import { checkRules } from '../support/docx-check'
import { paragraphTexts } from '../support/docx-parts'
import { goTo, Story } from '../support/story'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const PATIENT = { timeout: 40_000 }
const asked = { worksheet: '', question: '', about: [], help: '', subject: '' }

const workshop = (plan: string): Session => ({
  ...newSession({
    ...{ plan, title: 'Workshop in Irbid', day: '2026-11-20', language: 'en', levels: [] },
    organisations: [
      { id: 'us', name: 'Nahr' },
      { id: 'warda', name: 'وردة' },
    ],
  }),
  items: [
    { ...asked, id: 'q-only', text: 'What can we reach only together?', ask: { kind: 'text' } },
    { ...asked, id: 'q-name', text: 'What do we call it?', ask: { kind: 'line' } },
  ],
  groups: [{ id: 'g1', name: 'Group at the window', organisation: 'us' }],
  sheets: [
    {
      ...{ id: 's-000000000001', edition: 1, of: 1, from: { group: 'g1' } },
      answers: { 'q-only': { kind: 'text', text: 'Light in every house' } },
    },
  ],
  agreements: [
    { item: 'q-only', kind: 'agreed', value: { kind: 'text', text: 'النور للجميع' }, reason: 'Nobody else does it.', views: [] },
  ],
  promises: [{ id: 'p1', what: 'Write to the ministry', who: 'Rana', by: '2026-12-01' }],
})

async function atRecord(page: Page, change: (session: Session) => Session = (session) => session): Promise<Session> {
  await new Story(page).beginPlan('Solar roofs', 'Nahr')
  const session = change(workshop(/plan\/([^/]+)/.exec(page.url())?.[1] ?? ''))
  await page.evaluate((kept) => window.companion.createSession(kept), session)
  await goTo(page, `/plan/${session.plan}/session/${session.id}/record`)
  await expect(page.getByRole('heading', { level: 1, name: 'Record' })).toBeVisible()
  return session
}
const found = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
const count = (page: Page, name: string) => page.locator('main dl > div', { hasText: name }).locator('dd')
function saved({ dialogs }: Companion, ending: string): Uint8Array {
  const name = readdirSync(dialogs).find((each) => each.endsWith(ending)) ?? ''
  return readFileSync(join(dialogs, name))
}

test('a session ends with its record and its sheets, and the next group begins with the same questions', async ({ companion }) => {
  test.setTimeout(120_000)
  const { page } = companion
  const session = await atRecord(page)

  await test.step('what it came to is seen at a glance', async () => {
    await expect(count(page, 'Questions agreed')).toHaveText('1')
    await expect(count(page, 'Questions left open')).toHaveText('1')
    await expect(count(page, 'Sheets that came back')).toHaveText('1')
    await expect(page.getByRole('listitem').filter({ hasText: 'Write to the ministry' })).toContainText('1 December 2026')
    expect(await found(page)).toEqual([])
  })

  await test.step('the record is a Word file', async () => {
    await page.getByRole('button', { name: 'Make the record (Word)' }).click()
    await expect(page.getByText('It lies here:')).toBeVisible(PATIENT)
    const bytes = saved(companion, '.docx')
    expect(checkRules(bytes)).toEqual([])
    const lines = paragraphTexts(bytes)
    for (const words of ['Plan\tSolar roofs', 'Light in every house', 'النور للجميع', 'Write to the ministry'])
      expect(lines).toContain(words)
  })

  await test.step('the sheets are a PDF, and from then on a sheet of these questions may be about', async () => {
    await page.getByRole('button', { name: 'Save as PDF: the sheet' }).click()
    await expect(page.getByRole('region', { name: 'Sheets to write on' }).getByText('It lies here:')).toBeVisible(PATIENT)
    expect(new TextDecoder('latin1').decode(saved(companion, '.pdf').slice(0, 5))).toBe('%PDF-')
    const given = () =>
      page.evaluate(async (id) => {
        const opened = await window.companion.openSession(id)
        return opened.kind === 'opened' ? opened.session.given : -1
      }, session.id)
    await expect.poll(given).toBe(1)
  })

  await test.step('the next group has the same questions and no answers; this session stays', async () => {
    await page.getByRole('button', { name: 'Set up for the next group' }).click()
    await page.getByRole('textbox', { name: 'What is it called?' }).fill('Workshop in Salt')
    await page.getByRole('button', { name: 'Set it up' }).click()
    await expect(page.getByRole('link', { name: 'Set up', exact: true })).toHaveAttribute('aria-current', 'page')
    const { sessions } = await page.evaluate(() => window.companion.listSessions())
    expect(sessions.map(({ title, items, sheets, agreed }) => ({ title, items, sheets, agreed }))).toEqual(
      expect.arrayContaining([
        { title: 'Workshop in Irbid', items: 2, sheets: 1, agreed: 1 },
        { title: 'Workshop in Salt', items: 2, sheets: 0, agreed: 0 },
      ]),
    )
  })
})

test('while answers without names are still collected, the screen says that the record waits for them', async ({ companion }) => {
  const { page } = companion
  await atRecord(page, (session) => ({ ...session, mode: 'anonymous', groups: [], sheets: [] }))
  await page.getByRole('link', { name: 'To collecting' }).click()
  await expect(page.getByRole('link', { name: 'Collect', exact: true })).toHaveAttribute('aria-current', 'page')
})
