// @vitest-environment happy-dom
/** What is told of a whole plan once something was done with it. */

import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { usePlanActions } from '../../renderer/pages/use-plan-actions'
import { useToast } from '../../renderer/state/toast-store'
import { program } from '../support/pages-program'

afterEach(cleanup)
Object.assign(program.bridge, { trashPlan: async () => ({ kind: 'saved', where: '/home/me/trash/plan.json' }) })

/** The title that a message says after a plan of this title was thrown away. */
async function saidOf(title: string): Promise<unknown> {
  const { result } = renderHook(() => usePlanActions(() => undefined))
  await act(() => result.current.throwAway({ id: 'one', title }))
  return useToast.getState().message?.values?.title
}

test('a plan without a title is called so in messages', async () => {
  expect(await saidOf('Two valleys')).toBe('Two valleys')
  expect(await saidOf(' ')).toBe('A plan without a title')
})

test('a very long title takes no more than a line or two of a message', async () => {
  expect(await saidOf(`Water and schools ${'across the valleys '.repeat(15)}`)).toBe(
    'Water and schools across the valleys across the valleys…',
  )
})
