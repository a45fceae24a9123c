import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answersCode, answersText } from '../../content/session/collect/answer-file'
import { chooseAnswers } from '../../electron/session-answers'
import type { Workspace } from '../../electron/workspace/workspace'
import { fileOf, someSession, someSheet } from '../content/any-session'
import { programWith } from './in-shell'

const chosen = vi.hoisted(() => ({ paths: [] as string[], options: {} }))
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  dialog: {
    showOpenDialog: async (_window: object, options: object) => {
      chosen.options = options
      return { canceled: chosen.paths.length === 0, filePaths: chosen.paths }
    },
  },
}))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = fileOf(someSession(), someSheet(1, { 'q-only': { kind: 'text', text: 'نصل معًا' } }))
const put = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const choose = (...paths: string[]) => {
  chosen.paths = paths
  const { program } = programWith({} as Workspace)
  return chooseAnswers(program, program.window)
}

test('several files are read in their order, and only their names are told', async () => {
  const came = await choose(put('warda.json', answersText(file)), put('from the chat.txt', `Here you are:\n${answersCode(file)}`))
  expect(came).toEqual({
    kind: 'read',
    files: [
      { name: 'warda.json', read: { kind: 'answers', file, as: 'file' } },
      { name: 'from the chat.txt', read: { kind: 'answers', file, as: 'code' } },
    ],
  })
  expect(JSON.stringify(came)).not.toContain(folder)
  expect(chosen.options).toMatchObject({ properties: ['openFile', 'multiSelections'] })
})

test('what is no file, not there or too large is told beside what could be read', async () => {
  const large = put('large.json', '')
  truncateSync(large, 7_000_000)
  mkdirSync(join(folder, 'answers'))
  const paths = [
    join(folder, 'answers'),
    join(folder, 'gone.json'),
    large,
    put('letter.txt', 'Dear all'),
    put('warda.json', answersText(file)),
  ]
  const came = await choose(...paths)
  expect(came.kind === 'read' && came.files.map(({ name, read }) => [name, read.kind === 'answers' ? 'answers' : read.why])).toEqual([
    ['answers', 'This is no file that can be read. Choose the file of answers itself.'],
    ['gone.json', 'The file is no longer there. Look whether it was moved or renamed.'],
    ['large.json', 'large'],
    ['letter.txt', 'other'],
    ['warda.json', 'answers'],
  ])
})

test.skipIf(process.platform === 'win32')('a device is not read without end', async () => {
  expect(await choose('/dev/zero')).toMatchObject({ files: [{ name: 'zero', read: { kind: 'unreadable' } }] })
})

test('closing the dialog changes nothing', async () => {
  expect(await choose()).toEqual({ kind: 'cancelled' })
})
