// @vitest-environment happy-dom
import '../support/pages-program'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setPartner } from '../../content/model/edit'
import { valueAt } from '../../content/model/place'
import type { RowsQuestion } from '../../content/model/question'
import { worksheetOf } from '../../content/worksheets'
import { edit, endTyping, undo } from '../../renderer/state/edit-plan'
import { showPlan } from '../../renderer/state/open-plan'
import { RowList } from '../../renderer/worksheet/RowList'
import { program } from '../support/pages-program'
import { AT, partner, planOf, row, text, us, who } from '../support/small-plan'

/** Every drawing of a field, by the row that it is about. The fields themselves are the program's own. */
const drawn: string[] = []
vi.mock('../../renderer/worksheet/use-answer', async (original) => {
  const real = await original<typeof import('../../renderer/worksheet/use-answer')>()
  const useAnswer: typeof real.useAnswer = (question, about, kind) => {
    drawn.push(about.join())
    return real.useAnswer(question, about, kind)
  }
  return { ...real, useAnswer }
})

const people = worksheetOf('four-components')
  ?.sections.flatMap((section) => section.questions)
  .find((each): each is RowsQuestion => each.kind === 'rows' && each.id === 'actors')
if (!people) throw new Error('The list of people is missing.')

const line = (at: number) => within(screen.getAllByRole('listitem')[at] as HTMLElement)
const field = (at: number, question: string) => line(at).getByRole('textbox', { name: new RegExp(question) })
const offeredTo = (at: number, question: string) =>
  within(line(at).getByRole('combobox', { name: new RegExp(question) }))
    .getAllByRole('option')
    .map((option) => option.textContent)
    .slice(1)
const columnText = (id: string) => people.columns.find((column) => column.id === id)?.text.replace(/[?().]/g, '.') ?? ''
const [NAME, ORGANISATION, MEETS, DEPENDS] = ['actor.name', 'actor.organisation', 'actor.meets', 'actor.depends-on'].map(columnText) as [
  string,
  string,
  string,
  string,
]

beforeEach(() => {
  const plan = planOf(
    us('Sindbad'),
    partner('warda', 'Warda'),
    ...['rima', 'sami', 'hala'].map((id) => row('actors', id)),
    text('actor.name', ['rima'], 'Rima'),
    text('actor.name', ['sami'], 'Sami'),
    text('actor.name', ['hala'], 'Hala'),
    who('actor.depends-on', 'hala', ['rima']),
  )
  showPlan(plan, { kind: 'saved', at: AT }, null)
  program.plan = plan
  render(<RowList question={people as RowsQuestion} />)
})
afterEach(cleanup)

test('what is typed in one line redraws no other line', async () => {
  const user = userEvent.setup()
  await user.click(field(1, MEETS))
  drawn.length = 0
  await user.keyboard('at the well')
  expect(valueAt(program.plan, { question: 'actor.meets', about: ['sami'] })).toEqual({ kind: 'text', text: 'at the well' })
  expect(new Set(drawn)).toEqual(new Set(['sami']))
})

test('nobody is offered themselves, nor twice, and a name that changes changes wherever it is offered or was chosen', async () => {
  expect(offeredTo(0, DEPENDS)).toEqual(['Sami', 'Hala'])
  expect(offeredTo(2, DEPENDS)).toEqual(['Sami'])
  await userEvent.type(field(0, NAME), ' Nasser')
  await waitFor(() => expect(offeredTo(1, DEPENDS)).toEqual(['Rima Nasser', 'Hala']))
  expect(line(2).getByRole('button', { name: 'Take Rima Nasser out' })).toBeTruthy()
})

test('a line that is added, taken out or brought back is offered at once', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Take Rima out' }))
  expect(offeredTo(2, DEPENDS)).toEqual(['Rima', 'Sami'])
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Sami' }))
  expect(offeredTo(0, DEPENDS)).toEqual(['Hala'])
  act(undo)
  expect(offeredTo(0, DEPENDS)).toEqual(['Sami', 'Hala'])
})

test('organisations are offered by the name that they have now', () => {
  expect(offeredTo(0, ORGANISATION)).toEqual(['Sindbad', 'Warda'])
  act(() => edit((plan, at) => setPartner(plan, 'warda', { name: 'Warda Women' }, at)))
  act(endTyping)
  expect(offeredTo(0, ORGANISATION)).toEqual(['Sindbad', 'Warda Women'])
})
