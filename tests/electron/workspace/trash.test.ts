import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkspaceOptions } from '../../../electron/workspace/workspace'
import { answersOf, newFolder, opening, planOf, saying } from './in-folder'

const at = (day: string): Partial<WorkspaceOptions> => ({ now: () => new Date(`${day}T10:00:00.000Z`) })

/** Runs the program on a day. */
async function onDay<T>(
  folder: string,
  day: string,
  work: (workspace: Awaited<ReturnType<typeof opening>>['workspace']) => Promise<T>,
): Promise<T> {
  const { workspace } = await opening(folder, at(day))
  const result = await work(workspace)
  await workspace.close()
  return result
}

const tidy = (folder: string, day: string) => onDay(folder, day, (workspace) => workspace.shelf.trash.tidy())
const shelfIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'shelf.json'), 'utf8')) as { thrownAway: Record<string, string> }
const recordThat = (folder: string, thrownAway: Record<string, string>) =>
  writeFileSync(join(folder, 'shelf.json'), JSON.stringify({ version: 1, archived: [], thrownAway }))

/** A plan with a history and a list of documents, thrown away on a day; and another that is worked on now and then. */
async function thrownAway(day: string) {
  const folder = newFolder()
  const id = await onDay(folder, day, async (workspace) => {
    const plan = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
    workspace.change(plan.id, saying('kept in the trash'))
    await workspace.save(plan.id)
    planOf(await workspace.create({ title: 'Still here', us: '' }))
    await workspace.trash(plan.id)
    return plan.id
  })
  const history = join(folder, 'history', id)
  mkdirSync(history, { recursive: true })
  writeFileSync(join(history, '2026-05-03T14-32-00-000Z.work.json.gz'), 'an earlier state')
  writeFileSync(join(folder, 'made', `${id}.json`), '{"version":1,"made":[]}')
  const belongings = () =>
    [join('trash', `${id}.json`), join('trash', 'backup', `${id}.json`), join('history', id), join('made', `${id}.json`)].filter((path) =>
      existsSync(join(folder, path)),
    )
  return { folder, id, belongings }
}

test('the trash says when a plan was thrown away and until when it is kept', async () => {
  const { folder } = await thrownAway('2026-05-03')
  const [plan] = await onDay(folder, '2026-06-01', (workspace) => workspace.listTrash())
  expect(plan).toMatchObject({ title: 'Solar roofs', thrownAway: '2026-05-03T10:00:00.000Z', until: '2026-08-01T10:00:00.000Z' })
})

test('after 90 days it goes for good with all that was kept of it, and not a day before', async () => {
  const { folder, id, belongings } = await thrownAway('2026-05-03')
  const all = belongings()
  expect(all).toHaveLength(4)
  await tidy(folder, '2026-08-01')
  expect(belongings()).toEqual(all)
  await tidy(folder, '2026-08-02')
  expect(belongings()).toEqual([])
  expect(shelfIn(folder).thrownAway).toEqual({})
  expect(readdirSync(join(folder, 'plans')).filter((name) => name.startsWith('still-here'))).toHaveLength(1)
  expect(JSON.stringify(shelfIn(folder))).not.toContain(id)
})

test('a plan brought back has its answers, its history and its documents, and is forgotten by the trash', async () => {
  const { folder, id } = await thrownAway('2026-05-03')
  const answers = await onDay(folder, '2026-07-30', async (workspace) => answersOf(planOf(await workspace.restore(id))))
  expect(answers).toEqual(['kept in the trash'])
  await tidy(folder, '2026-12-01')
  expect(existsSync(join(folder, 'plans', `${id}.json`))).toBe(true)
  expect(readdirSync(join(folder, 'history', id))).not.toEqual([])
  expect(existsSync(join(folder, 'made', `${id}.json`))).toBe(true)
})

for (const [what, moment] of [
  ['before this program was made', '1980-01-01T00:00:00.000Z'],
  ['still to come', '2031-01-01T00:00:00.000Z'],
  ['no moment at all', 'yesterday'],
] as const) {
  test(`a moment that is ${what} counts as just now, and the time starts anew`, async () => {
    const { folder, id, belongings } = await thrownAway('2026-05-03')
    recordThat(folder, { [id]: moment })
    await tidy(folder, '2026-12-01')
    expect(belongings()).toHaveLength(4)
    expect(shelfIn(folder).thrownAway).toEqual({ [id]: '2026-12-01T10:00:00.000Z' })
    await tidy(folder, '2027-02-01')
    expect(belongings()).toHaveLength(4)
    await tidy(folder, '2027-03-02')
    expect(belongings()).toEqual([])
  })
}

test('a plan that somebody put into the trash by hand is kept for 90 days from when it is first seen', async () => {
  const { folder, id, belongings } = await thrownAway('2026-05-03')
  recordThat(folder, {})
  await tidy(folder, '2026-11-01')
  expect(shelfIn(folder).thrownAway).toEqual({ [id]: '2026-11-01T10:00:00.000Z' })
  expect(belongings()).toHaveLength(4)
})

test('a clock that has stopped takes nothing and records nothing', async () => {
  const { folder, id, belongings } = await thrownAway('2026-05-03')
  await tidy(folder, '2009-01-01')
  expect(belongings()).toHaveLength(4)
  expect(shelfIn(folder).thrownAway).toEqual({ [id]: '2026-05-03T10:00:00.000Z' })
})

test('after a silence of more than 90 days a plan that is due goes at the second start', async () => {
  const { folder, belongings } = await thrownAway('2026-05-03')
  await tidy(folder, '2026-10-01')
  expect(belongings()).toHaveLength(4)
  await tidy(folder, '2026-10-01')
  expect(belongings()).toEqual([])
})

test('a clock that jumped years ahead takes nothing while nothing else bears it out', async () => {
  const { folder, belongings } = await thrownAway('2026-05-03')
  await tidy(folder, '2036-05-03')
  expect(belongings()).toHaveLength(4)
  // Put right again it goes on as if nothing had been.
  await tidy(folder, '2026-06-01')
  expect(belongings()).toHaveLength(4)
})

test('what is no plan stays in the trash, and so does a damaged plan', async () => {
  const { folder, id } = await thrownAway('2026-05-03')
  const trash = join(folder, 'trash')
  writeFileSync(join(trash, 'letter.json'), '{"dear":"friends"}')
  const path = join(trash, `${id}.json`)
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 400))
  recordThat(folder, { letter: '2026-05-03T10:00:00.000Z', [id]: '2026-05-03T10:00:00.000Z' })
  await tidy(folder, '2026-07-01')
  await tidy(folder, '2026-08-10')
  expect(readdirSync(trash).sort()).toEqual(['backup', 'letter.json', `${id}.json`])
  expect(existsSync(join(folder, 'history', id))).toBe(true)
})

test('a damaged plan in the trash is still listed, and comes back from its last good copy', async () => {
  const { folder, id } = await thrownAway('2026-05-03')
  const path = join(folder, 'trash', `${id}.json`)
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 400))
  const [listed] = await onDay(folder, '2026-05-04', (workspace) => workspace.listTrash())
  expect(listed).toMatchObject({ id, title: 'Solar roofs' })
  const opened = await onDay(folder, '2026-05-04', (workspace) => workspace.restore(id))
  expect(planOf(opened).project.title).toBe('Solar roofs')
  expect(opened.kind === 'opened' && opened.notice?.key).toBe('restored')
})

test('a plan that was put back by hand keeps its history when what is left in the trash goes', async () => {
  const { folder, id } = await thrownAway('2026-05-03')
  writeFileSync(join(folder, 'plans', `${id}.json`), readFileSync(join(folder, 'trash', `${id}.json`)))
  await tidy(folder, '2026-07-01')
  await tidy(folder, '2026-08-10')
  expect(existsSync(join(folder, 'trash', `${id}.json`))).toBe(false)
  expect(existsSync(join(folder, 'history', id))).toBe(true)
  expect(existsSync(join(folder, 'made', `${id}.json`))).toBe(true)
})

test('files that somebody put into the history of a plan stay when it goes', async () => {
  const { folder, id } = await thrownAway('2026-05-03')
  writeFileSync(join(folder, 'history', id, 'letter.txt'), 'mine')
  await tidy(folder, '2026-07-01')
  await tidy(folder, '2026-08-10')
  expect(readdirSync(join(folder, 'history', id))).toEqual(['letter.txt'])
})
