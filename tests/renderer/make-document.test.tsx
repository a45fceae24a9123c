// @vitest-environment happy-dom
import '../support/pages-program'
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MakeDocument } from '../../renderer/documents/MakeDocument'
import { showPlan } from '../../renderer/state/open-plan'
import { program } from '../support/pages-program'
import { planOf } from '../support/small-plan'

beforeEach(() => {
  showPlan(planOf(), { kind: 'saved', at: '2026-03-02T14:32:00' }, null)
  render(
    <MakeDocument
      plan="small"
      outline={{ id: 'partnership-plan' }}
      chosen={{ isChosen: () => true, wished: {} }}
      sections={[{ id: 'project' }]}
    />,
  )
})
afterEach(cleanup)

test('the button that makes a document keeps the focus while it works, and works once at a time', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Make the Word document' }))
  const busy = screen.getByRole('button', { name: 'Making it…' })
  expect(document.activeElement).toBe(busy)
  const first = program.makeDocument
  await userEvent.click(busy)
  expect(program.makeDocument).toBe(first)
  await act(async () => first())
  expect(screen.getByText('Made: /home/me/plan.docx')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make the Word document' }))
})
