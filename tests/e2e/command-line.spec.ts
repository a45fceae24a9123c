/** The command line: one line and 0, or one plain sentence and 1, and nothing half-written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, isElectron, root, test } from '../support/companion'
import { runStart } from '../support/run-start'

const example = join(root, 'content', 'example', 'plan.json')
let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The folder of an Electron that dies as it does where its sandbox is forbidden. */
function deadElectron(): string {
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\nkill -TRAP $$\n', { mode: 0o755 })
  return folder
}

const make = (plan: string, document: string, out: string, env: NodeJS.ProcessEnv = {}) =>
  runStart(['--make-document', '--plan', plan, '--document', document, '--out', out], env)

test('a document is made from a plan, and nothing is left in the temporary folder', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'command-temporary-'))
  const out = join(folder, 'plan.docx')
  const ended = await make(example, 'partnership-plan', out, { TMPDIR: temporary })
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(ended.out.trim().split('\n')).toHaveLength(1)
  expect(ended.out).toContain(out)
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  expect(readdirSync(folder)).toEqual(['plan.docx'])
  await expect.poll(() => readdirSync(temporary).filter((name) => name.startsWith('joint-action-'))).toEqual([])
  rmSync(temporary, { recursive: true, force: true })
})

test('what cannot be done is said in one sentence', async () => {
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, readFileSync(example, 'utf8').slice(0, 2_000))
  const kept = join(folder, 'kept.docx')
  writeFileSync(kept, 'a document made earlier')
  const before = readdirSync(folder)
  const refusals = await Promise.all([
    make(broken, 'partnership-plan', kept),
    make(join(folder, 'missing.json'), 'partnership-plan', kept),
    make(example, 'no-such-document', kept),
    make(example, 'partnership-plan', join(folder, 'missing', 'plan.docx')),
    runStart(['--make-document', '--plan', example]),
    runStart(['--check-plan', broken]),
    runStart(['--check-plan']),
  ])
  for (const { code, out, err } of refusals) {
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trim()).toMatch(/^[^\n]+[.]$/)
    expect(err).not.toMatch(/Error|undefined|ENOENT|at .*:\d+/)
  }
  expect(readdirSync(folder)).toEqual(before)
  expect(readFileSync(kept, 'utf8')).toBe('a document made earlier')
})

test('a plan file is checked without a browser', async () => {
  const ended = await runStart(['--check-plan', example], { COMPANION_BROWSER: '/nowhere', PATH: '' })
  expect(ended).toMatchObject({ code: 0, err: '' })
  expect(ended.out.trim().split('\n')).toHaveLength(1)
})

test('where Electron dies at its start, a command is done by other means', async () => {
  test.skip(isElectron || process.platform === 'win32', 'Plays an Electron that is not installed, as a shell script.')
  const ended = await runStart(['--check-plan', example], { ELECTRON_OVERRIDE_DIST_PATH: deadElectron() })
  expect(ended).toMatchObject({ code: 0, err: '' })
})

test('where Electron dies at its start, the program says why and opens in a browser', async ({ idle }) => {
  test.skip(isElectron || process.platform === 'win32', 'Plays an Electron that is not installed, as a shell script.')
  process.env.ELECTRON_OVERRIDE_DIST_PATH = deadElectron()
  const page = await idle.start().finally(() => delete process.env.ELECTRON_OVERRIDE_DIST_PATH)
  expect(idle.output()).toMatch(/cannot be used here \(it ended at once with SIGTRAP.*opens in the browser found at/)
  expect(await page.evaluate(async () => (await window.companion.listPlans()).plans)).toEqual([])
})
