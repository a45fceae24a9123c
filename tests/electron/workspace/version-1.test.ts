/** Plan files of the first version: opened as they are meant, and never changed until they are written in. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../electron/workspace/check-plan'
import { example, newFolder, opening, planOf } from './in-folder'

const AT = '2026-03-02T09:00:00.000Z'
const dated = { dot: ['old', 1], at: AT }

/** As the first version wrote it: no mark of an exercise, rounds without an order, notes without a quotation. */
function firstVersion() {
  const { exercise: _, ...project } = example().project
  return {
    ...{ ...example(), id: 'first-version', version: 1, project },
    rounds: [
      { id: 'first', title: 'First look', date: '2026-03-02', ...dated },
      { id: 'second', title: '', date: '2026-10-12', ...dated },
    ],
    notes: [{ id: 'note', section: '2.1', text: 'Ask Rana', ...dated }],
  }
}

test('a file of the first version is a plan of the present one', () => {
  const read = checkPlan(JSON.stringify(firstVersion()))
  expect(read).toMatchObject({
    kind: 'plan',
    plan: {
      version: 4,
      applications: [],
      texts: [],
      project: { exercise: false },
      rounds: [
        { id: 'first', order: 0 },
        { id: 'second', order: 1 },
      ],
      notes: [{ text: 'Ask Rana', quote: '', before: '', after: '' }],
    },
  })
})

test('opening it leaves the file as it was', async () => {
  const folder = newFolder()
  const { workspace } = await opening(folder)
  const file = join(folder, 'plans', 'first-version.json')
  const text = JSON.stringify(firstVersion())
  writeFileSync(file, text)
  expect(planOf(await workspace.open('first-version')).rounds).toHaveLength(2)
  expect(readFileSync(file, 'utf8')).toBe(text)
})
