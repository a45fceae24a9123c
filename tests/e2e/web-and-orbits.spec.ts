/** The web and the orbits without a mouse: from an empty plan to both figures, everything through `page.keyboard`. */
import type { Page } from '@playwright/test'
import { button, chooseName, field, press, rate, reach } from '../support/by-keyboard'
import { expect, test } from '../support/companion'
import { said } from '../support/said'

const US = 'Sindbad House'
const NOOR = 'مؤسسة النور'
const LINDEN = 'Haus Linden'
const TITLE = 'Threads and orbits'

const WEB = 'The threads between the people of the project'
const ORBITS = 'The organisations around the nucleus'
/** A figure of the answers; the handbook beside the worksheet has figures of its own. */
const figureOf = (page: Page, caption: string) => page.getByRole('figure').filter({ hasText: caption })
const drawing = (page: Page, caption: string) => figureOf(page, caption).getByRole('img', { name: caption })

/** Asks for a figure's table twin, reads it and goes back to the picture. */
async function twin(page: Page, caption: string): Promise<string[][]> {
  const figure = figureOf(page, caption)
  await press(page, figure.getByRole('button', { name: 'Show as a table' }))
  const rows = await figure
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/[\u2066-\u2069]/g, ''))))
  await page.keyboard.press('Enter')
  await expect(drawing(page, caption)).toBeVisible()
  return rows
}

async function toWorksheet(page: Page, title: string): Promise<void> {
  await reach(page, page.getByRole('banner').getByRole('link', { name: TITLE }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await press(page, page.getByRole('region', { name: /^Worksheets/ }).getByRole('link', { name: title, exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('partners, actors, threads, orbits and the nucleus by keyboard alone, until both figures say so', async ({ companion }) => {
  test.setTimeout(90_000)
  const { page } = companion
  const { keyboard } = page

  await test.step('a plan with two partners', async () => {
    await press(page, button(page, 'Begin a plan'))
    await expect(field(page, 'What is the partnership about?')).toBeFocused()
    await keyboard.type(TITLE)
    await keyboard.press('Tab')
    await keyboard.type(US)
    await keyboard.press('Enter')
    await press(page, page.getByRole('link', { name: 'Add a partner' }))
    await reach(page, field(page, 'The first organisation that comes to mind'))
    for (const name of [NOOR, LINDEN]) {
      await keyboard.type(name)
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    }
  })

  await test.step('four actors, whose organisations are chosen', async () => {
    await toWorksheet(page, 'The four components: who we are together')
    const actors = [
      ['Samira', 0, 'leadership'],
      ['ليلى', 1, 'staff'],
      ['Katrin', 2, 'staff'],
      ['Omar', 0, 'volunteers or trainees'],
    ] as const
    for (const [at, [name, organisation, level]] of actors.entries()) {
      await press(page, button(page, 'Add a person or team'))
      await expect(field(page, `${at + 1}. Who is it?`)).toBeFocused()
      await keyboard.type(name)
      await chooseName(page, `${at + 1}. Of which organisation?`, organisation + 1)
      await expect(page.getByRole('button', { name: said(`Take ${[US, NOOR, LINDEN][organisation]} out`) }).last()).toBeFocused()
      await rate(page, `${at + 1}. At which level?`, ['leadership', 'staff', 'volunteers or trainees'].indexOf(level))
      await expect(page.getByRole('group', { name: `${at + 1}. At which level?` }).getByRole('radio', { name: level })).toBeChecked()
    }
  })

  await test.step('two threads, each between people chosen from the list', async () => {
    await toWorksheet(page, 'The web')
    await press(page, button(page, 'Add a thread'))
    await expect(field(page, '1. What do they need each other for?')).toBeFocused()
    await keyboard.type('The Tuesday course')
    await chooseName(page, '1. Between whom does it run?', 1, 1)
    // The list stays for a third.
    await expect(page.getByLabel('Choose. 1. Between whom does it run?')).toBeFocused()
    await rate(page, '1. How strong is it?', 2)
    await reach(page, field(page, 'Evidence. 1. How strong is it?'))
    await keyboard.type('Never missed.')
    await press(page, button(page, 'Add a thread'))
    await expect(field(page, '2. What do they need each other for?')).toBeFocused()
    await keyboard.type('الترجمة')
    await chooseName(page, '2. Between whom does it run?', 2, 2)
    await rate(page, '2. How strong is it?', 0)
    expect(await twin(page, WEB)).toEqual([
      ['Person or team', 'Threads'],
      ['Samira (Sindbad House, leadership)', 'The Tuesday course (3, strong) with ليلى'],
      ['Omar (Sindbad House, volunteers or trainees)', 'no thread yet'],
      ['ليلى (مؤسسة النور, staff)', 'The Tuesday course (3, strong) with Samira · الترجمة (1, thin; no evidence yet) with Katrin'],
      ['Katrin (Haus Linden, staff)', 'الترجمة (1, thin; no evidence yet) with ليلى'],
    ])
    for (const name of ['Samira', 'ليلى', 'Katrin', 'Omar']) await expect(drawing(page, WEB).getByText(name)).toBeVisible()
  })

  await test.step('the orbits of two organisations, and the nucleus', async () => {
    await toWorksheet(page, 'The orbits')
    await reach(page, field(page, `${US}: What is its own orbit about?`))
    await keyboard.type('Boats and letters.')
    await rate(page, `${US}: How much does it feel the pull of the project?`, 3)
    await reach(page, field(page, `Evidence. ${US}: How much does it feel the pull of the project?`))
    await keyboard.type('Every Tuesday.')
    await keyboard.press('Tab')
    await keyboard.type('seen')
    await rate(page, `${US}: Is the balance right between its own orbit and the project?`, 1)
    await press(page, page.getByRole('link', { name: said(`Next: Orbits: ${NOOR}`) }))
    await expect(page.getByRole('heading', { level: 2, name: NOOR })).toBeFocused()
    await rate(page, `${NOOR}: How much does it feel the pull of the project?`, 1)
    await press(page, page.getByRole('link', { name: said(`Next: Orbits: ${LINDEN}`) }))
    await press(page, page.getByRole('link', { name: 'Next: The nucleus' }))
    await rate(page, 'Has the project a name and a purpose of its own?', 2)
    await rate(page, 'Has it a meeting place and a rhythm of its own?', 1)
    await chooseName(page, 'Whose place and rhythm does it use meanwhile?', 2)
    expect(await twin(page, ORBITS)).toEqual([
      ['Organisation, or part of the nucleus', 'Now', 'Balance, or with whom it lies'],
      [US, '3, strongly; seen ourselves', 'the project pulls too much'],
      [NOOR, '1, a little; no evidence yet', 'not said'],
      [LINDEN, 'not rated', 'not said'],
      ['Name and purpose', '2, yes; no evidence yet', ''],
      ['Meeting place', '1, partly; no evidence yet', `lies with ${NOOR}`],
      ['Budget line', 'not rated', ''],
      ['Own decisions', 'not rated', ''],
      ['People who belong', 'not rated', ''],
    ])
    for (const name of [US, NOOR, LINDEN]) await expect(drawing(page, ORBITS).getByText(name).first()).toBeVisible()
    await expect(drawing(page, ORBITS).getByText(said(`lies with ${NOOR}`))).toBeVisible()
  })
})
