/** What the shell refuses, and how it starts, closes and starts twice. Nothing here depends on what the page shows. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Plan } from '../../content/model/plan'
import { addressOf, type RouteName, routes } from '../../renderer/routes'
import { expect, isElectron, root, test } from '../support/companion'
import { runStart } from '../support/run-start'

const isAlive = (page: Page) => page.evaluate(async () => Array.isArray((await window.companion.listPlans()).plans))

test('the page cannot leave the program', async ({ companion: { page } }) => {
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(300)
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'out' })
    document.body.append(link)
    link.click()
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(before)
  expect(await isAlive(page)).toBe(true)
})

test('no window opens, by script or by link', async ({ companion: { page } }) => {
  const opened = await page.evaluate(() => window.open('https://example.com/') === null && window.open('about:blank') === null)
  expect(opened).toBe(true)
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', target: '_blank', textContent: 'new' })
    document.body.append(link)
    link.click()
  })
  await page.waitForTimeout(500)
  expect(page.context().pages()).toHaveLength(1)
  expect(await isAlive(page)).toBe(true)
})

test('inline scripts, eval, data scripts and foreign addresses do not run or load', async ({ companion }) => {
  const { page } = companion
  const ran = await page.evaluate(async () => {
    const marks = window as unknown as { inline?: true; data?: true }
    for (const [name, value] of [
      ['textContent', 'window.inline = true'],
      ['src', 'data:text/javascript,window.data = true'],
    ] as const)
      document.head.append(Object.assign(document.createElement('script'), { [name]: value }))
    const handler = document.createElement('div')
    handler.innerHTML = '<img src="data:image/png;base64,AA" onerror="window.inline = true"><iframe src="data:text/html,x"></iframe>'
    document.body.append(handler)
    const refused = async (run: () => unknown) => {
      try {
        await run()
        return false
      } catch {
        return true
      }
    }
    // Out of the test's own call, which the browser lets do more than the page may.
    await new Promise((done) => setTimeout(done))
    const code = 'return 1'
    const result = {
      function: await refused(() => new Function(code)),
      fetch: await refused(() => fetch('https://example.com/')),
      socket: await refused(
        () =>
          new Promise((open, fail) => {
            const socket = new WebSocket('wss://example.com/')
            socket.onopen = open
            socket.onerror = fail
          }),
      ),
    }
    await new Promise((done) => setTimeout(done, 500))
    return { ...result, inline: marks.inline ?? false, data: marks.data ?? false }
  })
  expect(ran).toEqual({ function: true, fetch: true, socket: true, inline: false, data: false })
  expect(companion.blocked()).toEqual([])
})

test('the page keeps to its own policy and reports no error', async ({ companion: { page } }) => {
  const reports: string[] = []
  page.on('console', (message) => message.type() === 'error' && reports.push(message.text()))
  page.on('pageerror', (error) => reports.push(error.message))
  await page.reload()
  const id = await page.evaluate(async () => {
    const opened = await window.companion.openInvented('example')
    return opened.kind === 'opened' ? opened.plan.id : ''
  })
  const given = { plan: id, document: 'partnership-plan', section: '2.1' }
  const names = (Object.keys(routes) as RouteName[]).filter((name) => name !== 'worksheet' && name !== 'figurePage')
  const worksheets = ['choosing-partners', 'trust-and-risk'].map((worksheet) => addressOf('worksheet', { plan: id, worksheet }))
  for (const place of [...names.map((name) => addressOf(name, given)), ...worksheets]) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, place)
    await page.waitForTimeout(150)
  }
  expect(reports).toEqual([])
})

test('every permission is denied', async ({ companion: { page } }) => {
  const answers = await page.evaluate(async () => {
    const place = new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('given'),
        (error) => done(error.code),
      ),
    )
    const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'denied',
    )
    return { place: await place, media: await media, notes: await Notification.requestPermission() }
  })
  expect(answers).toEqual({ place: 1, media: 'denied', notes: 'denied' })
})

test('a frame within the page has no way to ask the program', async ({ companion: { page } }) => {
  const answer = await page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    await new Promise((done) => setTimeout(done, 200))
    const inner = frame.contentWindow as unknown as { companion?: unknown; __standInCall?: (...args: unknown[]) => Promise<unknown> }
    if (inner.companion) return 'has the bridge'
    // The stand-in's own way to main exists in every frame; the program must refuse what comes through it.
    return inner.__standInCall
      ? await inner.__standInCall('invoke', 'companion:listPlans', []).then(
          () => 'answered',
          (error) => String(error),
        )
      : 'may not ask'
  })
  expect(answer).toContain('may not ask')
})

test('the bridge refuses arguments it does not understand', async ({ companion: { page } }) => {
  const refusals = await page.evaluate(async () => {
    const { companion } = window as unknown as { companion: Record<string, (...args: unknown[]) => Promise<unknown>> }
    const why = (method: string, ...args: unknown[]) =>
      companion[method]?.(...args).then(
        () => 'answered',
        (error) => String(error),
      )
    return [
      await why('openPlan', '../../etc/passwd'),
      await why('openPlan', '__proto__'),
      await why('listPlans', 1),
      await why('find', 'x', 'y'),
    ]
  })
  for (const refusal of refusals) expect(refusal).toContain('does not understand')
})

test('the page sees the bridge and nothing of Electron or Node', async ({ companion: { page } }) => {
  const seen = await page
    .evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window)
      Object.assign(window, { companion: 'replaced' })
      return { names, replaced: (window.companion as unknown) === 'replaced' }
    })
    .catch((error) => String(error))
  expect(['TypeError', seen]).toContainEqual(typeof seen === 'string' ? 'TypeError' : { names: [], replaced: false })
})

test('nothing but the built page is served', async ({ companion: { page } }) => {
  const paths = [
    '/..%2fmain%2fmain.js',
    '/%2e%2e/main/main.js',
    '/..%5cmain%5cmain.js',
    '/assets/..%2f..%2fpreload%2fpreload.cjs',
    '/%00index.html',
    '/%E0%A4%A',
    '/package.json',
    '//etc/passwd',
  ]
  const answers = await page.evaluate(
    (all) => Promise.all(all.map(async (path) => (await fetch(location.origin + path).catch(() => ({ status: 404 }))).status)),
    paths.filter((path) => !isElectron || path !== '//etc/passwd'),
  )
  expect(new Set(answers)).toEqual(new Set([404]))
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/index.html')).headers))
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('links to the outside open only after asking, and only web and mail', async ({ companion }) => {
  const { page, dialogs } = companion
  const opened = () => (existsSync(join(dialogs, 'opened.txt')) ? readFileSync(join(dialogs, 'opened.txt'), 'utf8').trim().split('\n') : [])
  const ask = (url: string) => page.evaluate((link) => window.companion.openLink(link), url)
  await ask('https://example.org/a')
  expect(opened()).toEqual([])
  writeFileSync(join(dialogs, 'answer'), '0')
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'http://example.org/', 'smb://host/x', 'ms-msdt:/id', 'mailto:'])
    await ask(url)
  expect(opened()).toEqual([])
  await ask('https://example.org/a')
  await ask('mailto:info@example.org')
  expect(opened()).toEqual(['https://example.org/a', 'mailto:info@example.org'])
})

test('a second start leaves at once and the first goes on', async ({ companion }) => {
  const second = await runStart([], { COMPANION_DATA: companion.data, COMPANION_HEADLESS: '1', STAND_IN_DIALOGS: companion.dialogs })
  expect(second.code).toBe(0)
  expect(await isAlive(companion.page)).toBe(true)
})

test('a second start with a plan file hands it to the first', async ({ companion }) => {
  const { page } = companion
  await isAlive(page)
  const file = join(root, 'content', 'example', 'plan.json')
  await runStart([file], { COMPANION_DATA: companion.data, COMPANION_HEADLESS: '1' })
  await expect(page.getByRole('dialog', { name: 'Bring in this plan?' })).toBeVisible()
})

test('quitting saves what was typed a moment before, and the settings stay', async ({ companion }) => {
  const id = await companion.page.evaluate(async () => {
    const opened = await window.companion.createPlan({ title: 'A plan', us: 'We' })
    if (opened.kind === 'failed') throw new Error(opened.notice.key)
    const settings = await window.companion.readSettings()
    await window.companion.writeSettings({ ...settings, theme: 'dark' })
    await window.companion.changePlan(opened.plan.id, { project: { ...opened.plan.project, title: 'خطة with two scripts' } })
    return opened.plan.id
  })
  await companion.stop()
  const page = await companion.start()
  const after = await page.evaluate(async (plan) => {
    const opened = await window.companion.openPlan(plan)
    return [opened.kind === 'opened' && opened.plan.project.title, (await window.companion.readSettings()).theme]
  }, id)
  expect(after).toEqual(['خطة with two scripts', 'dark'])
  expect(readdirSync(companion.data)).toContain('window-state.json')
})

test('what cannot be saved keeps the program open, and is saved once it can be', async ({ companion }) => {
  test.skip(isElectron || process.platform === 'win32', 'Takes a signal to quit, and a folder that turns into a file.')
  const plans = join(companion.data, 'workspace', 'plans')
  await companion.page.evaluate(async () => {
    const opened = await window.companion.createPlan({ title: 'A plan', us: 'We' })
    Object.assign(window, { opened })
  })
  renameSync(plans, `${plans}-away`)
  writeFileSync(plans, '')
  await companion.page.evaluate(async () => {
    const { opened } = window as unknown as { opened: { plan: Plan } }
    await window.companion.changePlan(opened.plan.id, { project: { ...opened.plan.project, title: 'Not on the disk' } })
  })
  companion.askToQuit()
  await companion.page.waitForTimeout(1_500)
  expect(await companion.page.evaluate(async () => (await window.companion.readSettings()).zoom)).toBe(1)
  rmSync(plans)
  renameSync(`${plans}-away`, plans)
  await companion.stop()
  const page = await companion.start()
  const titles = await page.evaluate(async () => (await window.companion.listPlans()).plans.map((plan) => plan.title))
  expect(titles).toEqual(['Not on the disk'])
})

test('killed without warning, it starts again in the same folder', async ({ companion }) => {
  const title = await companion.page.evaluate(async () => {
    const opened = await window.companion.createPlan({ title: 'Before the cut', us: 'We' })
    return opened.kind === 'opened' && opened.plan.project.title
  })
  await companion.kill()
  const page = await companion.start()
  const plans = await page.evaluate(async () => (await window.companion.listPlans()).plans.map((plan) => plan.title))
  expect(plans).toEqual([title])
})

test('the menu’s keys reach the page, unless the page has used them', async ({ companion: { page } }) => {
  await isAlive(page)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    window.companion.on('command', (command) => seen.push(command.kind))
    // As late as the page can: on the window, and after all that was there before.
    window.addEventListener('keydown', (event) => event.key === 'F1' && event.preventDefault())
  })
  const key = process.platform === 'darwin' ? 'Meta' : 'Control'
  for (const press of [`${key}+s`, `${key}+Shift+S`, 'F1', `${key}+2`]) await page.keyboard.press(press)
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['save', 'save-copy', 'handbook'])
})

test('the page uses the keys of undo and redo only, and leaves all others to the menu', async ({ companion: { page } }) => {
  await isAlive(page)
  await page.evaluate(() => {
    const used: string[] = []
    Object.assign(window, { used })
    window.addEventListener('keydown', (event) => event.defaultPrevented && used.push(`${event.shiftKey ? 'Shift+' : ''}${event.key}`))
  })
  const key = process.platform === 'darwin' ? 'Meta' : 'Control'
  for (const press of ['z', 'Shift+Z', 'y', 's', 'Shift+S', '1', '3', 'n', 'f']) await page.keyboard.press(`${key}+${press}`)
  const used = await page.evaluate(() => (window as unknown as { used: string[] }).used)
  expect(used).toEqual(['z', 'Shift+Z', 'y'])
})

test('text is found on the page', async ({ companion: { page } }) => {
  await isAlive(page)
  const found = await page.evaluate(async () => {
    const text = document.body.appendChild(document.createElement('p'))
    text.textContent = 'Zeppelin, zeppelin and zeppelin.'
    const results: unknown[] = []
    const stop = window.companion.on('found', (result) => results.push(result))
    await window.companion.find('zeppelin', 'new')
    await new Promise((done) => setTimeout(done, 700))
    await window.companion.find('zeppelin', 'next')
    await new Promise((done) => setTimeout(done, 700))
    await window.companion.stopFinding()
    stop()
    return results
  })
  expect(found.at(0)).toEqual({ match: 1, matches: 3 })
  expect(found.at(-1)).toEqual({ match: 2, matches: 3 })
})

/** Opens the find bar by its key; resolves when the caret is in its field. */
async function openFindBar(page: Page): Promise<void> {
  await isAlive(page)
  await page.keyboard.press('ControlOrMeta+f')
  await expect(page.getByRole('textbox', { name: 'Find on this page' })).toBeFocused()
}

test('the find bar finds what stands on the page and in its fields, and never the words in itself', async ({ companion: { page } }) => {
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  await page.evaluate(() => {
    document.body.appendChild(document.createElement('p')).textContent = 'One zeppelin.'
    document.body.appendChild(document.createElement('textarea')).value = 'A zeppelin, and a zeppelin that was typed.'
  })
  await openFindBar(page)
  await page.keyboard.type('zeppelin')
  const status = page.locator('form').filter({ hasText: 'Find on this page' }).getByRole('status')
  await expect(status).toHaveText('1 of 3')
  await page.keyboard.press('Enter')
  await expect(status).toHaveText('2 of 3')
})

test('emptying the find bar ends the search', async ({ companion: { page } }) => {
  test.skip(isElectron, 'Looks at the highlights of the stand-in.')
  const highlighted = () => page.evaluate(() => [...CSS.highlights.values()].some((each) => each.size > 0))
  await openFindBar(page)
  await page.keyboard.type('plan')
  await expect.poll(highlighted).toBe(true)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')
  await expect.poll(highlighted).toBe(false)
})

test('Chromium’s own search passes over the field of the find bar', async ({ companion: { page } }) => {
  test.skip(isElectron, 'Keys sent by a test do not reach Electron’s own menu.')
  await openFindBar(page)
  await page.keyboard.type('zeppelin')
  // Electron searches by the same means as window.find does.
  const search = () =>
    page.evaluate(() => {
      // From the top of the page, not from the caret.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      getSelection()?.removeAllRanges()
      return (window as unknown as { find: (text: string) => boolean }).find('zeppelin')
    })
  expect(await search()).toBe(false)
  await page.evaluate(() => {
    document.body.appendChild(document.createElement('textarea')).value = 'A zeppelin.'
  })
  expect(await search()).toBe(true)
})
