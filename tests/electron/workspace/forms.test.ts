import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FunderForm } from '../../../content/model/funder'
import { diskError, filesIn, newFolder, opening, troubledDisk } from './in-folder'

const form = (id: string, title: string): FunderForm => ({
  ...{ id, title, funder: 'Lumen Vale Foundation', source: 'Call of 2026', checked: '2026-11-22', note: 'Check the call.' },
  headings: [
    {
      ...{ kind: 'text', id: 'why', number: '1', title: 'Why', question: 'Why together?', help: '', also: [] },
      limit: { most: 1_500, unit: 'characters' },
      sources: [{ question: 'together.only' }],
    },
  ],
})
const file = (folder: string) => join(folder, 'forms.json')

test('without a file there are no forms, and nothing is written', async () => {
  const { folder, workspace } = await opening()
  expect(await workspace.forms.list()).toEqual({ forms: [], notices: [] })
  expect(filesIn(folder)).not.toContain('forms.json')
})

test('a form that was kept is there again when the program starts anew, changed in its place', async () => {
  const { folder, workspace } = await opening()
  for (const each of [form('a', 'First'), form('b', 'Second'), form('a', 'First, changed')])
    expect(await workspace.forms.keep(each)).toEqual({ kind: 'kept' })
  await workspace.close()
  const again = await opening(folder)
  expect(await again.workspace.forms.list()).toEqual({ forms: [form('a', 'First, changed'), form('b', 'Second')], notices: [] })
})

test('a form that was taken out is gone', async () => {
  const { workspace } = await opening()
  await workspace.forms.keep(form('a', 'First'))
  expect(await workspace.forms.remove('a')).toEqual({ kind: 'kept' })
  expect(await workspace.forms.list()).toEqual({ forms: [], notices: [] })
})

test.each([
  '{"format":"joint-action-forms","version":1,"forms":[{"id":',
  '[]',
  '{"format":"joint-action-forms","version":1,"forms":[{"id":"a"}]}',
])('a damaged file is set aside untouched, told once, and forms can be kept: %s', async (text) => {
  const folder = newFolder()
  writeFileSync(file(folder), text)
  const { workspace } = await opening(folder)
  const { forms, notices } = await workspace.forms.list()
  const aside = notices[0]?.values.file ?? ''
  expect([forms, notices.map(({ key }) => key)]).toEqual([[], ['forms-set-aside']])
  expect(readFileSync(join(folder, aside), 'utf8')).toBe(text)
  expect((await workspace.forms.list()).notices).toEqual([])
  expect(await workspace.forms.keep(form('a', 'First'))).toEqual({ kind: 'kept' })
})

test('a file of a newer version is left as it is, and nothing is kept over it', async () => {
  const folder = newFolder()
  const text = '{"format":"joint-action-forms","version":2,"forms":"something new"}'
  writeFileSync(file(folder), text)
  const { workspace } = await opening(folder)
  expect((await workspace.forms.list()).notices).toEqual([{ key: 'forms-newer', values: { file: 'forms.json' } }])
  expect(await workspace.forms.keep(form('a', 'First'))).toMatchObject({ kind: 'failed' })
  await workspace.close()
  expect(readFileSync(file(folder), 'utf8')).toBe(text)
})

test('what the disk does not take stays with the program, which says so until a later save takes it', async () => {
  let isFull = false
  const disk = troubledDisk((call, path) => {
    if (isFull && call === 'open' && path.includes('forms')) throw diskError('ENOSPC')
  })
  const { folder, workspace } = await opening(newFolder(), { disk })
  await workspace.forms.keep(form('a', 'First'))
  isFull = true
  expect(await workspace.forms.keep(form('b', 'Second'))).toMatchObject({ kind: 'failed', why: expect.stringContaining('disk is full') })
  expect((await workspace.forms.list()).forms.map(({ title }) => title)).toEqual(['First', 'Second'])
  expect(workspace.unsaved()).toHaveLength(1)
  isFull = false
  await workspace.flush()
  expect(workspace.unsaved()).toEqual([])
  expect(readFileSync(file(folder), 'utf8')).toContain('Second')
})

test('what another program wrote over the file meanwhile is kept aside', async () => {
  const { folder, workspace } = await opening()
  await workspace.forms.keep(form('a', 'First'))
  writeFileSync(file(folder), 'from elsewhere')
  await workspace.forms.keep(form('b', 'Second'))
  const [aside] = filesIn(folder, 'set-aside')
  expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('from elsewhere')
  expect(readFileSync(file(folder), 'utf8')).toContain('Second')
})

test('forms that would make a file too large to be read again are not taken, whatever their letters weigh', async () => {
  const { workspace } = await opening()
  const said = await workspace.forms.keep({ ...form('a', 'First'), note: 'ش'.repeat(11_000_000) })
  expect(said.kind === 'failed' && said.why).toMatch(/^This is more than the program can keep: 200 forms/)
  expect(await workspace.forms.list()).toEqual({ forms: [], notices: [] })
})
