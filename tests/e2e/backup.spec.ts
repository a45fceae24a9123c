/** Everything goes into one file, and comes back from it; what was here in between lies beside. */
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Companion, expect, test } from '../support/companion'
import { profile } from '../support/some-organisation'
import { goTo, Story } from '../support/story'

const help = (story: Story) => goTo(story.page, '/help')
const foldersIn = ({ data }: Companion, start: string): string[] => readdirSync(data).filter((name) => name.startsWith(start))
const deviceIn = ({ data }: Companion): string => readFileSync(join(data, 'workspace', 'device.json'), 'utf8')

/** The file that was saved is the one that is opened next. */
function backupIn({ dialogs }: Companion): string {
  const [name = ''] = readdirSync(dialogs).filter((each) => /^Joint Action backup \d{4}-\d\d-\d\d\.zip$/.test(each))
  renameSync(join(dialogs, name), join(dialogs, 'open.zip'))
  return join(dialogs, 'open.zip')
}

async function backUp(story: Story): Promise<void> {
  await help(story)
  await story.page.getByRole('button', { name: 'Back up everything' }).click()
  await expect(story.page.getByText(/^Everything is backed up: .*Joint Action backup/)).toBeVisible()
}

test('a backup brings back what was changed and thrown away, and keeps what was here beside', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = story
  await story.beginPlan('Bridges / جسور', 'Sindbad House')
  await story.addPartners(['Warda Network', 'مؤسسة النور'])
  await story.allIsSaved()
  await goTo(page, '/')
  await story.beginPlan('Two valleys', 'Sindbad House')
  await story.allIsSaved()
  const kept = profile('Warda')
  await page.evaluate((organisation) => window.companion.keepOrganisation(organisation), kept)
  await backUp(story)
  backupIn(companion)
  await page.evaluate((id) => window.companion.removeOrganisation(id), kept.id)
  const device = deviceIn(companion)

  await goTo(page, '/')
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Two valleys', exact: true }).click()
  await page.getByRole('button', { name: 'Throw this plan away' }).click()
  await expect(page.getByText('“Two valleys” was thrown away.')).toBeVisible()
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Bridges / جسور', exact: true }).click()
  await page.getByRole('link', { name: 'The project' }).click()
  await page.getByLabel('What it is for').fill('Written after the backup.')
  await story.allIsSaved()
  await goTo(page, '/')
  await story.beginPlan('Begun later', 'Sindbad House')
  await story.allIsSaved()

  await help(story)
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' })
  await expect(dialog).toContainText('There are 2 plans in it.')
  const line = (label: string) => dialog.locator('dl > div').filter({ hasText: label }).locator('dd')
  await expect(line('Only here')).toHaveText('⁨Begun later⁩')
  await expect(line('Newer here')).toHaveText('⁨Bridges / جسور⁩')
  await expect(line('Only in the backup')).toHaveText('⁨Two valleys⁩')
  await expect(dialog.getByRole('row', { name: 'Organisations 1 0 0 0' })).toBeVisible()
  await expect(dialog).toContainText(/moves to the folder .*workspace-before-\d{4}-\d\d-\d\d-\d{4}/)
  await dialog.getByRole('button', { name: 'Restore it' }).click()

  await expect(page.getByText(/^The backup of .* was restored\. What was here before is kept beside it/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Two valleys' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Begun later' })).toHaveCount(0)
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Bridges / جسور', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Who takes part' })).toContainText('مؤسسة النور')
  await page.getByRole('link', { name: 'The project' }).click()
  await expect(page.getByLabel('What it is for')).toHaveValue('')

  // It goes on being saved, under a name of its own.
  await page.getByLabel('What it is for').fill('Written after it was restored.')
  await story.allIsSaved()
  expect(deviceIn(companion)).not.toBe(device)
  const [before = ''] = foldersIn(companion, 'workspace-before-')
  const plans = readdirSync(join(companion.data, before, 'plans')).filter((name) => name.endsWith('.json'))
  expect(plans.map((name) => name.replace(/-[0-9a-f]+\.json$/, '')).sort()).toEqual(['begun-later', 'bridges'])
  expect(foldersIn(companion, 'workspace-restoring-')).toEqual([])

  // Restored by mistake it can be taken back.
  await help(story)
  await page.getByRole('button', { name: /^Bring back everything as it stood until / }).click()
  const back = page.getByRole('dialog', { name: 'Bring this back?' })
  await expect(back).toContainText('There are 2 plans in it.')
  await expect(back.locator('dl > div').filter({ hasText: 'Only here' }).locator('dd')).toHaveText('⁨Two valleys⁩')
  await back.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText(/^Everything is again as it stood until /)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Begun later' })).toBeVisible()
  expect(deviceIn(companion)).toBe(device)

  story.page = await companion.restart()
  await expect(story.page.getByRole('heading', { level: 2, name: 'Begun later' })).toBeVisible()
})

test('a power cut in the middle of restoring is put right at the next start, with a sentence', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('Two valleys', 'Sindbad House')
  await story.allIsSaved()
  await companion.stop()
  // As it lies after the first of two renames.
  const fresh = 'workspace-restoring-0123456789abcdef'
  const before = 'workspace-before-2026-11-22-1432'
  cpSync(join(companion.data, 'workspace'), join(companion.data, fresh), { recursive: true })
  renameSync(join(companion.data, 'workspace'), join(companion.data, before))
  const journal = { format: 'joint-action-swap', version: 1, from: 'backup', fresh, before, at: '2026-05-03T14:32:00.000Z' }
  writeFileSync(join(companion.data, 'swap.json'), JSON.stringify(journal))

  story.page = await companion.start()
  await expect(story.page.getByText(/^The backup of 3 May 2026 at .* was restored\. .*workspace-before-2026-11-22-1432/)).toBeVisible()
  await expect(story.page.getByRole('heading', { level: 2, name: 'Two valleys' })).toBeVisible()
  expect(foldersIn(companion, 'workspace').sort()).toEqual(['workspace', before])
  expect(foldersIn(companion, 'swap')).toEqual([])
})

test('a file that is no backup is refused with a sentence, and one that is left alone changes nothing', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = story
  await story.beginPlan('Two valleys', 'Sindbad House')
  await story.allIsSaved()
  const restore = () => page.getByRole('button', { name: 'Restore a backup' }).click()
  await help(story)
  writeFileSync(join(companion.dialogs, 'open.zip'), 'a letter')
  await restore()
  await expect(page.getByText('This file is not a backup of this program, or it breaks off. Nothing was changed.')).toBeVisible()

  await backUp(story)
  const whole = readFileSync(backupIn(companion))
  await restore()
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' })
  await expect(dialog).toContainText('The same in both')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => foldersIn(companion, 'workspace-')).toEqual([])

  // One letter within a plan is enough.
  const broken = Buffer.from(whole)
  broken.writeUInt8(broken.readUInt8(200) ^ 0xff, 200)
  writeFileSync(join(companion.dialogs, 'open.zip'), broken)
  await restore()
  await expect(page.getByText(/^Inside the backup, plans\/two-valleys-[0-9a-f]+\.json is not .* Nothing was changed\.$/)).toBeVisible()
  await expect.poll(() => foldersIn(companion, 'workspace-')).toEqual([])
})
