import { expect, test } from 'vitest'
import { checkPlan } from '../../../electron/workspace/check-plan'
import { readFew } from '../../faults/import'
import { planOfEverything } from '../../support/plan-of-everything'

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
