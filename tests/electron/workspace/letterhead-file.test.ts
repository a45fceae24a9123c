/** The letterhead on a real disk: it is never written over unread. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Letterhead } from '../../../content/model/letterhead'
import { type Disk, realDisk } from '../../../electron/workspace/disk'
import { openLetterhead } from '../../../electron/workspace/letterhead-file'

let folder: string
const ground = () => ({ folder, disk: realDisk, now: () => new Date(), migrations: [] })
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letterhead-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const masar: Letterhead = { organisation: 'مسار', address: 'Nazareth', accent: '#24488c' }
const other: Letterhead = { ...masar, organisation: 'Another' }
const inFile = () => readFile(join(folder, 'letterhead.json'), 'utf8')

function heldDisk(): Disk {
  const held = Object.assign(new Error('held'), { code: 'EIO', syscall: 'read' })
  return { ...realDisk, readFile: (async () => Promise.reject(held)) as unknown as typeof realDisk.readFile }
}

it('is none before one was kept, and then what was kept', async () => {
  const file = openLetterhead(ground())
  expect(await file.read()).toEqual({ kind: 'read', letterhead: null })
  expect(await file.write(masar)).toBe('')
  expect(await file.read()).toEqual({ kind: 'read', letterhead: masar })
})

it('says that the disk does not give it, and writes nothing over it', async () => {
  await openLetterhead(ground()).write(masar)
  const file = openLetterhead({ ...ground(), disk: heldDisk() })
  const why = 'The letterhead could not be read: The disk did not give the file (EIO). Try again, or use a copy of it.'
  expect(await file.read()).toEqual({ kind: 'unreadable', why })
  expect(await file.write(other)).toBe(why)
  expect(await file.write(null)).toBe(why)
  expect(JSON.parse(await inFile())).toEqual(masar)
})

it('leaves one of a newer program as it is, and says so', async () => {
  for (const newer of ['{"version":2}', JSON.stringify({ ...masar, slogan: 'Together' })]) {
    await writeFile(join(folder, 'letterhead.json'), newer)
    const file = openLetterhead(ground())
    const why =
      'The letterhead was written by a newer version of this program and has been left as it is. Please install the newer version to use it.'
    expect(await file.read()).toEqual({ kind: 'unreadable', why })
    expect(await file.write(other)).toBe(why)
    expect(await inFile()).toBe(newer)
  }
})
