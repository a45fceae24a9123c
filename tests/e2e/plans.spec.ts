/** Many plans: found, ordered, put out of the way, copied and begun from one another. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../support/companion'
import { goTo, Story } from '../support/story'

test('among many plans one is found, ordered, archived, duplicated and begun anew', async ({ companion }) => {
  const { page } = companion
  const story = new Story(page)
  const list = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .filter({ has: page.getByRole('link') })
  await test.step('few plans need no finding', async () => {
    await story.beginPlan('Étoile du nord', 'Sindbad House')
    await story.addPartners(['مُؤَسَّسَة النُّور'])
    await story.allIsSaved()
    await page.getByRole('link', { name: 'Plans', exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Étoile du nord' })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
  })
  await test.step('many are ordered as somebody likes, and the order is remembered', async () => {
    await goTo(page, '/help')
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
    await page.evaluate(async () => {
      for (const title of ['Valley 10', 'Valley 2', 'apples', 'Bridges', 'Zebra', 'Water'])
        await window.companion.createPlan({ title, us: '' })
    })
    await goTo(page, '/')
    await expect(list).toHaveText(['Water', 'Zebra', 'Bridges', 'apples', 'Valley 2', 'Valley 10', 'Étoile du nord'])
    await page.getByRole('button', { name: 'By title' }).click()
    await expect(list).toHaveText(['Water', 'apples', 'Bridges', 'Étoile du nord', 'Valley 2', 'Valley 10', 'Zebra'])
    await page.reload()
    await expect(page.getByRole('button', { name: 'By title' })).toHaveAttribute('aria-pressed', 'true')
    await expect(list).toHaveText(['Water', 'apples', 'Bridges', 'Étoile du nord', 'Valley 2', 'Valley 10', 'Zebra'])
  })
  await test.step('a plan is found by its title without accents, and by a partner without vowel signs', async () => {
    await page.getByRole('searchbox').fill('etoile')
    await expect(list).toHaveText(['Étoile du nord'])
    await page.getByRole('searchbox').fill('النور')
    await expect(list).toHaveText(['Étoile du nord'])
    await page.getByRole('searchbox').fill('nothing of the kind')
    await expect(page.getByRole('heading', { name: 'No plan or partner is called' })).toBeVisible()
    await page.getByRole('button', { name: 'Show all plans' }).click()
    await expect(list).toHaveCount(7)
  })
  await test.step('an archived plan is out of the way, still found, and comes back', async () => {
    await page.getByRole('button', { name: 'What to do with ⁨Bridges⁩' }).click()
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.getByRole('button', { name: 'Archive', exact: true }).click()
    await expect(page.getByText('“Bridges” was archived.')).toBeVisible()
    await expect(list).toHaveText(['Water', 'apples', 'Étoile du nord', 'Valley 2', 'Valley 10', 'Zebra'])
    await page.getByRole('searchbox').fill('bridges')
    await expect(page.getByText('Archived.', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Archived (1)' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Archived' })).toBeVisible()
    await page.getByRole('link', { name: 'Bridges' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bridges' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it out of the archive' }).click()
    await expect(page.getByText('“Bridges” is among the plans again.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Archive', exact: true })).toBeVisible()
  })
  await test.step('a duplicate has the partners, a plan begun from it no answers', async () => {
    await goTo(page, '/')
    await page.getByRole('heading', { name: 'Étoile du nord' }).getByRole('link').click()
    await page.getByRole('button', { name: 'Duplicate' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Copy of Étoile du nord' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Who takes part' })).toContainText('مُؤَسَّسَة النُّور')
    await page.getByRole('button', { name: 'Begin a new plan from it' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Copy of Étoile du nord (new)' })).toBeVisible()
    await expect(page.getByText('and no answers yet.')).toBeVisible()
    await expect(page.getByRole('list', { name: 'Who takes part' })).toContainText('مُؤَسَّسَة النُّور')
  })
})

test('of sixty plans forty are drawn, and the others by keyboard', async ({ companion }) => {
  const { page } = companion
  await goTo(page, '/help')
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await page.evaluate(async () => {
    for (let at = 1; at <= 60; at += 1) await window.companion.createPlan({ title: `Plan number ${at}`, us: '' })
  })
  await goTo(page, '/')
  const links = page.getByRole('heading', { level: 2 }).getByRole('link', { name: /^Plan number/ })
  await expect(links).toHaveCount(41)
  await page.getByRole('button', { name: 'Show 19 more' }).press('Enter')
  await expect(links).toHaveCount(60)
  await expect(page.getByRole('link', { name: 'Plan number 19', exact: true })).toBeFocused()
})

test('the trash says until when it keeps a plan, and a line on the first screen throws away and brings back', async ({ companion }) => {
  const { page } = companion
  const story = new Story(page)
  await story.beginPlan('Second thoughts', 'Sindbad House')
  await story.allIsSaved()
  await page.getByRole('link', { name: 'Plans', exact: true }).click()
  await page.getByRole('button', { name: 'What to do with ⁨Second thoughts⁩' }).click()
  await page.getByRole('button', { name: 'Throw this plan away' }).click()
  await expect(page.getByText('“Second thoughts” was thrown away.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What brings you here?' })).toBeVisible()
  await page.getByRole('link', { name: 'Thrown away' }).click()
  const day = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const until = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day))
  await expect(page.getByText(`Kept until ${until}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Bring it back: ⁨Second thoughts⁩' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Second thoughts' })).toBeVisible()
})
