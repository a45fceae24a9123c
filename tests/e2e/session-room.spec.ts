/** A session as it is led: 45 minutes with the keyboard alone, and what forty people see meanwhile. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Session } from '../../content/session/session'
import { button, field, press, reach } from '../support/by-keyboard'
import { type Companion, expect, test } from '../support/companion'
import { complaints } from '../support/complaints'
import { GROUPS, ledSession } from '../support/led-session'
import { goTo } from '../support/story'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WALL = { width: 1280, height: 720 }
const BEGINNING = new Date('2026-11-20T10:00:00')
const MINUTE = 60_000

interface Led {
  readonly page: Page
  readonly wall: Page
  readonly session: Session
  readonly address: string
  /** Lets time pass in both windows. */
  readonly pass: (minutes: number) => Promise<void>
}

/** A session with its wall open, at ten o’clock, before it begins. */
async function inTheRoom(companion: Companion): Promise<Led> {
  const { page } = companion
  await page.clock.install({ time: BEGINNING })
  await page.reload()
  await page.setViewportSize(WALL)
  const plan = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  const session = ledSession(plan)
  await page.evaluate((made) => window.companion.createSession(made), session)
  const address = `/plan/${plan}/session/${session.id}/present`
  await goTo(page, address)
  await expect(button(page, 'Begin')).toBeVisible()
  await page.keyboard.press('o')
  const wall = await companion.wall()
  await wall.setViewportSize(WALL)
  await wall.reload()
  await expect(asked(wall, session.title)).toBeVisible()
  await page.clock.pauseAt(new Date(BEGINNING.getTime() + MINUTE))
  return { page, wall, session, address, pass: (minutes) => page.clock.fastForward(minutes * MINUTE) }
}

const asked = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const time = (page: Page) => page.getByRole('timer')
const phase = (page: Page) => page.getByRole('list', { name: 'How to work on it' }).locator('[aria-current="step"]')
const stopped = async (page: Page) => (await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations.map(({ id }) => id)

async function namesNobody(wall: Page): Promise<void> {
  const seen = await wall.content()
  for (const name of [...GROUPS, 'Rana', 'Dar al-Nour']) expect(seen).not.toContain(name)
}

test('45 minutes are led with the keyboard alone, from the welcome to the close', async ({ companion }) => {
  test.setTimeout(180_000)
  const { page, wall, session, pass } = await inTheRoom(companion)
  const heard = [complaints(page), complaints(wall)]
  await expect(wall.getByText('It begins soon')).toBeVisible()

  await page.keyboard.press('Space')
  for (const each of [page, wall]) {
    await expect(asked(each, 'Welcome')).toBeVisible()
    await expect(time(each)).toContainText('3:00')
  }
  await expect(page.getByText('On time. Ends at 10:46, as planned.')).toBeVisible()
  await expect(page.getByText('Next, at 10:04')).toBeVisible()
  await pass(2)
  for (const each of [page, wall]) await expect(time(each)).toContainText('1:00')

  // A step ends quietly: nothing moves on, and only the facilitator sees for how long it has been over.
  await pass(3)
  await expect(time(wall)).toHaveText('Time 0:00')
  await expect(time(page)).toHaveText('0:00Time. 2:00 over')
  await expect(asked(wall, 'Welcome')).toBeVisible()
  await expect(page.getByText('2 minutes behind. It would end at 10:48.')).toBeVisible()

  // 1-2-4-All names its phases in turn.
  await page.keyboard.press('PageDown')
  await expect(asked(wall, 'What can we do only together?')).toBeVisible()
  const turns = [
    [0, 'alone', 'Alone:', '1:00'],
    [1, 'in pairs', 'In pairs:', '2:00'],
    [2, 'in fours', 'In fours:', '4:00'],
    [4, 'all together', 'All together:', '5:00'],
  ] as const
  for (const [minutes, name, way, left] of turns) {
    await pass(minutes)
    await expect(phase(wall)).toHaveText(name)
    await expect(phase(page)).toContainText(name)
    await expect(wall.getByText(way, { exact: true })).toBeVisible()
    for (const each of [page, wall]) await expect(time(each)).toContainText(left)
  }

  // A pause holds the time, in both windows; one minute more is added to the phase.
  await page.keyboard.press('Space')
  await pass(2)
  for (const each of [page, wall]) await expect(time(each)).toContainText('5:00')
  await expect(time(wall)).toContainText('Paused')
  await page.keyboard.press('Space')
  await page.keyboard.press('+')
  for (const each of [page, wall]) await expect(time(each)).toContainText('6:00')

  await page.keyboard.press('b')
  await expect(wall.getByText('What can we do only together?')).toHaveCount(0)
  expect(await wall.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor)).toBe('rgb(0, 0, 0)')
  await page.keyboard.press('b')
  await expect(asked(wall, 'What can we do only together?')).toBeVisible()

  await page.keyboard.press('a')
  await expect(wall.getByRole('listitem').filter({ hasText: 'Reach the coast' })).toBeVisible()
  await namesNobody(wall)

  // What the room says is written while letters are letters, and shown once it is there.
  await reach(page, field(page, 'What can we do only together?'))
  await page.keyboard.type('Be heard by both, a and b')
  await expect(asked(page, 'What can we do only together?')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await expect(wall.getByText('We agree')).toBeVisible()
  await expect(wall.getByText('Be heard by both, a and b')).toBeVisible()

  await press(page, button(page, 'Make a commitment of it'))
  await expect(field(page, 'What will be done?')).toHaveValue('Be heard by both, a and b')
  await reach(page, field(page, 'Who sees to it?'))
  await page.keyboard.type(GROUPS[2] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${GROUPS[2]}, no day yet`)).toBeVisible()
  await namesNobody(wall)

  await pass(6)
  await page.keyboard.press('ArrowRight')
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Do we share the goals, or the means?')
  await page.keyboard.press('a')
  await expect(wall.getByRole('listitem').filter({ hasText: 'The goals' })).toContainText('2')
  await pass(12)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('a')
  await expect(wall.getByText('They told us in March').first()).toBeVisible()
  await namesNobody(wall)
  await pass(13)

  await page.keyboard.press('PageDown')
  await expect(asked(wall, 'What we take away')).toBeVisible()
  await expect(page.getByText('Be heard by both, a and b', { exact: true })).toBeVisible()
  await expect(wall.getByText('• Be heard by both, a and b')).toBeVisible()
  await expect(page.getByText('This is the last step.')).toBeVisible()
  await pass(5)
  await expect(time(wall)).toHaveText('Time 0:00')
  await namesNobody(wall)
  expect(heard).toEqual([[], []])

  const kept = await page.evaluate((id) => window.companion.openSession(id), session.id)
  expect(kept).toMatchObject({
    session: {
      at: 's-close',
      agreements: [{ item: 'q-only', kind: 'agreed', value: { text: 'Be heard by both, a and b' } }],
      promises: [{ what: 'Be heard by both, a and b', who: GROUPS[2], item: 'q-only' }],
    },
  })
  // Nothing tells later when it was.
  expect(JSON.stringify(kept)).not.toContain('begunAt')
})

test('a clicker in the room’s window leads on, and time goes on while the facilitator is elsewhere', async ({ companion }) => {
  const { page, wall, address, pass } = await inTheRoom(companion)
  await wall.keyboard.press('PageDown')
  await expect(asked(page, 'Welcome')).toBeVisible()
  await expect(time(page)).toContainText('3:00')
  await page.clock.resume()
  await goTo(page, address.replace('present', 'collect'))
  await wall.keyboard.press('PageDown')
  await expect(asked(wall, 'What can we do only together?')).toBeVisible()
  await pass(2)
  await goTo(page, address)
  await expect(asked(page, 'What can we do only together?')).toBeVisible()
  await expect(phase(page)).toContainText('in pairs')
  // The window may be gone before the key has been let go.
  await wall.keyboard.press('Escape').catch(() => undefined)
  await expect.poll(() => companion.isWallOpen).toBe(false)
  await expect(button(page, 'Open the room’s window')).toBeVisible()
})

test('letters can be switched off, and Space belongs to a button that has focus', async ({ companion }) => {
  const { page, wall } = await inTheRoom(companion)
  await page.keyboard.press('Space')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('?')
  await reach(page, page.getByLabel('Letters are commands'))
  await page.keyboard.press('Space')
  await press(page, button(page, 'Close'))
  await page.keyboard.press('b')
  await expect(asked(wall, 'What can we do only together?')).toBeVisible()
  await reach(page, button(page, 'Show the answers'), 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(wall.getByText('Reach the coast')).toBeVisible()
  await expect(button(page, 'Pause')).toBeVisible()
  // Whoever clicks does not see where focus is: Space pauses, and closes no window.
  await button(page, 'Close the room’s window').click()
  await button(page, 'Open the room’s window').click()
  await expect(button(page, 'Close the room’s window')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(button(page, 'Go on')).toBeVisible()
  await expect(button(page, 'Close the room’s window')).toBeVisible()
})

test('nothing on the facilitator’s screen or on the wall breaks WCAG 2.2 AA', async ({ companion }) => {
  test.setTimeout(120_000)
  const { page, wall } = await inTheRoom(companion)
  await page.clock.resume()
  expect([await stopped(page), await stopped(wall)]).toEqual([[], []])
  await page.keyboard.press('Space')
  await page.keyboard.press('PageDown')
  for (const key of ['', 'a', 'b']) {
    if (key) await page.keyboard.press(key)
    await wall.waitForTimeout(100)
    expect([key, await stopped(page), await stopped(wall)]).toEqual([key, [], []])
  }
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('a')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(wall.getByText('They told us in March').first()).toBeVisible()
  expect([await stopped(page), await stopped(wall)]).toEqual([[], []])
})
