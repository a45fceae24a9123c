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
  await companion.restart()
  await expect.poll(zoom).toBe(2)
  await companion.page.keyboard.press(`${key}+0`)
  await expect.poll(zoom).toBe(1)
  await expect.poll(width).toBeGreaterThan(1_000)
})

test('a size chosen from the menu stays when the page hands back settings that it read before', async ({ companion: { page } }) => {
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  const key = process.platform === 'darwin' ? 'Meta' : 'Control'
  const before = await page.evaluate(() => innerWidth)
  const read = await page.evaluate(() => window.companion.readSettings())
  await page.keyboard.press(`${key}+=`)
  // Seen from the room there is: asking for the settings would tell the page of the new size.
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(before)
  await page.evaluate((settings) => window.companion.writeSettings({ ...settings, theme: 'dark' }), read)
  expect(await page.evaluate(() => window.companion.readSettings())).toMatchObject({ zoom: 1.1, theme: 'dark' })
  expect(await page.evaluate(() => innerWidth)).toBeLessThan(before)
})
