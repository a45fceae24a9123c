/** Writing for a funder: a draft from the answers, within the limits, copied and made into Word; and nothing that was written is lost. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import example from '../../content/example/plan.json' with { type: 'json' }
import { type Companion, expect, test } from '../support/companion'
import { checkDocx } from '../support/docx-check'
import { paragraphTexts } from '../support/docx-parts'
import { goTo } from '../support/story'

/** What the example says for us alone. */
const CANDID = example.entries.flatMap(({ question, value }) => (question === 'choice.candid' && value.text ? [value.text] : []))
const text = (page: Page) => page.locator('main').getByRole('textbox')
const leaf = (page: Page) => page.getByRole('complementary', { name: 'Answers' })
const headings = (page: Page) => page.getByRole('navigation', { name: 'Headings of the form' })

/** Counts what a hand does: each press of the mouse and each key, in the page itself. */
async function countHands(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { hands: number }
    counted.hands = 0
    for (const kind of ['pointerdown', 'keydown'])
      window.addEventListener(
        kind,
        (event) => {
          if (event.isTrusted) counted.hands += 1
        },
        { capture: true },
      )
  })
  return () => page.evaluate(() => (window as unknown as { hands: number }).hands)
}

/** What the clipboard gives to a field outside the program's own. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.id = 'elsewhere'
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('ControlOrMeta+V')
  return page.evaluate(() => {
    const field = document.getElementById('elsewhere') as HTMLTextAreaElement
    field.remove()
    return field.value
  })
}

const planOf = (page: Page): string => /plan\/([^/]+)/.exec(page.url())?.[1] ?? ''

async function openExample({ page }: Companion): Promise<void> {
  const id = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  await goTo(page, `/plan/${id}/application`)
  await page.getByRole('button', { name: 'EACEA Part B: the partnership' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '2.2.1 Consortium set-up' })).toBeVisible()
}

test('from the example to EU Part B 2.2.1 and 2.2.2 within their limits, copied and made into Word', async ({ companion }) => {
  const { page } = companion
  const hands = await countHands(page)
  await page.getByRole('button', { name: 'Open the example' }).click()
  await page.getByRole('link', { name: 'Write an application to a funder' }).click()
  await page.getByRole('button', { name: 'EACEA Part B: the partnership' }).click()
  const copies: string[] = []
  for (const [heading, most] of [
    ['2.2.1 Consortium set-up', 4_000] as const,
    ['2.2.2 Consortium management and decision-making', 3_000] as const,
  ]) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.getByRole('button', { name: 'Write a first draft from my answers' }).click()
    const draft = await text(page).inputValue()
    expect([...draft].length).toBeGreaterThan(1_000)
    expect([...draft].length).toBeLessThanOrEqual(most)
    await expect(page.locator('#how-long')).toContainText(
      `${[...draft].length.toLocaleString('en')} of ${most.toLocaleString('en')} characters`,
    )
    await page.getByRole('button', { name: 'Copy for the form' }).click()
    await expect(page.getByText('The text is ready to be pasted')).toBeVisible()
    copies.push(draft)
    if (most === 4_000) await page.getByRole('link', { name: 'Next: 2.2.2' }).click()
  }
  await page.getByRole('button', { name: 'Make the Word document' }).click()
  await expect(page.getByText(/^Made: .+\.docx\u2069?$/)).toBeVisible({ timeout: 30_000 })
  // The system's own dialog, which the tests answer, is one more.
  expect((await hands()) + 1).toBeLessThanOrEqual(20)
  expect(await hands()).toBe(9)
  expect(await pasted(page)).toBe(copies[1])

  const file = readdirSync(companion.dialogs).find((name) => name.endsWith('.docx')) ?? ''
  const bytes = readFileSync(join(companion.dialogs, file))
  expect(await checkDocx(bytes)).toEqual([])
  const said = paragraphTexts(bytes)
  for (const line of copies.join('\n').split('\n').filter(Boolean)) expect(said).toContain(line.replace(/^- /, ''))
  expect(CANDID.length).toBeGreaterThan(0)
  for (const candid of CANDID) expect(said.join('\n')).not.toContain(candid)
})

test('a sentence follows its answer until it is rewritten, and both outlive a power cut', async ({ companion }) => {
  await openExample(companion)
  let { page } = companion
  await page.getByRole('button', { name: 'Write a first draft from my answers' }).click()
  const before = await text(page).inputValue()
  const reason = 'Warda opens the door to women we have never reached, and has shown twice that it finishes what it begins.'
  expect(before).toContain(reason)

  // The answer is changed where it stands; the sentence is other when coming back, and says so.
  await leaf(page)
    .getByRole('button', { name: /Warda, Reason/ })
    .click()
  await leaf(page).getByRole('link', { name: 'Go to the answer' }).click()
  const answer = page.getByRole('textbox').filter({ hasText: reason })
  await answer.fill('Warda opens doors in nine streets.')
  await page.goBack()
  await expect(text(page)).toHaveValue(before.replace(reason, 'Warda opens doors in nine streets.'))
  await expect(leaf(page).getByText('The answer has changed, and the sentence followed it.')).toBeVisible()
  await leaf(page).getByRole('button', { name: 'Good' }).click()
  await expect(leaf(page).getByText('The answer has changed, and the sentence followed it.')).toHaveCount(0)

  // Rewritten, it keeps its letter and its words; what is written over the limit is told of and not cut.
  await text(page).evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf('nine streets')
    field.focus()
    field.setSelectionRange(at, at + 'nine'.length)
  })
  await page.keyboard.type('ten')
  await page.keyboard.press('ControlOrMeta+End')
  await page.evaluate(() => {
    const words = `•\tfirst point\n•\tsecond\u00a0point\u00ad\n\n\n\n${'More than may be said. '.repeat(120)}`
    const data = new DataTransfer()
    data.setData('text/plain', words)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const whole = await text(page).inputValue()
  expect(whole).toContain('Warda opens doors in ten streets.')
  expect(whole).toContain('- first point\n- second point\n\nMore than may be said.')
  const over = [...whole].length - 4_000
  expect(over).toBeGreaterThan(0)
  await expect(page.locator('#how-long')).toContainText(`${over.toLocaleString('en')} over`)
  await expect(page.getByText(/^Saved /)).toBeVisible()

  const address = new URL(page.url()).hash.slice(1)
  await companion.kill()
  page = await companion.start()
  await goTo(page, address)
  await expect(text(page)).toHaveValue(whole)
  await leaf(page)
    .getByRole('button', { name: /Warda, Reason/ })
    .click()
  await leaf(page).getByRole('button', { name: 'Take the answer’s words' }).click()
  await expect(text(page)).toHaveValue(whole.replace('in ten streets', 'in nine streets'))
})

test('words in another language are tied to the answer they say, and tables follow the plan until they are written over', async ({
  companion,
}) => {
  await openExample(companion)
  const { page } = companion
  await text(page).fill('وردة تفتح الأبواب. ونحن نتعلم.')
  await text(page).evaluate((field: HTMLTextAreaElement) => {
    field.focus()
    field.setSelectionRange(0, 'وردة تفتح الأبواب.'.length)
  })
  await page.keyboard.press('Shift')
  await leaf(page).getByRole('button', { name: 'The words selected in the text say this: Reason: Warda' }).click()
  await expect(leaf(page).getByRole('button', { name: /Warda, Reason/ })).toBeVisible()
  await expect(text(page)).toHaveValue('وردة تفتح الأبواب. ونحن نتعلم.')

  await headings(page).getByRole('link', { name: '2.1.5 Risks' }).click()
  const cell = page.getByRole('textbox', { name: 'Work package, row 1' })
  await cell.fill('WP2')
  const risk = page.getByRole('textbox', { name: 'Description, with impact and likelihood, row 1' })
  const given = await risk.inputValue()
  await risk.fill('In our own words.')
  await page.getByRole('button', { name: 'Copy the table' }).click()
  expect((await pasted(page)).split('\n')[1]).toMatch(/^1\tIn our own words\.\tWP2\t/)
  await page.getByRole('button', { name: /^Back to the plan’s words: Description/ }).click()
  await expect(risk).toHaveValue(given)
  await expect(cell).toHaveValue('WP2')
  expect(planOf(page)).not.toBe('')
})
