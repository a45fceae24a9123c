/** Plan files that come and go: shown before they are taken in, brought together, and left without what is inside. */
import { copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import example from '../../content/example/plan.json' with { type: 'json' }
import { insideKeys } from '../../content/model/inside'
import { placeKey } from '../../content/model/place'
import { Plan } from '../../content/model/plan'
import { readWorksheet } from '../../content/model/worksheet-file'
import { type Companion, expect, root, test } from '../support/companion'
import { runStart } from '../support/run-start'
import { profile } from '../support/some-organisation'
import { goTo, Story } from '../support/story'

const filled = Plan.parse(example)
const inWorksheets = join(root, 'content', 'worksheets')
const worksheets = readdirSync(inWorksheets)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => readWorksheet(JSON.parse(readFileSync(join(inWorksheets, name), 'utf8'))))
const exampleFile = join(root, 'content', 'example', 'plan.json')
const plansFolder = ({ data }: Companion) => join(data, 'workspace', 'plans')
const copyIn = ({ dialogs }: Companion): string => readdirSync(dialogs).find((name) => name.endsWith('.jointaction')) ?? ''

/** The file as somebody else sends it back, with their own words in one place. */
function editedElsewhere(path: string, purpose: string): void {
  const { checksum: _, ...plan } = JSON.parse(readFileSync(path, 'utf8')) as Plan & { checksum: string }
  const project = { ...plan.project, purpose, dot: ['d-warda', 1], at: new Date().toISOString() }
  writeFileSync(path, JSON.stringify({ ...plan, project, seen: { ...plan.seen, 'd-warda': 1 } }))
}

test('two copies of one plan edited apart are brought together, with both versions in sight', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = story
  await story.beginPlan('Solar roofs', 'Green Hands')
  const plan = page.url()
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^A copy was saved: .*Solar roofs\.jointaction$/)).toBeVisible()
  renameSync(join(companion.dialogs, 'Solar roofs.jointaction'), join(companion.dialogs, 'open.jointaction'))
  editedElsewhere(join(companion.dialogs, 'open.jointaction'), 'As Warda has it: أسطح للجميع.')
  await page.getByRole('link', { name: 'The project' }).click()
  await page.getByLabel('What it is for').fill('As we have it: roofs for all.')
  await story.allIsSaved()

  await goTo(page, '/')
  await page.getByRole('button', { name: 'Bring in a plan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Bring in this plan?' })
  await expect(dialog.getByRole('heading', { name: 'Solar roofs' })).toBeVisible()
  await expect(dialog.getByText('Green Hands')).toBeVisible()
  await expect(dialog.getByRole('radio', { name: /^Bring it together with “.?Solar roofs.?”$/ })).toBeChecked()
  await expect(dialog.getByText(/^Both have been edited\. It has 1 edit that yours does not have\./)).toBeVisible()
  await dialog.getByRole('button', { name: 'Bring together' }).click()
  await expect(page).toHaveURL(plan)
  await expect(page.getByText('Brought together. In 1 place the two say different things.')).toBeVisible()
  await page.getByRole('button', { name: 'Look at them' }).click()
  for (const words of ['As we have it: roofs for all.', 'As Warda has it: أسطح للجميع.'])
    await expect(page.getByText(words).first()).toBeVisible()
  expect(readdirSync(plansFolder(companion)).filter((name) => name.endsWith('.json'))).toHaveLength(1)

  await goTo(page, '/')
  await page.getByRole('button', { name: 'Bring in a plan' }).click()
  await expect(dialog.getByRole('radio', { name: /^Open “.?Solar roofs.?”, which is yours$/ })).toBeChecked()
  await expect(dialog.getByText('Nothing in the file is new: yours has it all.')).toBeVisible()
})

test('the copy for a partner holds nothing from inside and opens in this program', async ({ companion }) => {
  const { page, dialogs } = companion
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('heading', { level: 1, name: filled.project.title })).toBeVisible()
  await page.getByRole('button', { name: 'Save a copy' }).click()
  const ask = page.getByRole('dialog', { name: 'Save a copy' })
  await ask.getByRole('radio', { name: 'For a partner' }).check()
  await ask.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^A copy was saved: /)).toBeVisible()

  const text = readFileSync(join(dialogs, copyIn(companion)), 'utf8')
  const inside = insideKeys(filled, worksheets)
  const words = filled.entries
    .filter((entry) => inside.has(placeKey(entry)))
    .flatMap(({ value }) => (value.kind === 'text' ? value.text : value.kind === 'scale' ? value.evidence : []))
  const people = [filled.us, ...filled.partners].map(({ contact }) => contact)
  const tokens = [...words, ...people, ...filled.notes.map((note) => note.text)].filter((each) => each.length > 8)
  expect(tokens.length).toBeGreaterThan(20)
  for (const token of tokens) expect(text, token).not.toContain(JSON.stringify(token).slice(1, -1))
  expect(text).toContain(filled.us.name)

  renameSync(join(dialogs, copyIn(companion)), join(dialogs, 'open.jointaction'))
  await goTo(page, '/')
  await page.getByRole('button', { name: 'Bring in a plan' }).click()
  await page.getByRole('radio', { name: 'Keep it beside your plans' }).check()
  await page.getByRole('button', { name: 'Keep it', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: filled.project.title })).toBeVisible()
})

test('a file given on the command line is shown first, and is known when it comes again', async ({ idle: companion }) => {
  const file = join(companion.folder, 'from a stick.jointaction')
  copyFileSync(exampleFile, file)
  const page = await companion.start(file)
  const dialog = page.getByRole('dialog', { name: 'Bring in this plan?' })
  await expect(dialog.getByRole('heading', { name: filled.project.title })).toBeVisible()
  await expect(dialog.getByText(/from a stick\.jointaction/)).toBeVisible()
  expect(readdirSync(plansFolder(companion)).filter((name) => name.endsWith('.json'))).toEqual([])
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: filled.project.title })).toBeVisible()

  await runStart([file], { COMPANION_DATA: companion.data, COMPANION_HEADLESS: '1' })
  await expect(dialog.getByRole('radio', { name: /^Open “.*”, which is yours$/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Open it' }).click()
  await expect(dialog).toHaveCount(0)
  expect(readdirSync(plansFolder(companion)).filter((name) => name.endsWith('.json'))).toHaveLength(1)
})

test('whatever a file’s texts are, they stay plain and within the dialog', async ({ companion }) => {
  const { page, dialogs } = companion
  const script = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'
  const hostile = {
    ...filled,
    project: { ...filled.project, title: `‮${script} ${'W'.repeat(1_800)}` },
    us: { ...filled.us, name: `‫‮${'وردة'.repeat(400)}` },
    partners: filled.partners.map((partner) => ({ ...partner, name: `${partner.name} ‮${'long'.repeat(300)}` })),
  }
  writeFileSync(join(dialogs, 'open.jointaction'), JSON.stringify(hostile))
  await page.getByRole('button', { name: 'Bring in a plan' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { level: 3 })).toContainText(script)
  expect(await page.title()).not.toBe('run')
  const isWithin = await dialog.evaluate(
    (box) =>
      box.scrollWidth <= box.clientWidth &&
      [...box.querySelectorAll('*')].every((each) => each.getBoundingClientRect().right <= box.getBoundingClientRect().right),
  )
  expect(isWithin).toBe(true)
  expect(await dialog.textContent()).not.toMatch(/[\u202a-\u202e]/)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('a second version that a folder program made is told of on the first screen, and brought together', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = story
  await story.beginPlan('Solar roofs', 'Green Hands')
  await story.allIsSaved()
  const [name = ''] = readdirSync(plansFolder(companion)).filter((each) => each.endsWith('.json'))
  const second = join(plansFolder(companion), name.replace('.json', " (Warda's conflicted copy 2026-11-22).json"))
  copyFileSync(join(plansFolder(companion), name), second)
  editedElsewhere(second, 'Written on the other machine.')
  await goTo(page, '/')
  await expect(
    page.getByText(/^There is a second version of “.?Solar roofs.?”, made by a program that keeps folders in step\.$/),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Look at the second version of “.?Solar roofs.?”$/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Two versions of one plan' })
  await expect(dialog.getByText('It has 1 edit that yours does not have.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Bring together' }).click()
  await expect(page.getByText('Written on the other machine.')).toBeVisible()
  expect(readdirSync(plansFolder(companion)).filter((each) => each.includes('conflicted'))).toEqual([])
  expect(readdirSync(join(companion.data, 'workspace', 'set-aside'))).toHaveLength(1)
})

test('a second version of the organisations is told of on the first screen, and brings in what is missing', async ({ companion }) => {
  const { page } = companion
  const [nahr, warda] = [profile('Nahr'), profile('Warda')]
  for (const one of [nahr, warda]) await page.evaluate((organisation) => window.companion.keepOrganisation(organisation), one)
  const folder = join(companion.data, 'workspace')
  writeFileSync(join(folder, 'organisations (1).json'), readFileSync(join(folder, 'organisations.json')))
  await page.evaluate((id) => window.companion.removeOrganisation(id), nahr.id)
  await goTo(page, '/help')
  await expect(page.getByRole('button', { name: 'Back up everything' })).toBeVisible()
  await goTo(page, '/')
  await expect(page.getByText('One of those in it is missing here.')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in what is missing' }).click()
  await expect(page.getByText('What was missing is here now.')).toBeVisible()
  await expect(page.getByText('There is a second version')).toHaveCount(0)
  await page.getByRole('link', { name: 'Organisations you keep' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Nahr' })).toBeVisible()
})
