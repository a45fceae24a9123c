/** A plan that is written elsewhere while it is open, and what was taken out of one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../../content/model/edit'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { sealed } from '../../electron/workspace/seal'
import { type Companion, expect, test } from '../support/companion'
import { said } from '../support/said'
import { goTo, Story } from '../support/story'

const AT = '2026-03-02T09:00:00.000Z'

function planFile({ data }: Companion): string {
  const plans = join(data, 'workspace', 'plans')
  const [name = ''] = readdirSync(plans).filter((file) => file.endsWith('.json'))
  return join(plans, name)
}

function planIn(file: string): Plan {
  const { checksum: _, ...plan } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  return plan as unknown as Plan
}

/** As this program does it on another computer, in the same folder. */
function writeElsewhere(file: string, answers: Readonly<Record<string, string>>): void {
  const before = planIn(file)
  const after = Object.entries(answers).reduce(
    (plan, [question, text]) => answer(plan, { question, about: [] }, { kind: 'text', text }, { text: question, kind: 'long' }, AT),
    before,
  )
  writeFileSync(file, sealed(stamp(before, after, 'another-laptop', AT)))
}

test('a plan changed on disk while it is open keeps both, and shows both versions where they differ', async ({ companion }) => {
  const story = new Story(companion.page)
  const { page } = story
  await story.beginPlan('On two laptops', 'Sindbad House')
  const file = planFile(companion)
  const { id } = planIn(file)
  await goTo(page, `/plan/${id}/worksheet/coming-together`)
  const field = page.getByRole('textbox', { name: 'How did it come about?' })
  await field.fill('What stood there first.')
  await story.allIsSaved()
  writeElsewhere(file, { 'began.words': 'كتبناه على الحاسوب الآخر', 'choice.idea-words': 'Told on the other laptop.' })
  await field.fill('What was written here meanwhile.')
  await expect(page.getByRole('alert').filter({ hasText: '“On two laptops” was changed somewhere else meanwhile' })).toBeVisible()
  await expect(page.getByText('Another copy says something else here')).toBeVisible()
  await expect(page.getByText('كتبناه على الحاسوب الآخر')).toBeVisible()
  await expect(page.getByText(/^From the copy that came on \d+ \w+ \d{4}$/)).toBeVisible()
  await expect(field).toHaveValue('What was written here meanwhile.')
  await story.allIsSaved()
  expect(JSON.stringify(planIn(file))).toContain('Told on the other laptop.')

  await goTo(page, `/plan/${id}`)
  await expect(page.getByText('In one place two copies say different things.')).toBeVisible()
  await page.getByRole('link', { name: 'Choose what stands' }).click()
  // However short the page, what is told above it is a line or two.
  const told = await page.getByRole('alert').filter({ hasText: 'was changed somewhere else' }).boundingBox()
  expect(told?.height).toBeLessThan(120)
  await page.getByRole('button', { name: 'Keep both texts' }).click()
  await expect(page.getByText('The copies agree')).toBeVisible()
  await expect(page.getByText('was changed somewhere else meanwhile')).toHaveCount(0)
  await story.allIsSaved()
  const texts = planIn(file).entries.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []))
  expect(texts).toContain('What was written here meanwhile.\n\nكتبناه على الحاسوب الآخر')
  expect(planIn(file).otherVersions).toEqual({})
})

test('a partner and a row that were taken out come back after a restart, with all that was attached', async ({ companion }) => {
  const story = new Story(companion.page)
  await story.beginPlan('Second look', 'Sindbad House')
  await story.addPartners(['Warda Network', 'مؤسسة النور'])
  const file = planFile(companion)
  const { id } = planIn(file)
  const risks = `/plan/${id}/worksheet/trust-and-risk/risks`
  await goTo(story.page, risks)
  await story.page.getByRole('button', { name: /^Add / }).first().click()
  await story.page.keyboard.type('The bus does not run in winter')
  await story.allIsSaved()
  await story.page
    .getByRole('button', { name: /^Remove|^Take out/ })
    .first()
    .click()
  await goTo(story.page, `/plan/${id}/partners`)
  await story.page.getByRole('button', { name: said('Take مؤسسة النور out of the plan') }).click()
  await story.page.getByRole('button', { name: 'Take it out' }).click()
  await story.allIsSaved()
  expect(planIn(file).partners.map(({ name }) => name)).toEqual(['Warda Network'])
  expect(planIn(file).rows).toEqual([])

  story.page = await companion.restart()
  await goTo(story.page, `/plan/${id}`)
  await story.page.getByRole('link', { name: 'Taken out' }).click()
  await story.page.getByRole('button', { name: said('Bring back مؤسسة النور') }).click()
  await story.page.getByRole('button', { name: 'Bring back The bus does not run in winter' }).click()
  await expect(story.page.getByText('Nothing was taken out')).toBeVisible()
  await story.allIsSaved()
  const back = planIn(file)
  expect(back.partners.map(({ name }) => name)).toEqual(['Warda Network', 'مؤسسة النور'])
  expect(back.rows).toHaveLength(1)
  expect(JSON.stringify(back.entries)).toContain('The bus does not run in winter')
})
