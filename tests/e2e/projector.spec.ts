/** The projector: from a question on the desk to the wall and back, and what a room of forty can read there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import example from '../../content/example/plan.json' with { type: 'json' }
import { insideKeys } from '../../content/model/inside'
import { placeKey } from '../../content/model/place'
import { Plan, type Value } from '../../content/model/plan'
import { readWorksheet } from '../../content/model/worksheet-file'
import { screensOf } from '../../content/projector/screens'
import { expect, isElectron, root, test } from '../support/companion'
import { goTo } from '../support/story'

const folder = join(root, 'content', 'worksheets')
const worksheets = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => readWorksheet(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
const WALL = { width: 1280, height: 720 }
const LEAST = 32

async function openExample(page: Page): Promise<string> {
  await page.setViewportSize(WALL)
  return page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
}
const addressIn = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1))
const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** The smallest text that is seen, with its size. What is drawn counts as large as it is shown. */
const smallest = (page: Page, isDrawnToo: boolean): Promise<{ size: number; text: string }> =>
  page.evaluate((drawn) => {
    const found: { size: number; text: string }[] = [{ size: 999, text: '' }]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || !element.checkVisibility() || element.closest('.hidden-words')) continue
      const svg = element.closest('svg')
      if (svg && !drawn) continue
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      // A drawing may be turned, and its head be shown along another axis.
      const turned = element instanceof SVGGraphicsElement ? Math.hypot(scale, element.getScreenCTM()?.b ?? 0) : scale
      found.push({ size: Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * turned * 10) / 10, text })
    }
    return found.reduce((least, one) => (one.size < least.size ? one : least))
  }, isDrawnToo)

/** What the example writes for us alone. */
function insideTexts(): string[] {
  const plan = Plan.parse(example)
  const inside = insideKeys(plan, worksheets)
  const textOf = (value: Value) => (value.kind === 'text' ? value.text : value.kind === 'scale' ? value.evidence : '')
  return plan.entries
    .filter((entry) => inside.has(placeKey(entry)))
    .flatMap(({ value }) => (textOf(value).length > 8 ? [textOf(value)] : []))
}

test('F5 shows the question with the caret in it, keys lead on, and Escape leads back to the same step', async ({
  companion: { page },
}) => {
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  const plan = await openExample(page)
  await goTo(page, `/plan/${plan}/worksheet/trust-and-risk/trust/nahr`)
  const step = addressIn(page)
  await page.getByRole('textbox', { name: 'Nahr: What do they depend on us for?' }).focus()
  await page.keyboard.press('F5')
  const here = question(page, 'What do they depend on us for?')
  await expect(here).toBeFocused()
  await expect(page.getByText('3 of 13')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Parts of the program' })).toHaveCount(0)
  await expect(page.getByText('Nahr')).toHaveCount(0)

  await page.keyboard.press('ArrowRight')
  await expect(question(page, 'What does the lead answer for to the funder?')).toBeFocused()
  for (const key of ['Space', 'Enter', 'PageDown']) await page.keyboard.press(key)
  await expect(question(page, 'Safeguards in place')).toBeFocused()
  for (const key of ['ArrowLeft', 'PageUp', 'Backspace', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(here).toBeFocused()
  await page.keyboard.press('Home')
  await expect(question(page, 'Trust and risk')).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByText('13 of 13')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('13 of 13')).toBeVisible()

  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { level: 2, name: /^Handbook 2\.1/ })).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { level: 2, name: 'Terms' })).toBeFocused()
  await expect(page.getByText('interdependence', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question(page, 'What do we depend on them for?')).toBeFocused()
  await page.keyboard.press('a')
  await expect(page.getByText('Nahr', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nahr', { exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Trust and risk' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Parts of the program' })).toBeVisible()
  expect(addressIn(page)).toBe(step)
})

test('F5 elsewhere says where it works', async ({ companion: { page } }) => {
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  await openExample(page)
  await page.keyboard.press('F5')
  await expect(page.getByText('Open a worksheet or a group session first.')).toBeVisible()
})

test('from the desk to the wall with the mouse, where every key has a control that is large enough', async ({ companion: { page } }) => {
  const plan = await openExample(page)
  await goTo(page, `/plan/${plan}/worksheet/choosing-partners/history/nahr`)
  await page.getByRole('link', { name: 'Show on the projector' }).click()
  await expect(question(page, 'What kind of history do we share?')).toBeVisible()
  const bar = page.getByRole('navigation', { name: 'Through the questions' })
  const controls = bar.getByRole('button')
  await expect(controls).toHaveText(['Back', 'Next', 'Passage', 'Terms', 'Answers', 'Candid', 'Keys', 'Leave'])
  for (const control of await controls.all()) {
    const box = await control.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44)
  }
  const press = (name: string) => bar.getByRole('button', { name, exact: true }).click()
  await press('Next')
  await expect(question(page, 'Since when?')).toBeFocused()
  await expect(page.getByText('Asked after “between our organisations”, “between persons” or “both”.')).toBeVisible()
  await press('Back')
  await press('Passage')
  await expect(page.getByRole('heading', { level: 2, name: /^Handbook 2\.2/ })).toBeFocused()
  await press('Passage')
  await press('Keys')
  await expect(page.getByText('the handbook’s passage')).toBeVisible()
  await press('Keys')
  await press('Answers')
  await expect(bar.getByRole('button', { name: 'Answers' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('Haus Lindenhof')).toBeVisible()
  await press('Answers')
  await press('Leave')
  expect(addressIn(page)).toBe(`/plan/${plan}/worksheet/choosing-partners/history/nahr`)
})

test('candid questions and answers come only after a plain question, and are marked while they are shown', async ({
  companion: { page },
}) => {
  const plan = await openExample(page)
  await goTo(page, `/plan/${plan}/projector/trust-and-risk/trust`)
  // What this room does not see leads to what comes after it.
  await expect(question(page, 'What do we depend on them for?')).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText('All who are here will read them.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Leave them out' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 13')).toBeVisible()
  await page.keyboard.press('c')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Candid answers are shown')).toHaveCount(0)
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Show them' }).click()
  await expect(page.getByText('Candid answers are shown')).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(question(page, 'Ability: can they do this work?')).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByText('Candid answers are shown')).toHaveCount(0)
  await expect(question(page, 'What do we depend on them for?')).toBeVisible()
})

for (const { id } of worksheets) {
  test(`forty people can read all of ${id}, and nothing for us alone`, async ({ companion: { page } }) => {
    test.setTimeout(120_000)
    const worksheet = worksheets.find((each) => each.id === id)
    if (!worksheet) throw new Error(id)
    const plan = await openExample(page)
    const inside = insideTexts()
    expect(inside.length).toBeGreaterThan(20)
    const screens = screensOf(worksheet, worksheets, { candid: false })
    const tooSmall: string[] = []
    const leaked: string[] = []
    const look = async (where: string, isDrawnToo: boolean) => {
      const least = await smallest(page, isDrawnToo)
      if (least.size < LEAST) tooSmall.push(`${where}: ${least.text} (${least.size})`)
      const words = (await page.locator('body').textContent()) ?? ''
      leaked.push(...inside.filter((text) => words.includes(text)).map((text) => `${where}: ${text}`))
      const isWide = await page.evaluate(() => (document.querySelector('main')?.scrollWidth ?? 0) > innerWidth)
      if (isWide) tooSmall.push(`${where}: wider than the wall`)
    }
    await goTo(page, `/plan/${plan}/projector/${id}`)
    for (const screen of screens) {
      await expect(page.getByText(`${screens.indexOf(screen) + 1} of ${screens.length}`)).toBeVisible()
      await look(screen.id, true)
      for (const panel of ['p', 't']) {
        await page.keyboard.press(panel)
        // The chapter’s own drawings are as wide as the wall, which makes their text 26 pixels.
        await look(`${screen.id}, ${panel}`, false)
      }
      await page.keyboard.press('Escape')
      await page.keyboard.press('PageDown')
    }
    await page.keyboard.press('?')
    await look('keys', true)
    await page.keyboard.press('c')
    await look('asking', true)
    await page.keyboard.press('Home')
    await page.keyboard.press('a')
    for (const screen of screens) {
      await expect(page.getByText(`${screens.indexOf(screen) + 1} of ${screens.length}`)).toBeVisible()
      await look(`${screen.id}, answers`, false)
      if (screen.kind === 'figure') {
        await expect(page.getByRole('img').locator('svg')).toBeVisible()
        await page.keyboard.press('f')
        // A drawing is made anew once it has its new width.
        await expect.poll(async () => (await smallest(page, true)).size, screen.id).toBeGreaterThanOrEqual(LEAST)
        await look(`${screen.id}, large`, true)
        await page.keyboard.press('f')
      }
      await page.keyboard.press('PageDown')
    }
    expect(tooSmall).toEqual([])
    expect(leaked).toEqual([])
  })
}
