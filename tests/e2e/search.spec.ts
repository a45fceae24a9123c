/** Searching by keyboard alone, in three languages, and arriving where it was written. */
import type { Page } from '@playwright/test'
import type { Change } from '../../content/model/change'
import type { Entry, Partner } from '../../content/model/plan'
import { expect, test } from '../support/companion'
import { said } from '../support/said'
import { goTo } from '../support/story'

const edited = { dot: ['new', 0] as [string, number], at: '2026-05-03T14:32:00.000Z' }
const partner = (id: string, name: string, order: number): Partner => ({
  ...{ id, name, kind: 'cso', place: '', contact: '', part: 'partner', status: 'candidate', order, ...edited },
})
const text = (question: string, about: string, words: string): Entry => ({
  ...{ question, about: [about], round: 'first', voice: 'ours', value: { kind: 'text', text: words }, ...edited },
})
const EVIDENCE = 'Three summer camps without a single complaint.'
const change = (round: string, words: string): Entry => ({ ...text('look.change', '', words), about: [], round })
const answers: Entry[] = [
  change('first', 'Fewer reports.'),
  change('spring', 'Longer visits.'),
  text('depend.we', 'amal', 'نعتمد عليهم في تدريب المعلِّمات والمتطوِّعين في القُرى.'),
  text('depend.we', 'kesher', 'המנכ"ל שלהם מכיר את משרד החינוך, והמתנדבים מגיעים מירושלים.'),
  { ...text('depend.they', 'kesher', 'They rely on our trainers.'), inside: true },
  { ...text('trust.ability', 'amal', ''), value: { kind: 'scale', rating: 3, evidence: EVIDENCE, source: 'seen' } },
]

const passage = { quote: 'The connections were built one by one.', before: '', after: '' }

/** A plan with answers in three languages, shown. */
async function openPlan(page: Page): Promise<string> {
  const partners = [partner('amal', 'مؤسسة الأمل', 1), partner('kesher', 'עמותת קשר', 2)]
  const written: Change = {
    partners: { put: partners, remove: [] },
    entries: { put: answers, remove: [] },
    commitments: { put: [{ id: 'draft', what: 'Send the draft budget', who: 'Rana', by: '', done: false, ...edited }], remove: [] },
    rounds: { put: [{ id: 'spring', title: 'After the spring camp', date: '2026-05-01', order: 1, ...edited }], remove: [] },
    notes: { put: [{ ...passage, id: 'mothers', section: '2.1', text: 'Like the mothers’ group in Yarka.', ...edited }], remove: [] },
  }
  const id = await page.evaluate(async (edits) => {
    const opened = await window.companion.createPlan({ title: 'Two valleys', us: 'Green Hands' })
    if (opened.kind !== 'opened') throw new Error('The plan could not be made')
    await window.companion.changePlan(opened.plan.id, edits)
    return opened.plan.id
  }, written)
  await goTo(page, `/plan/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Two valleys' })).toBeVisible()
  return id
}

const searchField = (page: Page) => page.getByRole('textbox', { name: /^Look for a word/ })
const result = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name })
const found = (page: Page) => page.getByRole('main').getByRole('status')

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type(query)
}

/** Down to a result, once it has come; it may not be the first. */
async function goDownTo(page: Page, name: string): Promise<void> {
  await expect(result(page, name)).toBeVisible()
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('ArrowDown')
    if (await result(page, name).evaluate((link) => link === document.activeElement)) return
  }
  throw new Error(`Twelve steps down do not lead to “${name}”.`)
}

test('by keyboard alone: from anywhere to the field, to a result, to the very answer', async ({ companion: { page } }) => {
  await openPlan(page)
  await search(page, 'complaint')
  await expect(found(page)).toHaveText('2 places found')
  await goDownTo(page, 'مؤسسة الأمل: Ability: can they do this work?')
  await page.keyboard.press('ArrowUp')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const evidence = page.getByRole('textbox', { name: said('Evidence. مؤسسة الأمل: Ability: can they do this work?') })
  await expect(evidence).toBeFocused()
  await expect(evidence).toHaveValue(EVIDENCE)
  await expect(evidence).toBeInViewport()
})

test('an Arabic and a Hebrew answer are found without their vowel points, articles and quotes', async ({ companion: { page } }) => {
  await openPlan(page)
  for (const [query, marked, name] of [
    ['معلمات', 'المعلِّمات', 'مؤسسة الأمل: What do we depend on them for?'],
    ['מנכל', 'המנכ"ל', 'עמותת קשר: What do we depend on them for?'],
    ['ירושלים', 'מירושלים', 'עמותת קשר: What do we depend on them for?'],
  ] as const) {
    await search(page, query)
    await expect(page.locator('main mark').first()).toHaveText(marked)
    await goDownTo(page, name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name })).toBeFocused()
  }
})

test('what was just written is found, and what is candid says so', async ({ companion: { page } }) => {
  const id = await openPlan(page)
  await goTo(page, `/plan/${id}/worksheet/trust-and-risk/trust/amal`)
  await page.getByRole('textbox', { name: 'مؤسسة الأمل: What do they depend on us for?' }).fill('The minibus on Thursdays.')
  await search(page, 'minibus')
  await expect(result(page, 'مؤسسة الأمل: What do they depend on us for?')).toHaveAccessibleDescription(
    'Trust and risk, Dependence The minibus on Thursdays.',
  )
  await searchField(page).fill('trainers rely')
  await expect(result(page, 'עמותת קשר: What do they depend on us for?')).toHaveAccessibleDescription(
    'Trust and risk, Dependence candid They rely on our trainers.',
  )
})

test('an answer of an earlier round is opened in that round, one of the current round in this', async ({ companion: { page } }) => {
  await openPlan(page)
  const round = page.getByRole('combobox', { name: 'Shown' })
  const field = page.getByRole('textbox', { name: 'What do we want to change?' })
  for (const [query, words, shown] of [
    ['reports', 'Fewer reports.', 'first'],
    ['longer visits', 'Longer visits.', 'spring'],
  ] as const) {
    await search(page, query)
    await goDownTo(page, 'What do we want to change?')
    await page.keyboard.press('Enter')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(words)
    await expect(round).toHaveValue(shown)
  }
})

test('the chapter opens at the heading, and coming back finds the query and its results again', async ({ companion: { page } }) => {
  await goTo(page, '/help')
  await search(page, 'solar system')
  await goDownTo(page, 'A solar system')
  await page.keyboard.press('Enter')
  await expect(page.locator('h2#a-solar-system')).toBeInViewport()
  await page.goBack()
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveValue('solar system')
  await expect(result(page, 'A solar system')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
})

test('a note leads to itself beside the passage, a commitment to its list', async ({ companion: { page } }) => {
  await openPlan(page)
  await search(page, 'mothers')
  await goDownTo(page, 'Your note')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Like the mothers’ group' })).toBeFocused()
  // Not waiting for the result to appear.
  await search(page, 'draft budget')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^Commitments/ })).toBeInViewport()
})

test('Enter in the field opens the first result; letters typed on a result go on in the field', async ({ companion: { page } }) => {
  await search(page, 'mono')
  await expect(result(page, 'monopoly')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(searchField(page)).not.toBeFocused()
  await page.keyboard.type('poly')
  await expect(searchField(page)).toHaveValue('monopoly')
  await searchField(page).fill('monopoly over creating')
  await expect(found(page)).toHaveText('One place found')
  await page.keyboard.press('Enter')
  await expect(page.locator('h2#designing-along-the-way')).toBeInViewport()
})

test('nothing found says so, and leads to the glossary', async ({ companion: { page } }) => {
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What is searched' })).toBeVisible()
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('zzyx/qw 100%?#')
  await expect(page.getByRole('heading', { name: /^Nothing found for/ })).toBeVisible()
  await expect(found(page)).toHaveText('Nothing found')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible()
  await page.goBack()
  await expect(searchField(page)).toHaveValue('zzyx/qw 100%?#')
})

test('without a plan a worksheet says what it takes to go there', async ({ companion: { page } }) => {
  await search(page, 'guarantee')
  await expect(page.getByText('A worksheet is part of a plan. Open one first to go there.')).toBeVisible()
})
