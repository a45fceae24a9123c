/** Reading with a pen: passages are marked, noted on, quoted in answers and printed, and nothing of it is lost. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { type Companion, expect, isElectron, test } from '../support/companion'
import { goTo, Story } from '../support/story'

const SECTION = '/handbook/2.1'
const QUOTE = 'Each still kept its own orbit too.'
const FIRST = 'Four organisations'
const NOTE = 'Ask Warda how they saw it / كيف رأوا ذلك'
const SOURCE = 'Handbook, section 2.1, What happened in the Incubator'

const button = (where: Page | Locator, name: string | RegExp) => where.getByRole('button', { name, exact: typeof name === 'string' })
const notes = (page: Page) => page.getByRole('complementary', { name: 'Your notes' }).getByRole('listitem')
const noteField = (page: Page, quote: string) => page.getByRole('textbox', { name: `Note on “${quote}”` })

/** What the browser draws as marked. */
const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('marked') ?? [])]
    return ranges.map((range) => range.toString())
  })

/** What breaks WCAG 2.2 AA on the page as it stands. */
async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const found = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(', ')}`)
}

async function openPlan(companion: Companion): Promise<string> {
  const { page } = companion
  const id = await page.evaluate(async () => {
    const opened = await window.companion.createPlan({ title: 'A plan to read with', us: 'Sindbad House' } as never)
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  await goTo(page, `/plan/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'A plan to read with' })).toBeVisible()
  return id
}
async function read(page: Page): Promise<void> {
  await goTo(page, SECTION)
  await expect(page.getByRole('heading', { name: FIRST })).toBeVisible()
}

/** Draws the mouse over words, as a hand does: again where a font or a figure that arrived late moved them meanwhile. */
async function select(page: Page, words: string): Promise<void> {
  await expect(async () => {
    const ends = await endsOf(page, words)
    await page.mouse.move(ends.from[0], ends.from[1])
    await page.mouse.down()
    await page.mouse.move(ends.to[0], ends.to[1], { steps: 5 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(words)
  }).toPass()
}

const endsOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') as Node, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const at = text.data.indexOf(wanted)
      if (at < 0) continue
      text.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + wanted.length)
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      if (first && last)
        return { from: [first.left + 1, first.top + first.height / 2], to: [last.right - 1, last.top + last.height / 2] } as const
    }
    throw new Error(`The text has no “${wanted}”.`)
  }, words)

const hasFocus = (where: Locator): Promise<boolean> => where.evaluateAll((found) => found.some((each) => each === document.activeElement))
async function reach(page: Page, where: Locator, key = 'Tab'): Promise<void> {
  await expect(where).toHaveCount(1)
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press(key)
    if (await hasFocus(where)) return expect(where).toBeInViewport()
  }
  throw new Error(`${where} has no focus after 150 times ${key}.`)
}
async function press(page: Page, where: Locator): Promise<void> {
  await reach(page, where)
  await page.keyboard.press('Enter')
}

test('a passage marked with the mouse keeps its note through a power cut', async ({ companion }) => {
  const id = await openPlan(companion)
  await read(companion.page)
  await expect(companion.page.getByText('Your notes are kept with “\u2068A plan to read with\u2069”.')).toBeVisible()
  await select(companion.page, QUOTE)
  await button(companion.page, 'Mark and note').click()
  await expect(noteField(companion.page, QUOTE)).toBeFocused()
  await companion.page.keyboard.type(NOTE)
  expect(await markedWords(companion.page)).toEqual([QUOTE])
  await companion.page.waitForTimeout(1_500)
  await companion.kill()
  const page = await companion.start()
  await goTo(page, `/plan/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'A plan to read with' })).toBeVisible()
  await read(page)
  await expect(noteField(page, QUOTE)).toHaveValue(NOTE)
  expect(await markedWords(page)).toEqual([QUOTE])
})

test('a paragraph is marked, noted on and quoted in an answer by keyboard alone', async ({ companion }) => {
  const { page } = companion
  const { keyboard } = page
  const id = await openPlan(companion)
  await goTo(page, `/plan/${id}/worksheet/coming-together`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const answer = page.locator('main textarea').first()
  await reach(page, answer)
  await keyboard.type('As it says')

  await test.step('from the answer to the chapter', async () => {
    await press(page, page.getByRole('link', { name: 'Handbook 2.2, What brings CSOs together' }))
    await expect(page.locator('article p').first()).toBeVisible()
    await reach(page, button(page, 'Mark passages'))
    await keyboard.press('Enter')
  })
  const first = page
    .locator('article p')
    .filter({ has: page.getByRole('button', { name: 'Mark this paragraph' }) })
    .first()
  const words = (await first.allInnerTexts()).join('').replace('Mark this paragraph', '').trim()

  await test.step('a mark, and a note on it', async () => {
    await reach(page, button(first, 'Mark this paragraph'))
    await keyboard.press('Enter')
    await expect(button(page, 'Marked. Write a note')).toBeFocused()
    expect((await markedWords(page)).join('')).toBe(words)
    await keyboard.press('Enter')
    await expect(notes(page).getByRole('textbox')).toBeFocused()
    await keyboard.type(NOTE)
  })

  await test.step('back to the answer, where the caret was', async () => {
    await press(page, notes(page).getByRole('button', { name: /^Quote in an answer/ }))
    await press(page, button(page, 'To the worksheet'))
    await expect(answer).toBeFocused()
    await expect(answer).toBeInViewport()
    await reach(page, button(page, 'Put it into the answer'))
    await keyboard.press('Enter')
    const source = 'Handbook, section 2.2, What brings CSOs together'
    await expect(answer).toHaveValue(`As it says “${words.replace('“', '‘').replace('”', '’')}” (${source})`)
    await expect(answer).toBeFocused()
  })

  await test.step('one undo in the field takes it back', async () => {
    await keyboard.press('Control+z')
    await expect(answer).toHaveValue('As it says')
  })
})

test('a mark that is taken out comes back with undo', async ({ companion }) => {
  const { page } = companion
  await openPlan(companion)
  await read(page)
  await select(page, QUOTE)
  await button(page, 'Mark').click()
  await expect(notes(page)).toHaveCount(1)
  await button(notes(page), 'Write a note: “Each still kept its own orbit too.”').click()
  await page.keyboard.type(NOTE)
  await button(notes(page), /^Take out/).click()
  await expect(notes(page)).toHaveCount(0)
  expect(await markedWords(page)).toEqual([])
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(noteField(page, QUOTE)).toHaveValue(NOTE)
  expect(await markedWords(page)).toEqual([QUOTE])
})

test('without a plan, marking asks which one keeps it, and reading goes on', async ({ companion }) => {
  const { page } = companion
  await openPlan(companion)
  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 2, name: 'A plan to read with' })).toBeVisible()
  await read(page)
  await select(page, QUOTE)
  await button(page, 'Mark').click()
  await page.getByRole('dialog', { name: 'Which plan keeps it?' }).getByRole('button', { name: 'A plan to read with' }).click()
  await expect(notes(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { name: FIRST })).toBeAttached()
  expect(await markedWords(page)).toEqual([QUOTE])
})

test('without any plan, one is begun for the mark', async ({ companion: { page } }) => {
  await read(page)
  await select(page, QUOTE)
  await button(page, 'Mark and note').click()
  await button(page, 'New plan').click()
  await page.getByLabel('What is the partnership about?').fill('Begun while reading')
  await page.keyboard.press('Enter')
  await expect(noteField(page, QUOTE)).toBeFocused()
  await expect(page.getByRole('link', { name: 'Begun while reading' })).toBeVisible()
})

test('a passage that is not in the text any more is listed with its note', async ({ companion }) => {
  const { page } = companion
  const id = await openPlan(companion)
  await page.evaluate(
    ([plan = '', text = '']) =>
      window.companion.changePlan(plan, {
        notes: {
          put: [
            {
              id: 'note-lost',
              section: '2.1',
              quote: 'Partners drew up a charter of fifty pages',
              before: '',
              after: '',
              text,
              dot: ['new', 0],
              at: '2026-03-02T09:00:00.000Z',
            },
            {
              id: 'note-changed',
              section: '2.1',
              quote: 'Each still held its own orbit too',
              before: 'the pattern they made was coherent and stable. ',
              after: '.',
              text: '',
              dot: ['new', 0],
              at: '2026-03-02T09:00:00.000Z',
            },
          ],
          remove: [],
        },
      }),
    [id, NOTE],
  )
  await page.reload()
  await goTo(page, `/plan/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'A plan to read with' })).toBeVisible()
  await read(page)
  const lost = page.getByRole('region', { name: 'The text has changed since; you marked:' })
  await expect(lost.getByText('“Partners drew up a charter of fifty pages”')).toBeVisible()
  await expect(lost.getByRole('textbox')).toHaveValue(NOTE)
  await expect(notes(page)).toHaveCount(1)
  expect(await markedWords(page)).toEqual(['Each still kept its own orbit too'])
})

test('what was marked stands beside the worksheets that practise it, and is quoted from there', async ({ companion }) => {
  const { page } = companion
  const id = await openPlan(companion)
  const story = new Story(page)
  await read(page)
  await select(page, QUOTE)
  await button(page, 'Mark').click()
  const practise = page.locator('article section').filter({ has: page.getByRole('heading', { name: 'A solar system' }) })
  await practise
    .getByRole('link', { name: /^The orbits, / })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'The orbits' })).toBeVisible()
  const leaf = page.getByRole('complementary', { name: 'Beside this worksheet' })
  expect(await markedWords(page)).toEqual([QUOTE])
  await button(leaf, `Quote in an answer: “${QUOTE}”`).click()
  await expect(page.getByRole('region', { name: 'The passage to quote' })).toBeFocused()
  const answer = page.locator('main textarea').first()
  await answer.click()
  await page.keyboard.press('Control+Enter')
  await expect(answer).toHaveValue(`“${QUOTE}” (${SOURCE})`)
  await expect(page.getByRole('region', { name: 'The passage to quote' })).toHaveCount(0)
  await story.allIsSaved()
  expect(await page.evaluate(async (plan) => JSON.stringify(await window.companion.openPlan(plan)), id)).toContain(`“${QUOTE}” (${SOURCE})`)
})

test('words chosen with the keys are marked with the keys', async ({ companion }) => {
  const { page } = companion
  await openPlan(companion)
  await read(page)
  await select(page, 'Each still')
  for (const _ of ' kept') await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('Each still kept')
  await expect(button(page, 'Mark')).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(button(page, 'Mark')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, 'Mark')).toHaveCount(0)
  expect(await markedWords(page)).toEqual(['Each still kept'])
  await select(page, QUOTE)
  await expect(button(page, 'Mark')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Mark')).toHaveCount(0)
})

test('what belongs to marking keeps to WCAG 2.2 AA', async ({ companion }) => {
  const { page } = companion
  const id = await openPlan(companion)
  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 2, name: 'A plan to read with' })).toBeVisible()
  await read(page)
  await select(page, QUOTE)
  expect(await violations(page)).toEqual([])
  await button(page, 'Mark and note').click()
  const dialog = page.getByRole('dialog', { name: 'Which plan keeps it?' })
  await expect(dialog).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'A plan to read with' }).click()
  await button(page, 'Mark passages').click()
  expect(await violations(page)).toEqual([])
  await notes(page)
    .getByRole('button', { name: /^Quote in an answer/ })
    .click()
  await goTo(page, `/plan/${id}/worksheet/coming-together`)
  await expect(page.getByRole('region', { name: 'The passage to quote' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a section is printed with its notes, and nothing but text', async ({ companion }) => {
  const { page } = companion
  await openPlan(companion)
  await read(page)
  await select(page, QUOTE)
  await button(page, 'Mark and note').click()
  await page.keyboard.type(NOTE)
  // In Electron the system’s own window would open, and wait for somebody.
  if (!isElectron) {
    const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed)
    await page.evaluate(() => {
      const pages = Object.assign(window, { printed: 0 })
      pages.print = () => {
        pages.printed += 1
      }
    })
    await button(page, 'Print this section').click()
    await expect.poll(printed).toBe(1)
    await page.keyboard.press(process.platform === 'darwin' ? 'Meta+p' : 'Control+p')
    await expect.poll(printed).toBe(2)
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { name: 'Your notes' })).toBeVisible()
  await expect(page.getByText(NOTE).filter({ visible: true })).toHaveCount(1)
  for (const gone of [
    page.getByRole('navigation'),
    page.getByRole('button', { name: /Mark|Print|Quote|Take out/ }),
    page.getByRole('textbox'),
  ])
    await expect(gone.filter({ visible: true })).toHaveCount(0)
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('article p') as Element)
    return [color, getComputedStyle(document.body).backgroundColor]
  })
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
})
