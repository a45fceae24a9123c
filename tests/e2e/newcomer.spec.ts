/** The main story: a newcomer looks at the example, makes a plan, fills both worksheets, loses power, and makes both documents. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../support/companion'
import { checkDocx } from '../support/docx-check'
import { Story } from '../support/story'
import {
  CANDID,
  coverFieldAndNeeds,
  fillChoice,
  fillHistory,
  fillRisks,
  fillStanding,
  fillTrust,
  LINDEN,
  NOOR,
  PARTNERS,
  rateBases,
  SAID,
  WARDA,
} from '../support/story-worksheets'

const BASES = 'What relates each candidate to us, as rated now.'
const FIELD = 'Who covers which part of the field.'
const NEEDS = 'Who brings what the work needs.'
const TRUST = 'Trust and exposure, as rated now.'
const RISKS = 'Each risk before and after its safeguard'

/** All text of a Word file as it stands in its XML, apart from how our own writer put it there. */
function wordsOf(file: string): string {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array())
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return runs.join('').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => names[name] ?? '')
}
const picturesIn = (file: string): number =>
  Object.keys(unzipSync(readFileSync(file))).filter((path) => /^word\/media\/.+\.png$/.test(path)).length

test('the example opens filled, and says that it is one', async ({ companion: { page } }) => {
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Opening doors: a partnership in learning' })).toBeVisible()
  await expect(page.getByText('An illustration: the organisations, ratings and amounts are invented.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Who takes part' }).getByRole('listitem')).toHaveCount(7)
  const figures = page.getByRole('region', { name: 'What the answers show' })
  await expect(figures.getByRole('img').first()).toBeVisible()
  const more = figures.getByRole('button', { name: / more$/ })
  if ((await more.count()) > 0) await more.click()
  await expect(figures.getByRole('img')).toHaveCount(9)
  await expect(page.getByRole('region', { name: /^Points to talk about/ }).getByRole('listitem')).toHaveCount(5)
  await page.getByRole('link', { name: 'Choosing partners' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Choosing partners' })).toBeVisible()
})

test('a newcomer fills both worksheets, loses power a second after the last key, misses nothing and makes both documents', async ({
  companion,
}) => {
  test.setTimeout(120_000)
  const story = new Story(companion.page)
  await story.beginPlan('Opening doors / فتح الأبواب', 'Sindbad House')
  await story.addPartners(PARTNERS)
  await expect(story.page.getByRole('list', { name: 'Who takes part' })).toContainText(NOOR)

  await test.step('choosing partners: the drawings and their tables follow the answers', async () => {
    await story.page.getByRole('link', { name: 'Choosing partners', exact: true }).click()
    await fillStanding(story)
    await story.step('Three bases, side by side')
    await expect(story.figure(BASES)).toContainText('Nothing to draw yet')
    await rateBases(story)
    expect(await story.twin(BASES)).toEqual([
      ['Partner', 'Thematic field', 'Capabilities', 'Common history'],
      [WARDA, '3, strongly; seen ourselves', 'not rated', '1, a little; told by someone we trust'],
      [NOOR, 'not rated', '2, clearly; assumed', 'not rated'],
      [LINDEN, '2, clearly; no evidence yet', 'not rated', 'not rated'],
    ])
    const cells = story.figure(BASES).locator('svg rect')
    await expect(cells.and(story.page.locator('[fill="var(--rating-3)"]'))).toHaveCount(1)
    await expect(cells.and(story.page.locator('[fill="url(#hatch)"]'))).toHaveCount(1)
    await expect(story.page.getByText('thematic field rated 2 without evidence.')).toBeVisible()
    await coverFieldAndNeeds(story)
    expect(await story.twin(NEEDS)).toEqual([
      ['What the work needs', 'Sindbad House', WARDA, NOOR, LINDEN, 'Covered'],
      ['Book-keeping for a grant', 'no', 'not said', 'not said', 'not said', 'nobody yet'],
      ['ترجمة إلى الألمانية', 'not said', 'not said', 'not said', 'brings', 'by one'],
    ])
    await expect(story.page.getByText(`rests on ${LINDEN} alone.`)).toBeVisible()
    await story.step('Common history')
    await fillHistory(story)
    await fillChoice(story)
    await expect(story.page.getByText('Which idea guided the choice and')).toHaveCount(0)
  })

  await test.step('trust and risk', async () => {
    await story.page.getByRole('link', { name: 'Back to the plan' }).click()
    await expect(story.figure(FIELD).locator('svg rect[fill="var(--rating-3)"]')).toHaveCount(2)
    await story.page.getByRole('link', { name: 'Trust and risk', exact: true }).click()
    await fillTrust(story)
    expect((await story.twin(TRUST))[1]).toEqual([
      WARDA,
      '1; told by someone we trust',
      '1; told by someone we trust',
      '3; told by someone we trust',
      '3; no evidence yet',
    ])
    await expect(story.figure(TRUST).locator('svg').getByText(WARDA)).toBeVisible()
    await expect(story.page.getByText('much is exposed, and trust is thin.')).toBeVisible()
    await story.step('Risks')
    await fillRisks(story)
    expect(await story.twin(RISKS)).toEqual([
      ['Risk', 'Now', 'With the safeguard'],
      ['1. The only trainer who knows the villages leaves', 'likelihood 4, impact 5', 'likelihood 2, impact 3'],
    ])
    await expect(story.figure(RISKS).locator('svg circle')).toHaveCount(2)
    await expect(story.page.getByText('has no safeguard.')).toBeVisible()
  })

  await test.step('the power fails one second after the last key', async () => {
    await story.type('1. Which safeguard stands beside it?', 'A second trainer learns the villages: مدرّبة ثانية.')
    await story.page.waitForTimeout(1_000)
    await companion.kill()
    story.page = await companion.start()
    await story.page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Opening doors / فتح الأبواب' }).click()
    await expect(story.page.getByText('has no safeguard.')).toHaveCount(0)
    // A number is kept as a number: it comes back in plain digits.
    for (const [typed, kept] of [
      ['١٤٨٬٠٠٠', '148000'],
      ['31,5', '31.5'],
    ] as const) {
      const at = story.written.findIndex(({ text }) => text === typed)
      const one = story.written[at]
      if (one) story.written[at] = { ...one, text: kept }
    }
    expect(story.written.length).toBeGreaterThanOrEqual(39)
    await story.findsAllAgain()
  })

  await test.step('both Word documents', async () => {
    const { page } = story
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    for (const title of ['Partnership plan (internal)', 'Partnership plan for partners']) {
      await page.getByRole('navigation', { name: 'Documents' }).getByRole('link', { name: title, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Make the Word document' }).click()
      await expect(page.getByText(/^Made: .+\.docx\u2069?$/)).toBeVisible({ timeout: 30_000 })
    }
    const files = readdirSync(companion.dialogs).filter((name) => name.endsWith('.docx'))
    expect(files).toHaveLength(2)
    const [partner = '', ours = ''] = files.sort((one, other) => Number(other.includes('partners')) - Number(one.includes('partners')))
    const [forUs, forPartners] = [ours, partner].map((name) => wordsOf(join(companion.dialogs, name)))
    for (const sentence of Object.values(SAID)) {
      expect(forUs).toContain(sentence)
      expect(forPartners).toContain(sentence)
    }
    for (const sentence of Object.values(CANDID)) {
      expect(forUs).toContain(sentence)
      expect(forPartners).not.toContain(sentence)
    }
    // A candidate does not read of the others’ files that it was thought of.
    expect(forPartners).not.toContain(LINDEN)
    expect(picturesIn(join(companion.dialogs, ours))).toBe(5)
    expect(picturesIn(join(companion.dialogs, partner))).toBeGreaterThan(0)
    for (const name of files) expect(await checkDocx(readFileSync(join(companion.dialogs, name)))).toEqual([])
    expect(companion.blocked()).toEqual([])
  })
})
