/** Files that call themselves backups: each is refused in one sentence that names the place, and nothing is changed. */
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Backups } from '../../../../electron/workspace/backup/backups'
import { sealed } from '../../../../electron/workspace/seal'
import { backupOf, listedAs, manifestFor, type WrongEntry, zipOf } from '../../../support/hostile-zips'
import { groundOf } from '../../../support/in-backups'
import { example, filesIn } from '../../../support/in-plans'
import { newFolder } from '../in-folder'

const file = (name: string, text = '{}'): WrongEntry => ({ name, bytes: Buffer.from(text) })
const plan = (name = 'plans/example.json'): WrongEntry => ({ name, bytes: sealed(example()) })

/** Looks into a file beside a workspace that holds one plan, and makes sure that nothing else is there afterwards. */
async function look(bytes: Uint8Array) {
  const around = newFolder()
  const folder = join(around, 'workspace')
  mkdirSync(join(folder, 'plans'), { recursive: true })
  writeFileSync(join(folder, 'plans', 'ours.json'), sealed(example()))
  const path = join(around, 'backup.zip')
  writeFileSync(path, bytes)
  const looked = await new Backups(groundOf(folder)).look(path)
  if (looked.kind === 'failed') expect(filesIn(around).sort()).toEqual(['backup.zip', join('workspace', 'plans', 'ours.json')])
  return looked
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const looked = await look(bytes)
  if (looked.kind !== 'failed') throw new Error('It was taken in.')
  expect(looked.why).toMatch(/ Nothing was changed\.$/)
  return looked.why.replace(/ Nothing was changed\.$/, '')
}

test('one that is as it should be is taken in', async () => {
  const looked = await look(backupOf(plan(), file('made/example.json'), file('history/example/2026-05-03.work.json.gz', 'x')))
  expect(looked).toMatchObject({ kind: 'seen', plans: 1, onlyThere: ['Two valleys'], onlyHere: ['Two valleys'], same: 0 })
})

test('a file that is no zip, one that breaks off, and another program’s zip', async () => {
  const whole = backupOf(plan())
  expect(await refusal(Buffer.from('Dear colleagues,'))).toBe('This file is not a backup of this program, or it breaks off.')
  expect(await refusal(Buffer.alloc(0))).toBe('This file is not a backup of this program, or it breaks off.')
  expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('This file is not a backup of this program, or it breaks off.')
  expect(await refusal(whole.subarray(200))).toMatch(/damaged or breaks off|not a backup/)
  expect(await refusal(zipOf([file('word/document.xml')]))).toBe('This is a packed file, but not a backup of this program.')
  const foreign = zipOf([file('a.txt'), { name: 'manifest.json', bytes: Buffer.from('{"name":"An extension","version":"2"}') }])
  expect(await refusal(foreign)).toContain('a.txt')
  expect(await refusal(zipOf([{ name: 'manifest.json', bytes: Buffer.from('{"name":"An extension"}') }]))).toBe(
    'This is a packed file, but not a backup of this program.',
  )
})

test('a list of files that is damaged, or of a newer program', async () => {
  const newer = zipOf([plan(), manifestFor([listedAs(plan())], { version: 2, surprise: true })])
  expect(await refusal(newer)).toBe('This backup was made by a newer version of this program. Install the newer version to restore it.')
  const damaged = 'The list of files inside the backup is damaged. Choose another backup.'
  for (const changed of [{ extra: 1 }, { at: 'yesterday' }, { files: {} }, { plans: -1 }, { program: 7 }])
    expect(await refusal(zipOf([plan(), manifestFor([listedAs(plan())], changed)]))).toBe(damaged)
  expect(await refusal(zipOf([{ name: 'manifest.json', bytes: Buffer.from('{"format":') }]))).toBe(damaged)
  expect(await refusal(zipOf([plan(), manifestFor([listedAs(plan())], { plans: 2 })]))).toBe(damaged)
  const poisoned = `{"format":"joint-action-backup","version":1,"__proto__":{"files":[]},"at":"2026-05-03T14:32:00.000Z"}`
  expect(await refusal(zipOf([{ name: 'manifest.json', bytes: Buffer.from(poisoned) }]))).toBe(damaged)
})

const OUTSIDE = [
  '../outside.json',
  'plans/../../outside.json',
  '/etc/outside.json',
  'C:/outside.json',
  'C:outside.json',
  'plans\\outside.json',
  '\\\\server\\share\\outside.json',
  'plans/con.json',
  'plans/LPT1.json',
  'plans/nul.x.json',
  'plans/outside.json ',
  'plans/outside.json.',
  'plans/.outside.json',
  'plans/a:b.json',
  'plans/out\u0000side.json',
  'plans/out\u202eside.json',
  'plans/e\u0301.json',
  `plans/${'a'.repeat(300)}.json`,
  'plans/',
  'plans/deeper/outside.json',
  'plans/backup/outside.json',
  'history/example/deep/er.json.gz',
  'history/../plans/outside.json.gz',
  'history/Not An Id/x.json.gz',
  'lock',
  'device.json',
  'index.json',
  'swap.json',
  'settings.json',
  'program.exe',
  'plans/outside.exe',
]
test.each(OUTSIDE)('a file that would go where backups have none: %j', async (name) => {
  expect(await refusal(backupOf(plan(), file(name)))).toMatch(/^Inside the backup is a file called “.*”, which backups do not have\./)
})

test('names that some disks take for one', async () => {
  for (const [one, other] of [
    ['made/a.json', 'made/a.json'],
    ['made/Plan.json', 'made/plan.json'],
    ['made/ﬁle.json', 'made/file.json'],
    ['made/straße.json', 'made/STRASSE.json'],
  ] as const)
    expect(await refusal(backupOf(file(one), file(other)))).toBe(`Inside the backup, ${other} is there twice. Check where it comes from.`)
})

test('links, folders, locked files and other ways of packing', async () => {
  const link = { ...file('made/a.json', '/etc/passwd'), attributes: 0xa1ff0000 }
  const foreign =
    'Inside the backup, made/a.json is a link or is packed in a way that this program does not use. Check where it comes from.'
  expect(await refusal(backupOf(link))).toBe(foreign)
  for (const attributes of [0x41ed0000, 0x10, 0x61800000, 0x11800000])
    expect(await refusal(backupOf({ ...file('made/a.json'), attributes }))).toBe(foreign)
  for (const method of [9, 12, 14, 93, 99]) expect(await refusal(backupOf({ ...file('made/a.json'), method }))).toBe(foreign)
  expect(await refusal(backupOf({ ...file('made/a.json'), flags: 1 }))).toBe(
    'Inside the backup, made/a.json is locked with a password, which backups are not. Check where it comes from.',
  )
})

test('what is missing, what is not on the list, and what is not what was put there', async () => {
  const [one, other] = [plan(), file('made/example.json')]
  expect(await refusal(zipOf([one, manifestFor([listedAs(one), listedAs(other)])]))).toBe(
    'In the backup, made/example.json is missing. Choose another backup.',
  )
  expect(await refusal(zipOf([one, other, manifestFor([listedAs(one)])]))).toBe(
    'Inside the backup, made/example.json is not on its list. Check where it comes from.',
  )
  const twice = [listedAs(one), listedAs(one)]
  expect(await refusal(zipOf([one, manifestFor(twice, { plans: 1 })]))).toBe(
    'In the backup, plans/example.json is missing. Choose another backup.',
  )
  expect(await refusal(zipOf([{ ...other, bytes: Buffer.from('{ }') }, manifestFor([{ ...listedAs(other), size: 3 }])]))).toBe(
    'Inside the backup, made/example.json is not what was put there. Choose another backup.',
  )
})

test('sizes that lie: less than there is, more than there is', async () => {
  const wrong = 'Inside the backup, made/a.json is not as large as its list says. Choose another backup.'
  const true_ = file('made/a.json', 'x'.repeat(1_000))
  for (const size of [10, 999, 1_001, 50_000]) {
    const list = manifestFor([{ ...listedAs(true_), size }])
    expect(await refusal(zipOf([{ ...true_, size }, list]))).toBe(wrong)
    expect(await refusal(zipOf([true_, list]))).toBe(wrong)
  }
  expect(await refusal(zipOf([{ ...true_, method: 0, size: 10 }, manifestFor([{ ...listedAs(true_), size: 10 }])]))).toMatch(
    /damaged|large/,
  )
})

test('bombs: one that swells, one that says it is small, one that is too large, and many that share their bytes', async () => {
  const zeros = Buffer.alloc(50_000_000)
  const swelling = { name: 'made/a.json', bytes: zeros }
  expect(await refusal(backupOf(swelling))).toBe(
    'Inside the backup, made/a.json would swell when it is unpacked. Check where it comes from.',
  )
  const small = { ...listedAs(file('made/a.json')), size: 500 }
  const hidden = { name: 'made/a.json', bytes: Buffer.alloc(0), size: 500, packed: deflateRawSync(zeros) }
  expect(await refusal(zipOf([hidden, manifestFor([small])]))).toBe(
    'Inside the backup, made/a.json is not as large as its list says. Choose another backup.',
  )
  const large = { ...file('made/a.json'), size: 200_000_000 }
  expect(await refusal(zipOf([large, manifestFor([listedAs(large)])]))).toBe(
    'Inside the backup, made/a.json is larger than any file of this program. Check where it comes from.',
  )
  const shared = [file('made/a.json'), { ...file('made/b.json'), over: 0 }]
  expect(await refusal(zipOf([...shared, manifestFor(shared.map(listedAs))]))).toBe(
    'Inside the backup, made/b.json lies over another file. Check where it comes from.',
  )
})

test('more unpacked than any backup has', async () => {
  const many = Array.from({ length: 120 }, (_, at) => ({ ...file(`made/p${at}.json`), size: 100_000_000, packed: Buffer.alloc(300_000) }))
  expect(await refusal(zipOf([...many, manifestFor([])]))).toBe(
    'Unpacked it would be larger than any backup. Check that it is the right file.',
  )
})

test('a plan that cannot be read, among plans and in the trash, and one that reaches into the language', async () => {
  expect(await refusal(backupOf(plan(), file('plans/other.json', '{"format":"shopping-list"}')))).toBe(
    'Inside the backup, plans/other.json cannot be read as a plan. This is not a plan file of this program.',
  )
  const broken = { name: 'trash/broken.json', bytes: sealed(example()).subarray(0, 300) }
  expect(await refusal(backupOf(plan(), broken))).toBe(
    'Inside the backup, trash/broken.json cannot be read as a plan. The file is damaged or breaks off. Ask whoever sent it for a fresh copy.',
  )
  const poisoned = Buffer.from(sealed(example())).toString('utf8').replace('"seen": {', '"constructor": {},\n  "seen": {')
  expect(await refusal(backupOf(file('plans/p.json', poisoned)))).toMatch(/^Inside the backup, plans\/p\.json cannot be read as a plan\./)
  const changed = Buffer.from(sealed(example())).toString('utf8').replace('Green Hands', 'Green Bands')
  expect(await refusal(backupOf(file('plans/p.json', changed)))).toMatch(/^Inside the backup, plans\/p\.json cannot be read as a plan\./)
  expect(await refusal(backupOf({ name: 'plans/p.json', bytes: Buffer.from([0xff, 0xfe, 0x00]) }))).toMatch(/plans\/p\.json/)
})

test('a plan of a newer program comes along untouched', async () => {
  const newer = file('plans/tomorrow.json', JSON.stringify({ format: 'joint-action-plan', version: 99, project: { title: 'Tomorrow' } }))
  expect(await look(backupOf(plan(), newer))).toMatchObject({ kind: 'seen', plans: 2, onlyThere: ['Two valleys', 'Tomorrow'] })
})

test('a link in the place of the file is only followed to read it', async () => {
  const around = newFolder()
  const folder = join(around, 'workspace')
  mkdirSync(folder)
  writeFileSync(join(around, 'real.zip'), backupOf(plan()))
  symlinkSync(join(around, 'real.zip'), join(around, 'backup.zip'))
  const backups = new Backups(groundOf(folder))
  expect((await backups.look(join(around, 'backup.zip'))).kind).toBe('seen')
  await backups.letGo()
  expect(readdirSync(around).sort()).toEqual(['backup.zip', 'real.zip', 'workspace'])
  expect(existsSync(join(folder, 'plans'))).toBe(false)
})

test('random damage never gets in: each is refused, or what is read is what was written', async () => {
  const whole = backupOf(plan(), file('made/example.json'))
  const sum = crc32(whole)
  for (let at = 0; at < whole.length; at += 31) {
    const broken = Buffer.from(whole)
    broken.writeUInt8(broken.readUInt8(at) ^ (1 << (at % 8)), at)
    expect(crc32(broken)).not.toBe(sum)
    const looked = await look(broken)
    if (looked.kind === 'seen') expect(looked).toMatchObject({ plans: 1, onlyThere: ['Two valleys'] })
  }
})
