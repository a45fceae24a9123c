/** What goes wrong with files, and what people take back: each is said plainly, and nothing is lost. */
import { existsSync, readdirSync, readFileSync, renameSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Companion, expect, test } from '../support/companion'
import { said } from '../support/said'
import { goTo, Story } from '../support/story'

const plansFolder = ({ data }: Companion): string => join(data, 'workspace', 'plans')
const plansIn = (companion: Companion): string[] => readdirSync(plansFolder(companion)).filter((name) => name.endsWith('.json'))

function onlyPlan(companion: Companion): string {
  const [file = '', ...others] = plansIn(companion)
  expect(others).toEqual([])
  return join(plansFolder(companion), file)
}
const openTitle = (story: Story, title: string) =>
  story.page.getByRole('heading', { level: 2 }).getByRole('link', { name: title, exact: true }).click()

const undoKey = async (story: Story) => {
  // Outside a field, where the keys are the plan's and not the field's.
  await story.page.getByRole('heading', { level: 1 }).click()
  await story.page.keyboard.press('ControlOrMeta+z')
}
const redoKey = (story: Story) => story.page.keyboard.press('ControlOrMeta+Shift+z')

test('a plan file cut short is set aside, and the last good copy is opened with a sentence about it', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('Bridges / جسور', 'Sindbad House')
  await story.addPartners(['Warda Network', 'مؤسسة النور'])
  await story.allIsSaved()
  await companion.stop()
  // Opened once and left alone, so that the last good copy holds all of it.
  story.page = await companion.start()
  await openTitle(story, 'Bridges / جسور')
  await expect(story.page.getByText('مؤسسة النور')).toBeVisible()
  await companion.stop()
  truncateSync(onlyPlan(companion), 700)

  story.page = await companion.start()
  await expect(story.page.getByRole('alert')).toContainText(
    /The file of “.?Bridges \/ جسور.?” was damaged.*The last good copy was opened.*kept untouched: set-aside\//,
  )
  await openTitle(story, 'Bridges / جسور')
  await expect(story.page.getByRole('list', { name: 'Who takes part' })).toContainText('Warda Network')
  await expect(story.page.getByRole('list', { name: 'Who takes part' })).toContainText('مؤسسة النور')
  expect(readdirSync(join(companion.data, 'workspace', 'set-aside'))).toHaveLength(1)
  expect(JSON.parse(readFileSync(onlyPlan(companion), 'utf8'))).toMatchObject({ project: { title: 'Bridges / جسور' } })
})

test('a plan of a newer version is refused with a sentence and left as it is', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('From tomorrow', 'Sindbad House')
  await story.allIsSaved()
  await companion.stop()
  const file = onlyPlan(companion)
  const { checksum: _, ...plan } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const newer = JSON.stringify({ ...plan, version: 99, surprises: ['a new thing'] })
  writeFileSync(file, newer)

  story.page = await companion.start()
  const sentence = /was written by a newer version of this program and has been left as it is: .*from-tomorrow/
  await expect(story.page.getByText(sentence)).toBeVisible()
  await goTo(story.page, `/plan/${plan.id}`)
  await expect(story.page.getByRole('heading', { name: 'This plan cannot be opened' })).toBeVisible()
  await expect(story.page.getByText(sentence)).toBeVisible()
  await story.page.getByRole('link', { name: 'Back to the plans' }).click()
  await expect(story.page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible()
  await companion.stop()
  expect(readFileSync(file, 'utf8')).toBe(newer)
})

test('a file from elsewhere that is no plan is refused with a sentence, and a good one is taken in', async ({ companion }) => {
  const { page, dialogs } = companion
  const open = join(dialogs, 'open.json')
  writeFileSync(open, '{"format":"shopping-list"}')
  await page.getByRole('button', { name: 'Bring in a plan' }).click()
  await expect(page.getByText(/is not a plan file of this program.*Nothing was brought in\./)).toBeVisible()
  writeFileSync(open, readFileSync(join(import.meta.dirname, '..', '..', 'content', 'example', 'plan.json')))
  await page.getByRole('button', { name: 'Bring in a plan' }).click()
  await page.getByRole('button', { name: 'Keep it', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Opening doors: a partnership in learning' })).toBeVisible()
})

test('while nothing can be written the window says so, typing goes on, and trying again saves all of it', async ({ companion }) => {
  const { page, dialogs } = companion
  const story = new Story(page)
  await story.beginPlan('Hard ground', 'Sindbad House')
  await story.allIsSaved()
  const plans = plansFolder(companion)
  const away = `${plans}-away`
  renameSync(plans, away)
  writeFileSync(plans, 'a file stands where the folder was')

  await page.getByRole('link', { name: 'The project' }).click()
  await page.getByLabel('What it is for').fill('Before the failure.')
  const alert = page.getByRole('alert').filter({ hasText: 'Could not save' })
  await expect(alert).toContainText('The folder to save in is no longer there.')
  await page.getByLabel('What it is for').pressSequentially(' Written meanwhile: نكتب رغم ذلك.')
  await expect(page.getByLabel('What it is for')).toHaveValue('Before the failure. Written meanwhile: نكتب رغم ذلك.')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toBeVisible()

  await alert.getByRole('button', { name: 'Save a copy' }).click()
  await expect(page.getByText(/^A copy was saved: /)).toBeVisible()
  const [copy = ''] = readdirSync(dialogs).filter((name) => name.endsWith('.jointaction'))
  expect(readFileSync(join(dialogs, copy), 'utf8')).toContain('Before the failure. Written meanwhile: نكتب رغم ذلك.')

  unlinkSync(plans)
  renameSync(away, plans)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await story.allIsSaved()
  await expect(alert).toHaveCount(0)
  expect(readFileSync(onlyPlan(companion), 'utf8')).toContain('Before the failure. Written meanwhile: نكتب رغم ذلك.')
})

test('a plan thrown away comes back whole, at once or after a restart', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('Second thoughts', 'Sindbad House')
  await story.addPartners(['Warda Network'])
  await story.page.getByRole('button', { name: 'Throw this plan away' }).click()
  await expect(story.page.getByText('“Second thoughts” was thrown away.')).toBeVisible()
  await expect(story.page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible()
  await story.page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(story.page.getByRole('heading', { level: 1, name: 'Second thoughts' })).toBeVisible()

  await story.page.getByRole('button', { name: 'Throw this plan away' }).click()
  await expect(story.page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible()
  expect(plansIn(companion)).toEqual([])
  story.page = await companion.restart()
  await story.page.getByRole('link', { name: 'Thrown away' }).click()
  await expect(story.page.getByRole('heading', { level: 2, name: 'Second thoughts' })).toBeVisible()
  await story.page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(story.page.getByRole('heading', { level: 1, name: 'Second thoughts' })).toBeVisible()
  await expect(story.page.getByRole('list', { name: 'Who takes part' })).toContainText('Warda Network')
  expect(existsSync(onlyPlan(companion))).toBe(true)
})

test('a partner taken out comes back with its answers, by the message and by undo', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('Come back', 'Sindbad House')
  await story.addPartners(['Warda Network', 'مؤسسة النور'])
  await story.page.getByRole('link', { name: 'Choosing partners', exact: true }).click()
  await story.write('مؤسسة النور: Which part of the field do they see?', 'Girls who left school, البنات.')
  const people = story.page.getByRole('link', { name: 'Partners', exact: true })
  const takeOut = async () => {
    await story.page.getByRole('link', { name: 'Come back' }).click()
    await people.click()
    await story.page.getByRole('button', { name: said('Take مؤسسة النور out of the plan') }).click()
    await expect(story.page.getByRole('dialog')).toContainText('One answer about it goes too. Undo brings everything back, and for 90 days')
    await story.page.getByRole('button', { name: 'Take it out' }).click()
    await expect(story.page.getByRole('heading', { level: 2, name: 'مؤسسة النور' })).toHaveCount(0)
  }
  await takeOut()
  await story.page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(story.page.getByRole('heading', { level: 2, name: 'مؤسسة النور' })).toBeVisible()
  await story.findsAllAgain()

  await takeOut()
  await undoKey(story)
  await expect(story.page.getByRole('heading', { level: 2, name: 'مؤسسة النور' })).toBeVisible()
  await story.allIsSaved()
  story.page = await companion.restart()
  await openTitle(story, 'Come back')
  await expect(story.page.getByRole('list', { name: 'Who takes part' })).toContainText('مؤسسة النور')
  await story.findsAllAgain()
})

test('undo steps back through text typed in two fields, and redo brings all of it back', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('There and back', 'Sindbad House')
  await story.page.getByRole('link', { name: 'The project' }).click()
  const [purpose, funder] = [story.page.getByLabel('What it is for'), story.page.getByLabel('Funder')]
  await purpose.pressSequentially('Rooms for learning')
  await funder.pressSequentially('مؤسسة الضوء')
  await undoKey(story)
  await expect(funder).toHaveValue('')
  await expect(purpose).toHaveValue('Rooms for learning')
  await undoKey(story)
  await expect(purpose).toHaveValue('')
  await redoKey(story)
  await redoKey(story)
  await expect(purpose).toHaveValue('Rooms for learning')
  await expect(funder).toHaveValue('مؤسسة الضوء')
  await story.allIsSaved()
  expect(readFileSync(onlyPlan(companion), 'utf8')).toContain('مؤسسة الضوء')
})

test('undo in a field takes back what was typed there as words, not letter by letter', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('Words', 'Sindbad House')
  const { page } = story
  const id = await page.evaluate(() => location.hash.split('/')[2])
  await goTo(page, `/plan/${id}/worksheet/coming-together`)
  const field = page.getByRole('textbox', { name: 'How did it come about?' })
  await field.click()
  await page.keyboard.type('They called us after the flood')
  await expect(field).toHaveValue('They called us after the flood')
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(field).toHaveValue('They called us after the flood')
  await story.allIsSaved()
  expect(readFileSync(onlyPlan(companion), 'utf8')).toContain('They called us after the flood')
})
