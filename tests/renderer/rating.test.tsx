// @vitest-environment happy-dom
import '../support/pages-program'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ratingAt, valueAt } from '../../content/model/place'
import type { LeafOf } from '../../content/model/question'
import { showPlan } from '../../renderer/state/open-plan'
import { usePlanStore } from '../../renderer/state/plan-store'
import { ScaleField } from '../../renderer/worksheet/ScaleField'
import { program } from '../support/pages-program'
import { AT, partner, planOf } from '../support/small-plan'

const leaf: LeafOf<'scale'> = {
  id: 'base.field',
  kind: 'scale',
  text: 'How much does the thematic field weigh?',
  audience: 'shared',
  evidence: true,
  steps: ['not at all', 'a little', 'clearly', 'strongly'].map((text, value) => ({ value, text })),
}
const now = () => usePlanStore.getState().plan ?? planOf()
const number = (name: string) => screen.getByRole('radio', { name })

beforeEach(() => {
  const plan = planOf(partner('warda', 'Warda'))
  showPlan(plan, { kind: 'saved', at: AT }, null)
  program.plan = plan
  render(<ScaleField leaf={leaf} about={['warda']} name="Warda: weight" />)
})
afterEach(cleanup)

test('a number chosen is said in a word, kept and sent', async () => {
  await userEvent.click(number('2, clearly'))
  expect(screen.getByText('clearly')).toBeTruthy()
  expect(ratingAt(now(), 'base.field', ['warda'])).toBe(2)
  expect(ratingAt(program.plan, 'base.field', ['warda'])).toBe(2)
})

test('choosing the chosen number again takes it back, and the reason stays', async () => {
  await userEvent.click(number('2, clearly'))
  await userEvent.type(screen.getByRole('textbox'), 'رأينا ذلك')
  await userEvent.click(number('2, clearly'))
  expect(screen.getByText('not rated')).toBeTruthy()
  expect(valueAt(program.plan, { question: 'base.field', about: ['warda'] })).toEqual({
    kind: 'scale',
    rating: null,
    evidence: 'رأينا ذلك',
    source: null,
  })
})

test('keys choose a number and Delete takes it back', async () => {
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard(' ')
  expect(ratingAt(now(), 'base.field', ['warda'])).toBe(0)
  await user.keyboard('{ArrowRight}')
  expect(ratingAt(now(), 'base.field', ['warda'])).toBe(1)
  await user.keyboard('{Delete}')
  expect(ratingAt(now(), 'base.field', ['warda'])).toBe(null)
})

test('a rating without a reason is called no evidence yet until there is one', async () => {
  await userEvent.click(number('3, strongly'))
  expect(screen.getByText('no evidence yet')).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: 'Evidence. Warda: weight' }), 'We saw it.')
  expect(screen.queryByText('no evidence yet')).toBe(null)
})

test('source and candid mark are kept with the rating', async () => {
  await userEvent.click(number('1, a little'))
  await userEvent.selectOptions(screen.getByLabelText('Where the evidence comes from. Warda: weight'), 'told')
  await userEvent.click(screen.getByRole('button', { name: 'Candid, for us alone: Warda: weight' }))
  const [entry] = program.plan.entries
  expect(entry).toMatchObject({ inside: true, value: { rating: 1, source: 'told' } })
  expect(within(document.body).getByRole('button', { name: 'Candid, for us alone: Warda: weight' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
})
