// @vitest-environment happy-dom
import '../support/pages-program'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { valueAt } from '../../content/model/place'
import type { CoverageQuestion } from '../../content/model/question'
import { worksheetOf } from '../../content/worksheets'
import { showPlan } from '../../renderer/state/open-plan'
import { CoverageGrid } from '../../renderer/worksheet/CoverageGrid'
import { program } from '../support/pages-program'
import { AT, covered, partner, planOf, us } from '../support/small-plan'

const question = worksheetOf('choosing-partners')
  ?.sections.flatMap((section) => section.questions)
  .find((each): each is CoverageQuestion => each.kind === 'coverage' && each.id === 'field.map')
if (!question) throw new Error('The field’s grid is missing.')

const cell = (name: string) => screen.getByRole('button', { name })
const levelOf = (row: string, subject: string) => {
  const value = valueAt(program.plan, { question: 'field.map', about: [row, subject] })
  return value?.kind === 'coverage' ? value.level : undefined
}

function show(direction: 'ltr' | 'rtl') {
  const plan = planOf(
    us('Sindbad'),
    partner('warda', 'Warda'),
    partner('noor', 'مؤسسة النور'),
    covered('field.map', 'girls', 'Girls', {}),
    covered('field.map', 'mothers', 'الأمهات', {}),
  )
  showPlan(plan, { kind: 'saved', at: AT }, null)
  program.plan = plan
  render(
    <div dir={direction} style={{ direction }}>
      <CoverageGrid question={question as CoverageQuestion} />
    </div>,
  )
}
beforeEach(() => show('ltr'))
afterEach(cleanup)

test('arrow keys go from cell to cell and stop at the edges', async () => {
  const user = userEvent.setup()
  cell('Girls, Sindbad: not said').focus()
  await user.keyboard('{ArrowUp}{ArrowLeft}')
  expect(document.activeElement).toBe(cell('Girls, Sindbad: not said'))
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(document.activeElement).toBe(cell('Girls, مؤسسة النور: not said'))
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}')
  expect(document.activeElement).toBe(cell('الأمهات, Warda: not said'))
})

test('in a mirrored page the arrows go where they point', async () => {
  cleanup()
  show('rtl')
  const user = userEvent.setup()
  cell('Girls, Sindbad: not said').focus()
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(cell('Girls, Warda: not said'))
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(cell('Girls, Sindbad: not said'))
})

test('Space goes through covers, partly, no and back to not said', async () => {
  const user = userEvent.setup()
  cell('Girls, Warda: not said').focus()
  for (const [said, level] of [
    ['covers', 'fully'],
    ['partly', 'partly'],
    ['no', 'no'],
    ['not said', undefined],
  ] as const) {
    await user.keyboard(' ')
    expect(document.activeElement).toBe(cell(`Girls, Warda: ${said}`))
    expect(levelOf('girls', 'warda')).toBe(level)
  }
})

test('a new line can be written in at once, and a removed one is offered back', async () => {
  const user = userEvent.setup()
  await user.click(cell('Add a part of the field'))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Part of the field 3' }))
  await user.keyboard('Boys')
  await user.click(cell('Remove: Girls'))
  expect(program.plan.rows).toHaveLength(2)
  expect(screen.queryByRole('button', { name: 'Girls, Sindbad: not said' })).toBe(null)
})

test('a line can be marked candid, and with it the whole row', async () => {
  const user = userEvent.setup()
  const mark = cell('Candid, for us alone: Girls')
  expect(mark.getAttribute('aria-pressed')).toBe('false')
  await user.click(mark)
  expect(mark.getAttribute('aria-pressed')).toBe('true')
  expect(program.plan.entries.filter(({ inside }) => inside).map(({ about }) => about)).toEqual([['girls']])
})
