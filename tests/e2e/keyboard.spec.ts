/** One whole story without a mouse: everything below goes through `page.keyboard`. */
import { readdirSync } from 'node:fs'
import { button, field, press, reach } from '../support/by-keyboard'
import { expect, test } from '../support/companion'
import { saidOnly } from '../support/said'

test('a plan, a partner, a rating, a coverage grid, a risk, a term and a document, all by keyboard', async ({ companion }) => {
  const { page } = companion
  const { keyboard } = page
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible()

  await test.step('a new plan', async () => {
    await press(page, button(page, 'Begin a plan'))
    await expect(field(page, 'What is the partnership about?')).toBeFocused()
    await keyboard.type('By hand / بلا فأرة')
    await keyboard.press('Tab')
    await keyboard.type('Sindbad House')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'By hand / بلا فأرة' })).toBeVisible()
  })

  await test.step('a partner', async () => {
    await press(page, page.getByRole('link', { name: 'Add a partner' }))
    await reach(page, field(page, 'The first organisation that comes to mind'))
    await keyboard.type('مؤسسة النور')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'مؤسسة النور' })).toBeVisible()
    await expect(field(page, 'Another organisation')).toBeFocused()
    await reach(page, page.getByRole('link', { name: 'Back to the plan' }), 'Shift+Tab')
    await keyboard.press('Enter')
  })

  await test.step('a rating with evidence, source and candid mark', async () => {
    await press(page, page.getByRole('link', { name: 'Choosing partners', exact: true }))
    await press(page, page.getByRole('link', { name: /^Three bases, side by side/ }))
    const question = 'مؤسسة النور: How much does the thematic field weigh?'
    await reach(page, page.getByRole('group', { name: question }).getByRole('radio').first())
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(page.getByRole('group', { name: question }).getByRole('radio', { name: '2, clearly' })).toBeChecked()
    await keyboard.press('Tab')
    await expect(field(page, `Evidence. ${question}`)).toBeFocused()
    await keyboard.type('Ten years in the same street. عشر سنوات.')
    await keyboard.press('Tab')
    await keyboard.type('seen')
    await expect(page.getByLabel(saidOnly(`Where the evidence comes from. ${question}`))).toHaveValue('seen')
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await expect(page.getByRole('button', { name: saidOnly(`Candid, for us alone: ${question}`) })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('figure').getByText('2', { exact: true })).toBeVisible()
  })

  await test.step('two lines of a coverage grid, with arrow keys and Space', async () => {
    await reach(page, page.getByRole('link', { name: /^Next: The field/ }))
    await keyboard.press('Enter')
    await press(page, button(page, 'Add a part of the field'))
    await expect(field(page, 'Part of the field 1')).toBeFocused()
    await keyboard.type('Girls who left school')
    await press(page, button(page, 'Add a part of the field'))
    await expect(field(page, 'Part of the field 2')).toBeFocused()
    await keyboard.type('الأمهات')
    const cell = (row: string, who: string) => page.getByRole('button', { name: `${row}, ${who}: ` })
    await reach(page, cell('الأمهات', 'Sindbad House'))
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await expect(cell('الأمهات', 'مؤسسة النور')).toBeFocused()
    await keyboard.press('ArrowUp')
    await expect(cell('Girls who left school', 'مؤسسة النور')).toBeFocused()
    await keyboard.press('Space')
    await keyboard.press('Space')
    await expect(cell('Girls who left school', 'مؤسسة النور')).toHaveAccessibleName('Girls who left school, مؤسسة النور: partly')
    await expect(cell('الأمهات', 'Sindbad House')).toHaveAccessibleName('الأمهات, Sindbad House: covers')
    await expect(page.getByRole('figure').locator('svg rect[fill="var(--rating-3)"]')).toHaveCount(2)
  })

  await test.step('a risk', async () => {
    await reach(page, page.getByRole('link', { name: 'By hand / بلا فأرة' }), 'Shift+Tab')
    await keyboard.press('Enter')
    await press(page, page.getByRole('link', { name: 'Trust and risk', exact: true }))
    await press(page, page.getByRole('link', { name: /^Risks/ }))
    await press(page, button(page, 'Add a risk'))
    await expect(field(page, '1. What may happen?')).toBeFocused()
    await keyboard.type('The trainer leaves.')
    await reach(page, page.getByRole('group', { name: '1. How likely is it now?' }).getByRole('radio').first())
    await keyboard.press('Space')
    await reach(page, page.getByRole('group', { name: '1. How hard would it hit?' }).getByRole('radio').first())
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await expect(page.getByRole('figure').locator('svg circle')).toHaveCount(1)
  })

  await test.step('a term in the reader, opened and closed', async () => {
    await reach(page, page.getByRole('link', { name: 'Handbook', exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(page.locator('article p').first()).toBeVisible()
    const term = page.locator('article').getByRole('button').first()
    await press(page, term)
    const entry = page.getByRole('note').filter({ visible: true })
    await expect(entry).toHaveCount(1)
    await keyboard.press('Escape')
    await expect(entry).toHaveCount(0)
    await expect(term).toBeFocused()
  })

  await test.step('a document', async () => {
    await reach(page, page.getByRole('link', { name: 'Documents', exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    await press(page, button(page, 'Make the Word document'))
    await expect(page.getByText(/^Made: .+\.docx\u2069?$/)).toBeVisible({ timeout: 30_000 })
    expect(readdirSync(companion.dialogs).filter((name) => name.endsWith('.docx'))).toHaveLength(1)
  })
})
