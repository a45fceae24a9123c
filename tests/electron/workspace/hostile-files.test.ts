import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPlan } from '../../../electron/workspace/check-plan'
import { readFew } from '../../faults/import'
import { planOfEverything } from '../../support/plan-of-everything'
import { answersOf, newFolder, opening, planOf, saying } from './in-folder'

test('no file from elsewhere crashes the program, reaches into the language or runs, and each refused one gets its sentence', async () => {
  const { rounds, figure, broken } = await readFew(2_000)
  console.error(`${rounds} hostile files: ${figure}`)
  expect(broken).toEqual([])
})

const whyOf = (content: unknown): string => {
  const read = checkPlan(JSON.stringify(content))
  return read.kind === 'refused' ? read.why : read.kind
}

test('a name that the file gives cannot fill the screen or turn the direction of the sentence', () => {
  const plan = planOfEverything()
  expect(whyOf({ ...plan, [`${'x'.repeat(100_000)}`]: 1 })).toBe(
    `In the file, “${'x'.repeat(40)}…” is something that plans do not have. Ask whoever sent the file for a fresh copy, or put it right there.`,
  )
  expect(whyOf({ ...plan, us: { ...plan.us, 'a\n\u202Eb': 1 } })).toBe(
    'In your own organisation, “a b” is something that plans do not have. Ask whoever sent the file for a fresh copy, or put it right there.',
  )
})

test('a plan whose edits could not be counted on is refused: written once more it could never be read again', () => {
  const plan = planOfEverything()
  const why = (where: string) => `In ${where}, there is more than fits. Ask whoever sent the file for a fresh copy, or put it right there.`
  expect(whyOf({ ...plan, seen: { 'd-other': Number.MAX_SAFE_INTEGER } })).toBe(why('the list of edits taken in, d-other'))
  expect(whyOf({ ...plan, us: { ...plan.us, dot: ['d-other', Number.MAX_SAFE_INTEGER] } })).toBe(why('your own organisation, dot'))
})

test('a plan that took in the highest counts that are let through can still be written in, and read again', async () => {
  const { folder, workspace } = await opening()
  const ours = planOf(await workspace.create({ title: 'Two valleys', us: '' }))
  const [device = ''] = Object.keys(ours.seen)
  const theirs = { ...ours, seen: { [device]: 1_000_000_000 } }
  const path = join(newFolder(), 'sent.json')
  writeFileSync(path, JSON.stringify(theirs))
  const looked = await workspace.sharing.lookAt(path)
  if (looked.kind !== 'seen') throw new Error(JSON.stringify(looked))
  await workspace.sharing.takeIn(looked.incoming.token, { kind: 'together', plan: ours.id })
  workspace.change(ours.id, saying('afterwards'))
  expect((await workspace.save(ours.id)).kind).toBe('saved')
  await workspace.close()
  const again = await opening(folder)
  const opened = await again.workspace.open(ours.id)
  expect(opened).not.toHaveProperty('notice')
  expect(answersOf(planOf(opened))).toEqual(['afterwards'])
})
