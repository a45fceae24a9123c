// @vitest-environment happy-dom
import '../support/pages-program'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withEntry } from '../../content/model/edit'
import { valueAt } from '../../content/model/place'
import { leavesOf } from '../../content/model/places'
import type { Plan, Value } from '../../content/model/plan'
import type { Leaf } from '../../content/model/question'
import { unstamped } from '../../content/model/unstamped'
import { worksheets } from '../../content/worksheets'
import { showPlan } from '../../renderer/state/open-plan'
import { usePlanStore } from '../../renderer/state/plan-store'
import { hush } from '../../renderer/state/toast-store'
import { Toast } from '../../renderer/ui/Toast'
import { Agreed } from '../../renderer/worksheet/Agreed'
import { program } from '../support/pages-program'
import { AT, planOf, says } from '../support/small-plan'

const leaf = worksheets.flatMap(leavesOf).find(({ id }) => id === 'position.now') as Leaf
const HERE = { question: 'position.now', about: [] }
const rate = (rating: number, evidence: string): Value => ({ kind: 'scale', rating, evidence, source: null })

/** We rated with evidence; a session agreed on 3, for two visits. */
function settled(own: Value): Plan {
  const plan = planOf(says('position.now', [], own))
  const voices: Plan['voices'] = [{ id: 'session-one', kind: 'agreed', name: 'Workshop', ...unstamped(AT) }]
  const agreed = { value: rate(3, ''), agreed: { reason: 'Two visits', views: [] } }
  return withEntry({ ...plan, voices }, { ...HERE, voice: 'session-one' }, (entry) => ({ ...entry, ...agreed }), AT)
}
const own = () => valueAt(usePlanStore.getState().plan ?? planOf(), HERE)

function look(plan: Plan): void {
  showPlan(plan, { kind: 'saved', at: AT }, null)
  program.plan = plan
  render(
    <>
      <Agreed leaf={leaf} about={[]} name="Where we stand" />
      <Toast />
    </>,
  )
}
const use = () => userEvent.click(screen.getByRole('button', { name: /^Use as our answer/ }))

beforeEach(hush)
afterEach(cleanup)

test('an agreed rating that is taken over says that our evidence for another one is gone, and Undo brings it back', async () => {
  look(settled(rate(1, 'They came late')))
  await use()
  expect(own()).toEqual(rate(3, 'Two visits'))
  expect(screen.getByText(/without your evidence for the earlier rating/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(own()).toEqual(rate(1, 'They came late'))
})

test('where no evidence goes, nothing is said of it', async () => {
  look(settled(rate(1, '')))
  await use()
  expect(own()).toEqual(rate(3, 'Two visits'))
  expect(screen.getByText('Taken over as your answer.')).toBeTruthy()
})
