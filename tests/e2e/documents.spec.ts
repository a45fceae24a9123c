/** Documents that are sent: which sections, on which paper, under whose letterhead; and what has changed since. */
import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { type Companion, expect, test } from '../support/companion'
import { checkDocx } from '../support/docx-check'
import { goTo, Story } from '../support/story'

const PATIENT = { timeout: 40_000 }
const made = (companion: Companion): string[] => readdirSync(companion.dialogs).filter((name) => /\.(docx|pdf)$/.test(name))

function partsOf(companion: Companion, name: string): Record<string, Uint8Array> {
  return unzipSync(readFileSync(join(companion.dialogs, name)))
}
const wordsOf = (companion: Companion, name: string): string => strFromU8(partsOf(companion, name)['word/document.xml'] ?? new Uint8Array())

/** The id of the filled example, opened. */
const openExample = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })

/** A picture as a designer hands it over: larger than it will ever be printed. */
const drawLogo = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2_400, 800)
    canvas.getContext('2d')?.fillRect(100, 100, 2_000, 600)
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())]
  })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const makeIt = (page: Page) => button(page, 'Make the Word document')

async function chooseOnly(page: Page, ...sections: string[]): Promise<void> {
  await button(page, 'None').click()
  await expect(page.getByText('Choose at least one section.')).toBeVisible()
  for (const section of sections) await page.getByRole('checkbox', { name: section, exact: true }).check()
}

test('some sections become a Word file; an answer that changes later is named, and it is made again', async ({ companion }) => {
  test.setTimeout(120_000)
  const { page } = companion
  const story = new Story(page)
  const id = await openExample(page)
  const documents = `/plan/${id}/documents/partnership-plan-partner`
  await goTo(page, documents)

  await test.step('two sections, on the paper of the partner’s country', async () => {
    await chooseOnly(page, 'The choice of partners', 'Looking back')
    await page.getByRole('radio', { name: 'US Letter' }).check()
    await makeIt(page).click()
    await expect(page.getByText(/^Made: .+\.docx\u2069?$/)).toBeVisible(PATIENT)
    const [name = ''] = made(companion)
    const words = wordsOf(companion, name)
    expect(words).toContain('Looking back')
    expect(words).not.toContain('Between cooperation and collaboration')
    expect(words).toContain('w:w="12240"')
    expect(await checkDocx(readFileSync(join(companion.dialogs, name)))).toEqual([])
    await expect(page.getByRole('region', { name: 'Made from this plan' })).toContainText('Up to date')
  })

  await test.step('an answer changes that stands in it, and one that does not', async () => {
    await goTo(page, `/plan/${id}/worksheet/choosing-partners/choice/warda`)
    const reason = page.getByRole('textbox', { name: /^Warda: Why/ }).first()
    await reason.fill('Warda asked us first, and waited.')
    await goTo(page, `/plan/${id}/worksheet/trust-and-risk/trust/warda`)
    await page
      .getByRole('textbox', { name: /^Evidence\./ })
      .first()
      .fill('This stays with us.')
    await story.allIsSaved()
    await goTo(page, documents)
    const list = page.getByRole('region', { name: 'Made from this plan' })
    await list.getByText('Outdated: one answer has changed since').click()
    await expect(list.getByText(/^Then:/)).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([])
    await list.getByRole('link', { name: /^Warda:/ }).click()
    await expect(page.getByText('Warda asked us first, and waited.')).toBeVisible()
  })

  await test.step('made again with the same sections', async () => {
    await goTo(page, documents)
    await expect(page.getByRole('checkbox', { name: 'The web' })).not.toBeChecked()
    await button(page, /^Make it again: Partnership plan for partners/).click()
    await expect(page.getByText(/^Made: .+\.docx\u2069?$/)).toBeVisible(PATIENT)
    const [name = ''] = made(companion)
    expect(made(companion)).toHaveLength(1)
    expect(wordsOf(companion, name)).toContain('Warda asked us first, and waited.')
    expect(wordsOf(companion, name)).not.toContain('This stays with us.')
    await expect(page.getByRole('region', { name: 'Made from this plan' }).getByText('Up to date')).toHaveCount(1)
  })

  await test.step('the list says when the file has gone, and forgets when asked', async () => {
    for (const name of made(companion)) unlinkSync(join(companion.dialogs, name))
    await goTo(page, '/help')
    await expect(page.getByRole('heading', { name: 'How to begin' })).toBeVisible()
    await goTo(page, documents)
    const list = page.getByRole('region', { name: 'Made from this plan' })
    await expect(list.getByText(/^The file is not in this place any more/)).toHaveCount(2)
    const forget = button(page, /^Take off this list/)
    await forget.first().click()
    await expect(forget).toHaveCount(1)
    await expect(list.getByRole('heading', { name: 'Made from this plan' })).toBeFocused()
    await forget.click()
    await expect(list).toHaveCount(0)
  })
})

test('what is cancelled leaves no file, and a letterhead with a logo reaches the next one', async ({ companion }) => {
  test.setTimeout(120_000)
  const { page } = companion
  const id = await openExample(page)
  await goTo(page, `/plan/${id}/documents/partnership-plan`)

  await test.step('cancelled while it is made', async () => {
    await makeIt(page).click()
    await expect(page.getByRole('progressbar', { name: 'How far the document is' })).toBeVisible()
    await button(page, 'Cancel making the document').click()
    await expect(page.getByText('Cancelled. Nothing was written.')).toBeVisible()
    await expect(makeIt(page)).toBeFocused()
    expect(made(companion)).toEqual([])
    await expect(page.getByRole('region', { name: 'Made from this plan' })).toHaveCount(0)
  })

  await test.step('a letterhead with a logo', async () => {
    const picture = join(companion.dialogs, 'open.png')
    writeFileSync(picture, 'This is no picture.')
    await button(page, 'Set up a letterhead').click()
    await button(page, 'Choose a logo').click()
    await expect(page.getByText(/^This file is no PNG or JPEG picture/)).toBeVisible()
    writeFileSync(picture, Uint8Array.from(await drawLogo(page)))
    await button(page, 'Choose a logo').click()
    await page.getByLabel('What the logo shows').fill('Logo of the bridge')
    await page.getByLabel('Address line').fill('Olive Street 4, Haifa')
    await page.getByText('Wine red').click()
    await button(page, 'Keep it').click()
    await expect(page.getByRole('checkbox', { name: 'With our letterhead' })).toBeChecked()
    expect(existsSync(join(companion.data, 'workspace', 'letterhead.json'))).toBe(true)
  })

  await test.step('stands above the document', async () => {
    await chooseOnly(page, 'Commitments')
    await makeIt(page).click()
    await expect(page.getByText(/^Made: .+\.docx\u2069?$/)).toBeVisible(PATIENT)
    const [name = ''] = made(companion)
    const parts = partsOf(companion, name)
    const heads = Object.entries(parts).flatMap(([part, bytes]) => (/word\/header\d*\.xml/.test(part) ? [strFromU8(bytes)] : []))
    expect(heads.join()).toContain('Olive Street 4, Haifa')
    expect(heads.join()).toContain('Logo of the bridge')
    expect(Object.keys(parts).some((part) => /word\/media\/.+\.png$/.test(part))).toBe(true)
    expect(await checkDocx(readFileSync(join(companion.dialogs, name)))).toEqual([])
  })
})
