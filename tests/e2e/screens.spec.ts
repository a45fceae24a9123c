/**
 * Every screen of the route table, filled, empty and in error: nothing that WCAG 2.2 AA forbids, no error, nothing cut off.
 * All of them are looked at in light and left to right; dark and mirrored see each route once, and each worksheet's first step.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readWorksheet } from '../../content/model/worksheet-file'
import { routes } from '../../renderer/routes'
import { expect, root, test } from '../support/companion'
import { complaints } from '../support/complaints'
import { thingsThatOpen } from '../support/pages-opened'
import {
  APPLICATION,
  everyRouteOnce,
  everyScreen,
  NOTES,
  OTHER_VERSIONS,
  OWN_FORM,
  populations,
  REMOVED,
  type Screen,
  type Stock,
  TEXTS,
} from '../support/pages-screens'
import { sessionsOf } from '../support/sessions-stock'
import { goTo } from '../support/story'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const folder = join(root, 'content', 'worksheets')
const worksheets = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => readWorksheet(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
const HOME: Screen = { name: 'home without a plan', address: '/', shows: 'What brings you here?' }
const NONE_KEPT: Screen = { name: 'no organisation kept', address: '/organisations', shows: 'No organisation is kept yet' }
const NO_FORMS: Screen = { name: 'no form of one’s own', address: '/forms', shows: 'None yet. A form that you copy' }
const NOT_ARCHIVED: Screen = { name: 'nothing archived', address: '/archived', shows: 'Nothing is archived' }
const NO_SESSION: Screen = { name: 'no group session', address: '/sessions', shows: 'No session yet' }
const NO_TRASH: Screen = { name: 'nothing thrown away', address: '/trash', shows: 'Nothing was thrown away' }

/** The example, the training case, a plan without partners, one that was thrown away and one archived, and two organisations that are kept. */
async function stockUp(page: Page): Promise<Stock> {
  // The home screen must be entered anew to list them.
  await show(page, { name: 'help', address: '/help', shows: 'How to begin' })
  const ids = await page.evaluate(
    async ({ notes, application, texts, otherVersions, removed }) => {
      const idOf = (opened: Awaited<ReturnType<typeof window.companion.openPlan>>) => (opened.kind === 'opened' ? opened.plan.id : '')
      const gone = idOf(await window.companion.createPlan({ title: 'Thrown away', us: '' }))
      await window.companion.trashPlan(gone)
      await window.companion.archivePlan(idOf(await window.companion.createPlan({ title: 'Put away', us: '' })), true)
      const empty = idOf(await window.companion.createPlan({ title: 'An empty plan', us: '' }))
      const exercise = idOf(await window.companion.openInvented('exercise'))
      const full = idOf(await window.companion.openInvented('example'))
      await window.companion.changePlan(full, {
        ...{ notes: { put: [...notes], remove: [] }, applications: { put: [application], remove: [] } },
        ...{
          texts: { put: [...texts], remove: [] },
          otherVersions: { put: otherVersions, remove: [] },
          removed: { put: [...removed], remove: [] },
        },
      })
      // Two organisations are kept for all plans; the plan says other things of the second.
      const opened = await window.companion.openPlan(full)
      const plan = opened.kind === 'opened' ? opened.plan : undefined
      const kept = 'kept-haus-lindenhof'
      for (const partner of plan?.partners ?? []) {
        if (partner.id !== 'warda' && partner.id !== 'haus-lindenhof') continue
        const { id, name, kind, place, details } = partner
        if (!details) continue
        const address = id === 'warda' ? details.address : `${details.address}, second floor`
        const staff = id === 'warda' ? details.staff : details.staff.slice(1)
        const at = '2026-03-02T09:00:00.000Z'
        await window.companion.keepOrganisation({ id: `kept-${id}`, name, kind, place, details: { ...details, address, staff }, at })
        await window.companion.changePlan(full, { partners: { put: [{ ...partner, profile: `kept-${id}` }], remove: [] } })
      }
      return { full, empty, exercise, kept }
    },
    { notes: NOTES, application: APPLICATION, texts: TEXTS, otherVersions: OTHER_VERSIONS, removed: REMOVED },
  )
  await page.evaluate((form) => window.companion.keepForm(form), OWN_FORM)
  for (const session of sessionsOf(ids)) await page.evaluate((made) => window.companion.createSession(made), session)
  return { ...ids, worksheets }
}

/** The screen is there when its words begin a text of its main part; links to it from elsewhere do not count. */
async function show(page: Page, { name, address, shows }: Screen): Promise<void> {
  await goTo(page, address)
  const words = page.locator('main').getByText(new RegExp(`^(\\d+ )?${shows.replace(/[.()“”]/g, '\\$&')}`))
  await expect(words.filter({ visible: true }).first(), `${name} at ${address}`).toBeVisible()
}

async function mirror(page: Page): Promise<void> {
  const address = new URL(page.url())
  address.searchParams.set('language', 'mirrored')
  await page.goto(address.href)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
}

type Found = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number], 'id' | 'nodes'>

/** The same few colours are asked for thousands of times; axe reads each anew, which takes it a third of its time. */
const rememberColours = (page: Page): Promise<void> =>
  page.evaluate(() => {
    interface Color {
      r: number
      g: number
      b: number
      alpha: number
      parseString(text: string): Color
    }
    const { prototype } = (window as unknown as { axe: { commons: { color: { Color: { prototype: Color } } } } }).axe.commons.color.Color
    const read = prototype.parseString
    const known = new Map<string, Pick<Color, 'r' | 'g' | 'b' | 'alpha'>>()
    prototype.parseString = function (text) {
      const seen = known.get(text)
      if (seen) return Object.assign(this, seen)
      const { r, g, b, alpha } = read.call(this, text)
      known.set(text, { r, g, b, alpha })
      return this
    }
  })

/** Puts axe into the page by looking at what it shows first; later looks use the axe that is there, which is twice as fast. */
async function axeIn(page: Page): Promise<() => Promise<string[]>> {
  const inWords = (found: readonly Found[]) =>
    found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`))
  const first = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze()
  expect(inWords(first.violations)).toEqual([])
  await rememberColours(page)
  return async () =>
    inWords(
      await page.evaluate(async (tags): Promise<Found[]> => {
        const { axe } = window as unknown as { axe: { run(where: Node, how: object): Promise<{ violations: Found[] }> } }
        return (await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })).violations
      }, TAGS),
    )
}

test('every route has a population to look at', () => {
  const missing = Object.keys(routes).filter((route) => !(route in populations))
  const message = `Say in tests/support/pages-screens.ts how the route ${missing.join(', ')} looks filled, empty and in error.`
  expect(missing, message).toEqual([])
})

/** What reaches out of the window, or scrolls sideways without being a grid's own region. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    const wrong = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide in ${root.clientWidth}`] : []
    for (const element of document.querySelectorAll<HTMLElement>('#page *, header *')) {
      if (element.closest('[class*="region"], [class*="hidden-words"], [class*="unsaid"], svg') || !element.checkVisibility()) continue
      const { left, right, width, height } = element.getBoundingClientRect()
      if (width > 1 && height > 1 && (left < -1 || right > root.clientWidth + 1))
        wrong.push(
          `${element.tagName} ${element.className} from ${Math.round(left)} to ${Math.round(right)}: ${element.textContent?.slice(0, 40)}`,
        )
    }
    return wrong
  })

const SMALL = { width: 1024, height: 640 }
/** A window of the usual size at 200 %. */
const ZOOMED = { width: 640, height: 400 }

/** Contrast hangs on the theme and order on the direction; neither on the other, so that two looks see both of each. */
const LOOKS = [
  ['light', 'left to right'],
  ['dark', 'mirrored'],
] as const
for (const [theme, direction] of LOOKS) {
  test(`no screen breaks WCAG 2.2 AA, or is cut off at 1024×640 or at 200 %: ${theme}, ${direction}`, async ({ companion }) => {
    test.setTimeout(180_000)
    const { page } = companion
    const heard = complaints(page)
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    if (direction === 'mirrored') await mirror(page)
    await page.setViewportSize(SMALL)
    await show(page, HOME)
    const violations = await axeIn(page)
    const found: Record<string, string[]> = {}
    const look = async (screen: Screen) => {
      await show(page, screen)
      const wrong = [...(await violations()), ...(await cutOff(page))]
      await page.setViewportSize(ZOOMED)
      wrong.push(...(await cutOff(page)))
      await page.setViewportSize(SMALL)
      if (wrong.length > 0) found[screen.name] = wrong
    }
    for (const empty of [NOT_ARCHIVED, NO_TRASH, NONE_KEPT, NO_FORMS, NO_SESSION]) await look(empty)
    const stock = await stockUp(page)
    const isWhole = theme === 'light'
    for (const screen of (isWhole ? everyScreen : everyRouteOnce)(stock)) await look(screen)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(found).toEqual({})
    expect(heard).toEqual([])
    expect(companion.blocked()).toEqual([])
  })
}

test('nothing that opens on a screen breaks WCAG 2.2 AA in light or dark, or is cut off at 200 %', async ({ companion }) => {
  test.setTimeout(120_000)
  const { page } = companion
  const heard = complaints(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await show(page, HOME)
  const violations = await axeIn(page)
  const stock = await stockUp(page)
  const found: Record<string, string[]> = {}
  for (const { name, address, open } of thingsThatOpen) {
    await goTo(page, '/help')
    await goTo(page, address(stock))
    await open(page)
    // From the top, so that the running head lies over nothing.
    const toTop = () => page.evaluate(() => window.scrollTo(0, 0))
    await toTop()
    const wrong = await violations()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(ZOOMED)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await toTop()
    wrong.push(...(await violations()), ...(await cutOff(page)))
    if (wrong.length > 0) found[name] = wrong
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  expect(found).toEqual({})
  expect(heard).toEqual([])
})
