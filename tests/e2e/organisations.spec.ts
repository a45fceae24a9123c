/** Organisations kept for all plans: kept from one plan, brought into another, changed, and what differs taken either way. */
import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { button, field, press, reach } from '../support/by-keyboard'
import { expect, test } from '../support/companion'
import { said } from '../support/said'
import { goTo, Story } from '../support/story'

const aside = (page: Page) => page.getByRole('complementary', { name: 'Kept for all plans' })
const details = (page: Page, name: string) =>
  page.getByRole('link', { name: `Details for funders and agreements: ${name}`, exact: true }).click()
const home = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Plans', exact: true }).click()
const openPlan = async (page: Page, title: string) => {
  await home(page)
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: title, exact: true }).click()
}

test('an organisation is kept from one plan, comes along into another, and shows what differs', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = companion
  await story.beginPlan('Two towns', 'Sindbad House')

  await test.step('written down in a plan and kept', async () => {
    await story.addPartners(['Haus Lindenhof'])
    await page.getByRole('link', { name: 'Partners', exact: true }).click()
    await details(page, 'Haus Lindenhof')
    await page.getByLabel('Legal name').fill('Haus Lindenhof e. V.')
    await page.getByRole('button', { name: 'Add a number' }).click()
    await page.getByLabel('Which number').selectOption('PIC')
    await page.getByLabel('Number', { exact: true }).fill('000000003')
    await page.getByRole('button', { name: 'Add a person' }).click()
    const person = page.getByRole('group', { name: 'Person 1' })
    await person.getByLabel('Name', { exact: true }).fill('رنا منصور')
    await person.getByLabel('Function').fill('director')
    await page.getByRole('button', { name: 'Add a project' }).click()
    const project = page.getByRole('group', { name: 'Project 1' })
    await project.getByLabel('Title').fill('Trainers on the move')
    await project.getByLabel('From year').fill('٢٠٢٤')
    await expect(project.getByLabel('From year')).toHaveValue('2024')
    await aside(page).getByRole('button', { name: 'Keep for other plans' }).click()
    await expect(aside(page)).toContainText('The same here and in what you keep.')
  })

  await test.step('our own organisation too', async () => {
    await page.getByRole('link', { name: 'Back to the partners' }).click()
    await details(page, 'Sindbad House')
    await page.getByLabel('Country').fill('Palestine')
    await aside(page).getByRole('button', { name: 'Keep for other plans' }).click()
    await expect(aside(page)).toContainText('The same here and in what you keep.')
  })

  await test.step('in a new plan ours is offered, and a partner comes by its name', async () => {
    await home(page)
    await page.getByRole('button', { name: 'New plan' }).click()
    await expect(page.getByLabel('The name of your organisation')).toHaveValue('Sindbad House')
    await page.getByLabel('What is the partnership about?').fill('Three towns')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.getByRole('link', { name: 'Add a partner' }).click()
    const name = page.getByLabel('The first organisation that comes to mind')
    await name.press('ArrowDown')
    // Ours is in the plan already.
    await expect(page.getByRole('option')).toHaveText(['Haus Lindenhof'])
    await name.fill('haus lindenhof')
    await expect(page.getByText('You keep this one: all its details come along.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Haus Lindenhof was added with all that you keep of it.')).toBeVisible()
    await details(page, 'Sindbad House')
    await expect(page.getByLabel('Country')).toHaveValue('Palestine')
    await page.getByRole('link', { name: 'Back to the partners' }).click()
    await details(page, 'Haus Lindenhof')
    await expect(page.getByLabel('Number', { exact: true })).toHaveValue('000000003')
    await expect(page.getByRole('group', { name: 'Person 1' }).getByLabel('Name', { exact: true })).toHaveValue('رنا منصور')
    await expect(aside(page)).toContainText('The same here and in what you keep.')
  })

  await test.step('what differs is shown in both versions, and put in the profile', async () => {
    await page.getByRole('group', { name: 'Person 1' }).getByLabel('Function').fill('head of education')
    await expect(aside(page)).toContainText('One thing differs between this plan and what you keep.')
    await expect(aside(page).getByRole('listitem')).toHaveText(
      /Person: .?رنا منصور.?In this planرنا منصور, head of educationKeptرنا منصور, director/,
    )
    await aside(page)
      .getByRole('button', { name: said('Put this in the profile: Person: رنا منصور') })
      .click()
    await expect(aside(page)).toContainText('The same here and in what you keep.')
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(aside(page)).toContainText('One thing differs')
    await aside(page)
      .getByRole('button', { name: said('Put this in the profile: Person: رنا منصور') })
      .click()
    await expect(aside(page)).toContainText('The same here and in what you keep.')
    await story.allIsSaved()
  })

  await test.step('what is changed where it is kept changes no plan until it is taken there', async () => {
    await home(page)
    await page.getByRole('link', { name: 'Organisations you keep' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Haus Lindenhof' })).toContainText('in 2 plans')
    await page.getByRole('link', { name: 'Haus Lindenhof' }).click()
    await expect(page.getByRole('complementary', { name: 'In these plans' })).toContainText('Two towns')
    await page.getByLabel('Address', { exact: true }).fill('Lindenhof 5, Kassel')
    await openPlan(page, 'Two towns')
    await page.getByRole('link', { name: 'Partners', exact: true }).click()
    await details(page, 'Haus Lindenhof')
    await expect(page.getByLabel('Address', { exact: true })).toHaveValue('')
    await expect(aside(page)).toContainText('2 things differ')
    await aside(page).getByRole('button', { name: 'Take this into the plan: Address' }).click()
    await expect(page.getByLabel('Address', { exact: true })).toHaveValue('Lindenhof 5, Kassel')
    await aside(page)
      .getByRole('button', { name: said('Take this into the plan: Person: رنا منصور') })
      .click()
    await expect(aside(page)).toContainText('The same here and in what you keep.')
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
    await expect(aside(page)).toContainText('One thing differs')
    await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
    await story.allIsSaved()
  })

  await test.step('after a restart all of it is there, and what is taken out can be brought back', async () => {
    const again = await companion.restart()
    // The list of plans moves what stands below it.
    await expect(again.getByRole('link', { name: 'Two towns' })).toBeVisible()
    await again.getByRole('link', { name: 'Organisations you keep' }).click()
    await again.getByRole('link', { name: 'Haus Lindenhof' }).click()
    await expect(again.getByLabel('Address', { exact: true })).toHaveValue('Lindenhof 5, Kassel')
    await again.getByRole('button', { name: 'Take it out of what you keep' }).click()
    await expect(again.getByRole('heading', { name: 'Organisations you keep' })).toBeVisible()
    await expect(again.getByRole('link', { name: 'Haus Lindenhof' })).toHaveCount(0)
    await again.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(again.getByRole('link', { name: 'Haus Lindenhof' })).toBeVisible()
  })
})

test('it all goes by keyboard, and a damaged file comes back with a sentence about it', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = companion
  const { keyboard } = page
  await story.beginPlan('By hand', 'Sindbad House')
  await story.addPartners(['Warda'])

  await test.step('details, written, moved, taken out and kept', async () => {
    await press(page, page.getByRole('link', { name: 'Partners', exact: true }))
    await press(page, page.getByRole('link', { name: 'Details for funders and agreements: Warda', exact: true }))
    await reach(page, page.getByLabel('Legal name'))
    await keyboard.type('Warda Society')
    await press(page, button(page, 'Add a person'))
    await expect(page.getByRole('group', { name: 'Person 1' }).getByLabel('Name', { exact: true })).toBeFocused()
    await keyboard.type('Rana')
    await press(page, button(page, 'Add a person'))
    await expect(page.getByRole('group', { name: 'Person 2' }).getByLabel('Name', { exact: true })).toBeFocused()
    await keyboard.type('Maysoon')
    await press(page, button(page, 'Move up: Maysoon'))
    await expect(page.getByRole('group', { name: 'Person 1' }).getByLabel('Name', { exact: true })).toHaveValue('Maysoon')
    await expect(button(page, 'Move up: Maysoon')).toBeFocused()
    await reach(page, button(page, 'Move down: Maysoon'))
    await keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Person 1' }).getByLabel('Name', { exact: true })).toHaveValue('Rana')
    await expect(button(page, 'Move down: Maysoon')).toBeFocused()
    await reach(page, button(page, 'Remove: Maysoon'))
    await keyboard.press('Enter')
    await expect(button(page, 'Add a person')).toBeFocused()
    await reach(page, button(page, 'Keep for other plans'), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(aside(page)).toContainText('The same here and in what you keep.')
  })

  await test.step('a name offered while it is typed', async () => {
    const plan = await page.evaluate(async () => {
      const opened = await window.companion.createPlan({ title: 'Another', us: '' })
      return opened.kind === 'opened' ? opened.plan.id : ''
    })
    await goTo(page, `/plan/${plan}/partners`)
    await reach(page, page.getByRole('combobox', { name: 'The first organisation that comes to mind' }))
    await keyboard.type('arda')
    await expect(page.getByRole('option')).toHaveText(['Warda'])
    await keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { name: 'Warda', selected: true })).toBeVisible()
    await keyboard.press('Enter')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: 'The first organisation that comes to mind' })).toHaveValue('Warda')
    await keyboard.press('Enter')
    await expect(page.getByText('Warda was added with all that you keep of it.')).toBeVisible()
    // None is left to be offered: the same field goes on as a plain one.
    await expect(field(page, 'Another organisation')).toBeFocused()
    await story.allIsSaved()
  })

  await test.step('the file cut short', async () => {
    await companion.stop()
    truncateSync(join(companion.data, 'workspace', 'organisations.json'), 200)
    const again = await companion.start()
    await expect(again.getByRole('alert')).toContainText(
      /The file of the organisations that you keep was damaged or missing\. The last good copy was opened.*set-aside\/organisations-/,
    )
    expect(readdirSync(join(companion.data, 'workspace', 'set-aside'))).toHaveLength(1)
    await again.getByRole('alert').getByRole('button').click()
    await again.getByRole('link', { name: 'Organisations you keep' }).click()
    await again.getByRole('link', { name: 'Warda' }).click()
    await expect(again.getByLabel('Legal name')).toHaveValue('Warda Society')
    await expect(again.getByRole('alert')).toHaveCount(0)
  })
})
