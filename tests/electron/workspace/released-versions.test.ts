/** Plan files as each released version of the program wrote them: opened with everything in them, and never lost. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLAN_VERSION, type Plan } from '../../../content/model/plan'
import { checkPlan, readPlanText } from '../../../electron/workspace/check-plan'
import { filesIn, newFolder, opening, planOf, saying } from './in-folder'

const VERSIONS = [1, 2, 3, 4]
const fixtureOf = (version: number): string => join('tests', 'fixtures', `plan-version-${version}.json`)
const contentOf = (version: number) => JSON.parse(readFileSync(fixtureOf(version), 'utf8'))

/** A workspace with the file of one version among its plans. */
async function withFile(version: number) {
  const folder = newFolder()
  const { id } = contentOf(version)
  const first = await opening(folder)
  await first.workspace.close()
  const path = join(folder, 'plans', `${id}.json`)
  copyFileSync(fixtureOf(version), path)
  const { workspace } = await opening(folder)
  return { folder, id, path, workspace, bytes: readFileSync(path) }
}

test('there is a file of every version before the present one', () => {
  expect(VERSIONS).toEqual(Array.from({ length: PLAN_VERSION - 1 }, (_, at) => at + 1))
})

for (const version of VERSIONS) {
  test(`a file of version ${version} is whole, and its checksum right`, () => {
    expect(readPlanText(readFileSync(fixtureOf(version), 'utf8'))).toMatchObject({ kind: 'plan', seal: 'right', from: version })
  })

  test(`a file of version ${version} opens with everything in it`, async () => {
    const { id, path, workspace, bytes } = await withFile(version)
    const { checksum: _, version: __, ...content } = contentOf(version)
    const { plans, notices } = await workspace.list()
    expect([plans.map(({ title }) => title), notices]).toEqual([[content.project.title], []])
    expect(planOf(await workspace.open(id))).toMatchObject(content)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  test(`a file of version ${version} is kept as it was when the plan is first written in`, async () => {
    const { folder, id, path, workspace, bytes } = await withFile(version)
    await workspace.open(id)
    workspace.change(id, saying('written today'))
    expect((await workspace.save(id)).kind).toBe('saved')
    expect(readPlanText(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'plan', from: PLAN_VERSION })
    const kept = filesIn(folder).filter((name) => readFileSync(join(folder, name)).equals(bytes))
    expect(kept).toContainEqual(expect.stringMatching(new RegExp(`^set-aside/${id}-`)))
  })
}

test('rounds, notes and applications, which the first versions did not have so, are as they were meant', () => {
  const read = checkPlan(readFileSync(fixtureOf(1), 'utf8')) as { plan: Plan }
  expect(read.plan.rounds.map(({ id, order }) => [id, order])).toEqual([
    ['first', 0],
    ['second', 1],
  ])
  expect(read.plan.notes).toMatchObject([{ text: 'Ask Rana', quote: '', before: '', after: '' }])
  expect(read.plan).toMatchObject({ applications: [], texts: [], removed: [], otherVersions: {}, project: { exercise: false } })
})

test('a file of a newer version is told of and left alone', async () => {
  const { folder, id, path, workspace } = await withFile(4)
  const newer = JSON.stringify({
    format: 'joint-action-plan',
    version: PLAN_VERSION + 1,
    id,
    project: { title: 'From tomorrow' },
    more: [1],
  })
  writeFileSync(path, newer)
  const notice = { key: 'newer', values: { title: 'From tomorrow', file: `plans/${id}.json` } }
  expect(await workspace.list()).toMatchObject({ plans: [], notices: [notice] })
  expect(await workspace.open(id)).toEqual({ kind: 'failed', notice })
  expect(readFileSync(path, 'utf8')).toBe(newer)
  expect(filesIn(folder).filter((name) => name.startsWith('set-aside/'))).toEqual([])
})

test('an answer of a group session, which may not have said why before, stays as it was', () => {
  const read = checkPlan(readFileSync(fixtureOf(4), 'utf8')) as { plan: Plan }
  const agreed = read.plan.entries.filter(({ voice }) => voice === 'workshop')
  expect(agreed.map(({ value, ...entry }) => [value, 'agreed' in entry])).toEqual([[{ kind: 'text', text: 'We came when asked.' }, false]])
  expect(read.plan.removed.map(({ name }) => name)).toEqual(['Partner 3', 'Partner 2'])
  expect(read.plan.otherVersions.commitments).toMatchObject([{ what: 'Send it sooner' }])
})
