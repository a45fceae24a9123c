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

test.each(contract)('$call is shown by a test that exists', ({ shownBy }) => {
  const [file = '', ...name] = shownBy.split(': ')
  expect(existsSync(join(root, file))).toBe(true)
  expect(readFileSync(join(root, file), 'utf8')).toContain(name.join(': '))
})
