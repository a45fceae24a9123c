/** The document as pages: the preview beside its outline, the PDF, and what is printed are made from the model that becomes Word. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DocumentWish } from '../../content/model/document-wish'
import { addressOf } from '../../renderer/routes'
import { expect, test } from '../support/companion'
import { openDocx, textIn } from '../support/docx-parts'
import { canReadPdf, pdfText, taggedTexts } from '../support/pdf-words'
import { goTo } from '../support/story'
import { type Element, elementsIn, within } from '../support/xml'

const PARTNER = 'partnership-plan-partner'
const wish = (part: Partial<DocumentWish>): DocumentWish => ({ document: PARTNER, paper: 'a4', letterhead: false, as: 'pdf', ...part })

const openExample = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })

const make = (page: Page, plan: string, wished: DocumentWish) =>
  page.evaluate(([id, each]) => window.companion.makeDocument(id, each), [plan, wished] as const)

async function made(page: Page, plan: string, wished: DocumentWish): Promise<string> {
  const result = await make(page, plan, wished)
  if (result.kind !== 'saved') throw new Error(`The document was not saved: ${JSON.stringify(result)}`)
  return result.where
}

/** Signs that only say which way something runs are no words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .split(/\s+/)
    .filter(Boolean)
const lettersOf = (texts: readonly string[]): string => texts.join('').replace(/[^A-Za-z]/g, '')

/** The first of the texts that is not said where it belongs; nothing when all are said one after the other. */
function outOfOrder(texts: readonly string[], whole: string): string | undefined {
  let at = 0
  return texts.find((text) => {
    const found = whole.indexOf(lettersOf([text]), at)
    at = found < 0 ? at : found + lettersOf([text]).length
    return found < 0
  })
}

/** Word's paragraphs without its list of contents, and without the numbers of notes that are referred to again. */
function wordParagraphs(path: string): string[] {
  const document = openDocx(new Uint8Array(readFileSync(path))).xml('word/document.xml')
  if (!document) throw new Error('The Word file has no text.')
  const without = (element: Element): Element => ({
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !(child.name === 'w:sdt' || child.attributes['w:instr']?.includes('NOTEREF')))
      .map((child) => (typeof child === 'string' ? child : without(child))),
  })
  return within(without(document), 'w:p')
    .filter((paragraph) => !/^Contents/.test(styleOf(paragraph)))
    .map(textIn)
}
const styleOf = (paragraph: Element): string =>
  within({ ...paragraph, children: elementsIn(paragraph).filter(({ name }) => name === 'w:pPr') }, 'w:pStyle')[0]?.attributes['w:val'] ?? ''

/** What the preview says: all of it, or without what Word counts and looks up by itself. */
const previewTexts = (page: Page, what: 'all' | 'as in Word'): Promise<string[]> =>
  page
    .getByRole('region', { name: 'What it will look like' })
    .locator('article')
    .evaluate((article, part) => {
      const copy = article.cloneNode(true) as HTMLElement
      for (const figure of copy.querySelectorAll('svg')) figure.remove()
      const notInWord = 'nav, sup, [class*="notes"], [class*="counted"]'
      if (part === 'as in Word') {
        for (const extra of copy.querySelectorAll(notInWord)) extra.remove()
      }
      for (const line of copy.querySelectorAll('br')) line.replaceWith(' ')
      return [...copy.querySelectorAll('p, li, dt, dd, h1, h2, h3')].map((line) => line.textContent ?? '')
    }, what)

async function showPreview(page: Page, plan: string, document: string): Promise<void> {
  await goTo(page, addressOf('documents', { plan, document }))
  await expect(page.getByText(/^Page 1 of [1-9]/)).toBeVisible({ timeout: 30_000 })
}

/** Long texts that are for ourselves alone. */
const candidTexts = (page: Page, plan: string): Promise<string[]> =>
  page.evaluate(async (id) => {
    const opened = await window.companion.openPlan(id)
    const entries = opened.kind === 'opened' ? opened.plan.entries.filter(({ inside }) => inside) : []
    return entries.flatMap(({ value }) => (value.kind === 'text' && value.text.length > 20 ? [value.text] : []))
  }, plan)

test('the PDF for partners holds what the Word file holds, tagged, and nothing inside', async ({ companion }) => {
  test.setTimeout(180_000)
  const { page } = companion
  const plan = await openExample(page)
  await showPreview(page, plan, PARTNER)
  const word = await made(page, plan, wish({ as: 'word' }))
  expect(wordsOf((await previewTexts(page, 'as in Word')).join(' '))).toEqual(wordsOf(wordParagraphs(word).join(' ')))

  const pdf = await made(page, plan, wish({}))
  const file = readFileSync(pdf).toString('latin1')
  expect(file.slice(0, 5)).toBe('%PDF-')
  for (const sign of ['/StructTreeRoot', '/Lang (en)', '/Outlines', '/Title', '/Creator (Joint Action Companion)', '/MediaBox [0 0 594.'])
    expect(file).toContain(sign)

  const candid = await candidTexts(page, plan)
  expect(candid.length).toBeGreaterThan(3)
  const shown = (await previewTexts(page, 'all')).join(' ')
  for (const text of candid) expect(shown).not.toContain(text)
  test.skip(!canReadPdf(), 'The words of a PDF are read with poppler’s tools, which are not installed.')
  const said = wordsOf(pdfText(pdf))
  for (const text of candid) expect(said.join(' ')).not.toContain(text.slice(0, 30))
  expect(wordsOf(shown).filter((word) => /^[A-Za-z]+$/.test(word) && !said.includes(word))).toEqual([])
  // By its tags the PDF is heard in the order of the text. Poppler breaks off at some signs, so not every letter is heard there.
  const [heard, whole] = [taggedTexts(pdf), lettersOf(await previewTexts(page, 'all'))]
  expect(outOfOrder(heard, whole)).toBeUndefined()
  expect(lettersOf(heard).length / whole.length).toBeGreaterThan(0.9)
})

test('the list of contents tells the pages on which the headings stand', async ({ companion }) => {
  test.setTimeout(120_000)
  test.skip(!canReadPdf(), 'The words of a PDF are read with poppler’s tools, which are not installed.')
  const { page } = companion
  const pdf = await made(page, await openExample(page), wish({ document: 'trust-risk-register', paper: 'letter' }))
  expect(readFileSync(pdf).toString('latin1')).toContain('/MediaBox [0 0 612 792]')
  const pages = pdfText(pdf).split('\f')
  const heard = taggedTexts(pdf)
  const number = heard[heard.indexOf('The register of risks') + 1]
  expect(Number(number)).toBeGreaterThan(2)
  expect(pages[Number(number) - 1]).toContain('The register of risks')
})

test('pages are turned, and follow the sections that are chosen', async ({ companion }) => {
  const { page } = companion
  const plan = await openExample(page)
  await showPreview(page, plan, 'partnership-plan')
  const count = async () =>
    Number(
      /of (\d+)/.exec(
        (await page
          .getByText(/^Page \d+ of \d+$/)
          .first()
          .textContent()) ?? '',
      )?.[1],
    )
  const before = await count()
  await page.getByRole('button', { name: 'Page before' }).click({ force: true })
  await expect(page.getByText(`Page 1 of ${before}`, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(page.getByText(`Page 2 of ${before}`, { exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Trust and risk' }).uncheck()
  await expect.poll(count).toBeLessThan(before)
  await page.getByRole('button', { name: 'See it larger' }).click()
  await expect(page.getByRole('dialog', { name: 'What it will look like' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'See it larger' })).toBeFocused()
})

test('a document is printed from a window of its own', async ({ companion }) => {
  test.setTimeout(120_000)
  const { page } = companion
  const result = await make(page, await openExample(page), wish({ document: 'trust-risk-register', as: 'print' }))
  expect(result).toEqual({ kind: 'printed' })
  const printed = readFileSync(join(companion.dialogs, 'printed.pdf')).toString('latin1')
  expect(printed.slice(0, 5)).toBe('%PDF-')
  expect(printed).toContain('/MediaBox [0 0 594.')
  // The window that printed is gone, and the program is where it was.
  expect(await page.evaluate(async () => (await window.companion.listPlans()).plans.length)).toBe(1)
})
