/** The size of everything on screen changes from the menu, is remembered, and the page has that much less room. */
import { expect, isElectron, test } from '../support/companion'

test('a larger size stays after a restart', async ({ companion }) => {
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  const zoom = () => companion.page.evaluate(async () => (await window.companion.readSettings()).zoom)
  const width = () => companion.page.evaluate(() => innerWidth)
  const key = process.platform === 'darwin' ? 'Meta' : 'Control'
  await companion.page.evaluate(() => window.companion.listPlans())
  for (const _ of ['1.1', '1.25', '1.5', '1.75', '2']) await companion.page.keyboard.press(`${key}+=`)
  await expect.poll(zoom).toBe(2)
  await expect.poll(width).toBeLessThan(700)
  // The page hands back settings that it read before the size had changed elsewhere.
  await companion.page.evaluate(async () => {
    const settings = await window.companion.readSettings()
    await window.companion.writeSettings({ ...settings, theme: 'dark' })
  })
  await companion.restart()
  await expect.poll(zoom).toBe(2)
  await companion.page.keyboard.press(`${key}+0`)
  await expect.poll(zoom).toBe(1)
  await expect.poll(width).toBeGreaterThan(1_000)
})
