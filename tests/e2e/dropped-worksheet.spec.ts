/** Adding a worksheet is adding one file: dropped into a copy of the project and built, it is on screen and keeps its answers. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { installedRuntime } from '../../electron/start/runtime'
import { expect, isElectron, root, test } from '../support/companion'
import { launchInElectron } from '../support/in-electron'
import { launchInStandIn } from '../support/in-stand-in'
import type { Running } from '../support/running'
import { Story } from '../support/story'
import { toLead } from '../support/to-lead'

const yesOrNo = [
  { id: 'yes', text: 'yes, indeed' },
  { id: 'no', text: 'not yet' },
]
/** One question of every kind there is. */
const ourOwn = {
  id: 'our-own',
  order: 90,
  stage: 'acting-jointly',
  title: 'Our own worksheet',
  why: 'Because a trainer wrote it on Sunday.',
  passages: ['2.3'],
  minutes: { alone: 5, group: 15 },
  attend: 'Whoever is in the room.',
  facilitator: toLead('Begin with tea.'),
  sections: [
    {
      id: 'alone',
      title: 'Asked once',
      questions: [
        { id: 'own.short', kind: 'short', text: 'In a word?' },
        { id: 'own.long', kind: 'long', text: 'In a paragraph?' },
        { id: 'own.one', kind: 'one', text: 'Yes or no?', options: yesOrNo },
        { id: 'own.several', kind: 'several', text: 'Which of these?', options: yesOrNo },
        {
          id: 'own.scale',
          kind: 'scale',
          text: 'How much?',
          steps: [
            { value: 0, text: 'none' },
            { value: 1, text: 'plenty' },
          ],
        },
        { id: 'own.number', kind: 'number', text: 'How many chairs?', unit: { text: 'chairs' } },
        { id: 'own.date', kind: 'date', text: 'Which day?' },
        { id: 'own.who', kind: 'who', text: 'Who brings the tea?', of: 'anyone' },
        {
          id: 'own.rows',
          kind: 'rows',
          text: 'What do we bring?',
          item: 'a thing',
          columns: [{ id: 'own.thing', kind: 'short', text: 'Which thing?' }],
        },
        {
          id: 'own.cover',
          kind: 'coverage',
          text: 'Who comes when?',
          item: 'an evening',
          label: { id: 'own.evening', kind: 'short', text: 'Evening' },
          levels: { fully: 'comes', partly: 'comes late', no: 'stays away' },
        },
      ],
    },
    {
      id: 'each',
      title: 'Asked of all',
      questions: [
        {
          id: 'own.grid',
          kind: 'grid',
          text: 'Side by side',
          columns: [{ text: 'Decision', questions: [{ id: 'own.status', kind: 'status', text: 'In or out?' }] }],
        },
      ],
    },
  ],
}

const SOURCES = ['content', 'renderer', 'electron', 'package.json', 'tsconfig.json', 'electron.vite.config.ts']

async function buildACopy(folder: string): Promise<string> {
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  writeFileSync(join(copy, 'content', 'worksheets', 'our-own.json'), JSON.stringify(ourOwn))
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  await promisify(execFile)(process.execPath, [builder, 'build', '--logLevel', 'error'], { cwd: copy })
  return copy
}

const open = async (page: Page) => {
  await page.getByRole('link', { name: 'Our own worksheet' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Our own worksheet' })).toBeVisible()
}

test('a worksheet file dropped into content appears after a build and keeps its answers', async () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'dropped-'))
  let running: Running | undefined
  try {
    const copy = await buildACopy(folder)
    const [data, dialogs] = [join(folder, 'data'), join(folder, 'dialogs')]
    for (const each of [data, dialogs]) mkdirSync(each)
    const runtime = isElectron ? installedRuntime(root) : undefined
    const start = async () => {
      const how = { data, dialogs, args: [] }
      running = await (runtime ? launchInElectron(runtime, copy, how) : launchInStandIn(copy, how))
      return running.page
    }
    const story = new Story(await start())
    const { page } = story
    await story.beginPlan('With a worksheet of our own', 'Sindbad House')
    await story.addPartners(['Warda Network'])
    await open(page)
    await expect(page.getByText('Because a trainer wrote it on Sunday.')).toBeVisible()
    await story.write('In a word?', 'شاي')
    await story.write('In a paragraph?', 'Two lines,\nkept as two.')
    await story.choose('Yes or no?', 'yes, indeed')
    await story.choose('Which of these?', 'yes, indeed', 'not yet')
    await story.rate('How much?', 1)
    await story.because('How much?', 'Nine pots were empty.', 'seen ourselves')
    await story.write('How many chairs? (chairs)', '12')
    await page.getByLabel('Which day?', { exact: true }).fill('2027-05-01')
    await story.write('A person’s name. Who brings the tea?', 'Samira')
    await story.addRow('a thing', '1. Which thing?', 'A kettle')
    await story.addRow('an evening', 'Evening 1', 'Tuesday')
    await story.cover('Tuesday', 'Warda Network', 2)
    await expect(page.getByRole('button', { name: 'Tuesday, Warda Network: comes late' })).toBeVisible()
    await story.step('Asked of all')
    await expect(story.group('Warda Network: In or out?').getByRole('radio', { name: 'candidate' })).toBeChecked()
    await story.allIsSaved()
    await running?.quit()

    story.page = await start()
    await open(story.page)
    await story.findsAllAgain()
    await expect(story.group('Yes or no?').getByRole('radio', { name: 'yes, indeed' })).toBeChecked()
    await expect(story.page.getByLabel('Which day?', { exact: true })).toHaveValue('2027-05-01')
  } finally {
    await running?.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
  }
})
