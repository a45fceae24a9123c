import { expect, test } from 'vitest'
import { worksheetOf } from '../../content/worksheets'
import { stepAt, stepProgress, stepsOf } from '../../renderer/worksheet/steps'
import { partner, planOf, rate } from '../support/small-plan'

const trust = worksheetOf('trust-and-risk')
const choosing = worksheetOf('choosing-partners')
if (!trust || !choosing) throw new Error('The two worksheets are missing.')

const withTwo = planOf(partner('warda', 'Warda'), partner('noor', 'مؤسسة النور'), partner('gone', 'Gone', 'declined'))
const named = (steps: ReturnType<typeof stepsOf>) => steps.map(({ section, subject }) => (subject ? `${section} ${subject}` : section))

test('sections asked of each partner become one step a partner, without those declined', () => {
  expect(named(stepsOf(trust, withTwo))).toEqual(['trust warda', 'trust noor', 'risks'])
  expect(stepsOf(trust, withTwo)[0]?.run.map(({ id }) => id)).toEqual(['trust', 'dependence', 'liability', 'building'])
})

test('without partners each such run is one step that waits for them', () => {
  expect(named(stepsOf(trust, planOf()))).toEqual(['trust', 'risks'])
  expect(named(stepsOf(choosing, planOf()))).toEqual([
    'standing',
    'bases',
    'field',
    'capabilities',
    'history',
    'constraints',
    'choice',
    'whole',
  ])
})

test.each([
  [undefined, undefined, 'trust warda'],
  ['trust', 'noor', 'trust noor'],
  ['trust', undefined, 'trust warda'],
  // A section within a partner's step leads to that step.
  ['liability', 'noor', 'trust noor'],
  ['risks', undefined, 'risks'],
  // What is not there leads to the beginning.
  ['nonsense', undefined, 'trust warda'],
  ['trust', 'nobody', 'trust warda'],
])('section %s and partner %s lead to the step “%s”', (section, who, expected) => {
  const step = stepAt(stepsOf(trust, withTwo), section, who)
  expect(step && named([step])).toEqual([expected])
})

test('a step counts the answers about its own partner', () => {
  const plan = planOf(partner('warda', 'Warda'), partner('noor', 'Noor'), rate('trust.ability', 'warda', 2))
  const [first, second] = stepsOf(trust, plan)
  if (!first || !second) throw new Error('Two partners, two steps.')
  expect(stepProgress(first, trust, plan).answered).toBe(1)
  expect(stepProgress(second, trust, plan).answered).toBe(0)
  expect(stepProgress(first, trust, plan).asked).toBeGreaterThan(10)
})
