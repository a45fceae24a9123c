/** Earlier states of a plan: looked at without being written in, and brought back. */
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Companion, expect, test } from '../support/companion'
import { goTo, Story } from '../support/story'

const historyOf = ({ data }: Companion, plan: string): string => join(data, 'workspace', 'history', plan)

const planId = (companion: Companion): string =>
  (readdirSync(join(companion.data, 'workspace', 'plans')).find((name) => name.endsWith('.json')) ?? '').replace('.json', '')
const fileOf = (companion: Companion): string =>
  readFileSync(join(companion.data, 'workspace', 'plans', `${planId(companion)}.json`), 'utf8')

/** As if the plan had been kept yesterday at noon. */
function keptYesterday(companion: Companion): void {
  const folder = historyOf(companion, planId(companion))
  const [kept = ''] = readdirSync(folder).sort().reverse()
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString().slice(0, 10)
  renameSync(join(folder, kept), join(folder, `${yesterday}T12-00-00-000Z.work.json.gz`))
}

test('an earlier state is looked at, one worksheet is brought back, that is undone, and then the whole plan is brought back', async ({
  companion,
}) => {
  const story = new Story(companion.page)
  await story.beginPlan('Doors', 'Sindbad House')
  await story.addPartners(['مؤسسة النور'])
  await story.page.getByRole('link', { name: 'Choosing partners', exact: true }).click()
  const field = 'مؤسسة النور: Which part of the field do they see?'
  await story.write(field, 'Girls who left school.')
  await story.allIsSaved()
  // The program keeps what stood before: begun anew with no history yet, the next save keeps all of this.
  await companion.stop()
  const folder = historyOf(companion, planId(companion))
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(companion.folder, name))
  const page = await companion.start()
  story.page = page
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Doors', exact: true }).click()
  await page.getByRole('link', { name: 'Choosing partners', exact: true }).click()
  await story.field(field).fill('Boys who left school.')
  await story.allIsSaved()
  await page.getByRole('link', { name: 'Doors', exact: true }).click()
  await page.getByRole('link', { name: 'The project' }).click()
  await page.getByLabel('What it is for').fill('To learn together.')
  await story.allIsSaved()
  keptYesterday(companion)
  const today = fileOf(companion)

  await page.getByRole('link', { name: 'Doors', exact: true }).click()
  await page.getByRole('link', { name: 'Earlier states' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Earlier states of this plan' })).toBeVisible()
  await expect(page.getByText('What the project is for: written')).toBeVisible()
  await expect(page.getByText(/النور.*: .*, rewritten/)).toBeVisible()

  await page.getByRole('button', { name: /^Look at the plan as it was on/ }).click()
  const banner = page.getByRole('region', { name: 'An earlier state of the plan' })
  await expect(banner).toContainText(/as it was on .* at .*Nothing can be changed here/)
  await page.getByRole('link', { name: 'Choosing partners', exact: true }).click()
  await expect(story.field(field)).toHaveValue('Girls who left school.')
  await story.field(field).click()
  await page.keyboard.type('Not to be written')
  await expect(story.field(field)).toHaveValue('Girls who left school.')
  await expect(page.getByText('This is an earlier state of the plan, so nothing can be changed here.')).toBeVisible()
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Documents and applications are made from today’s plan' })).toBeVisible()
  expect(fileOf(companion)).toBe(today)

  await banner.getByRole('button', { name: 'Back to today' }).click()
  await expect(banner).toHaveCount(0)
  await goTo(page, `/plan/${planId(companion)}/history`)
  await page.getByRole('button', { name: /^Restore the plan as it was on/ }).click()
  await page.getByLabel('What to bring back').selectOption('Choosing partners')
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('“Choosing partners” stands as it stood then.')).toBeVisible()
  await expect(story.field(field)).toHaveValue('Girls who left school.')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(story.field(field)).toHaveValue('Boys who left school.')

  await goTo(page, `/plan/${planId(companion)}/history`)
  await page
    .getByRole('button', { name: /^Restore the plan as it was on/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText('The plan stands as it stood then.')).toBeVisible()
  await story.allIsSaved()
  expect(fileOf(companion)).toContain('Girls who left school.')
  expect(fileOf(companion)).not.toContain('To learn together.')
  const restored = readdirSync(folder).filter((name) => name.includes('.restore.'))
  expect(restored).toHaveLength(2)
  expect(gunzipSync(readFileSync(join(folder, restored[0] ?? ''))).toString()).toContain('Boys who left school.')
})
