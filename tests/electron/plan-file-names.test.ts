import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requestOf } from '../../electron/command-line'
import { PLAN_ENDING, withoutPlanEnding } from '../../electron/file-name'

const root = join(import.meta.dirname, '..', '..')

test('what packagers are told of the ending is the ending that copies have', () => {
  const { build } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { build: { fileAssociations: { ext: string }[] } }
  expect(build.fileAssociations.map(({ ext }) => ext)).toEqual([PLAN_ENDING])
})

test('both endings are those of plan files, however they are written', () => {
  expect(withoutPlanEnding('Solar roofs.jointaction')).toBe('Solar roofs')
  expect(withoutPlanEnding('Solar.roofs.JSON')).toBe('Solar.roofs')
  expect(withoutPlanEnding('Solar roofs.docx')).toBeUndefined()
})

test.each([
  ['a copy', ['/home/me/Solar roofs.jointaction'], '/home/me/Solar roofs.jointaction'],
  ['a file as it lies in the workspace', ['plan.json'], 'plan.json'],
  ['a name in capitals', ['PLAN.JOINTACTION'], 'PLAN.JOINTACTION'],
  ['what stands after a switch of Chromium', ['--no-sandbox', 'plan.jointaction'], 'plan.jointaction'],
  ['an address of another machine, which is no file here', ['file://elsewhere/plan.jointaction'], 'file://elsewhere/plan.jointaction'],
  ['nothing, for another kind of file', ['letter.docx'], undefined],
])('handed over on the command line: %s', (_what, args, plan) => {
  if (process.platform !== 'win32') expect(requestOf(args)).toEqual({ kind: 'window', plan })
})

test.skipIf(process.platform === 'win32')('a desktop may hand a file over as an address', () => {
  expect(requestOf(['file:///home/me/Solar%20roofs.jointaction'])).toEqual({ kind: 'window', plan: '/home/me/Solar roofs.jointaction' })
})
