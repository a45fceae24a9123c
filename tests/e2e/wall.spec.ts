import { expect, test } from '../support/companion'

type Bridge = typeof window.companion

test('the room sees what the presenter shows, and its keys come back', async ({ companion }) => {
  const { page } = companion
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.companion.on('wallIs', (what) => heard.push(what.kind === 'pressed' ? what.press : what.kind))
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  await page.evaluate(() => window.companion.showOnWall({ kind: 'blank' }))
  await page.evaluate(() => window.companion.openWall())
  const wall = await companion.wall()
  expect(await wall.evaluate(() => window.companion.wallView())).toEqual({ kind: 'blank' })
  await wall.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    window.companion.on('wall', ({ kind }) => seen.push(kind))
  })
  const view = { kind: 'plain', head: 'Our partnership', at: 0, of: 0, timer: null, text: 'Welcome', note: '' } as const
  await page.evaluate((shown) => window.companion.showOnWall(shown), view)
  await expect.poll(() => wall.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['plain'])
  await wall.evaluate(() => window.companion.pressOnWall('next'))
  await expect.poll(heard).toEqual(['open', 'next'])

  // Opening it again opens no other, and says that it is there.
  await page.evaluate(() => window.companion.openWall())
  await page.evaluate(() => window.companion.closeWall())
  await expect.poll(() => companion.isWallOpen).toBe(false)
  await expect.poll(heard).toEqual(['open', 'next', 'open', 'closed'])
})

test('the window that the room sees can ask for nothing else', async ({ companion }) => {
  const { page } = companion
  await page.evaluate(() => window.companion.openWall())
  const wall = await companion.wall()
  for (const method of ['listPlans', 'listSessions', 'readSettings', 'showFolder'] satisfies (keyof Bridge)[])
    await expect(wall.evaluate((name) => (window.companion[name] as () => Promise<unknown>)(), method)).rejects.toThrow(
      'This window may not ask for',
    )
  await wall.close()
  await expect.poll(() => companion.isWallOpen).toBe(false)
})

test('the window that the room sees goes with the program’s own', async ({ idle }) => {
  await idle.start()
  await idle.page.evaluate(() => window.companion.openWall())
  await idle.wall()
  await idle.stop()
  expect(idle.isRunning).toBe(false)
})
