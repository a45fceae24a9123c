import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { contract } from './contract'
import { usedCalls, usedModules } from './used'

const root = resolve(import.meta.dirname, '..', '..')
const calls = contract.map((line) => line.call)

test('every call of Electron has its line', () => {
  expect(usedCalls().filter((call) => !calls.includes(call))).toEqual([])
})

test('every module of Electron that is imported has a line', () => {
  const known = new Set(calls.map((call) => call.split(/[.# ]/)[0]))
  expect(usedModules().filter((name) => !known.has(name))).toEqual([])
})

test('no line stands twice, and each is used', () => {
  expect(new Set(calls).size).toBe(calls.length)
  const used = usedCalls()
  const indirect = ['BrowserWindow', 'ipcMain.handle', 'Menu#popup', 'session.defaultSession', 'webContents#id']
  expect(calls.filter((call) => !used.includes(call) && !indirect.includes(call))).toEqual([])
})

/** The names of the tests in a file, as they are written there. */
function testsIn(file: string): string[] {
  const path = join(root, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return [...text.matchAll(/\btest(?:\.each\(\w+\))?\('([^'\n]+)'/g)].map(([, name = '']) => name)
}

test.each(contract)('$call is shown by a test that exists, or says why it is not', ({ shownBy }) => {
  const [, where = '', what = ''] = /^([^ ]+): (.+)$/.exec(shownBy) ?? []
  if (where === 'unproven') expect(what.split(' ').length).toBeGreaterThan(3)
  else expect(testsIn(where)).toContain(what)
})
