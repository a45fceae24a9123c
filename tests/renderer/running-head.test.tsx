// @vitest-environment happy-dom
import '../support/pages-program'
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { closePlan, showPlan } from '../../renderer/state/open-plan'
import { RunningHead } from '../../renderer/ui/RunningHead'
import { Toast } from '../../renderer/ui/Toast'
import { program } from '../support/pages-program'
import { planOf } from '../support/small-plan'

const AT_TWO = '2026-03-02T14:32:00'

beforeEach(() => {
  closePlan()
  render(
    <Router hook={memoryLocation({ path: '/plan/small' }).hook}>
      <RunningHead />
      <Toast />
    </Router>,
  )
})
afterEach(cleanup)
const open = () => act(() => showPlan(planOf(), { kind: 'saved', at: AT_TWO }, null))
const links = () => screen.getAllByRole('link').map((link) => link.textContent)

test('without a plan it names the program and says nothing of saving', () => {
  expect(links()).toEqual(['Plans', 'Handbook', 'Group session', 'Help', 'Search Ctrl+Shift+F'])
  expect(screen.getByText('Joint Action Companion')).toBeTruthy()
  expect(screen.queryByText(/^Sav(ed|ing)/)).toBe(null)
})

test('with a plan it leads back to it and to its documents', () => {
  open()
  expect(links()).toEqual(['Plans', 'Handbook', 'Documents', 'Group session', 'Help', 'A small plan', 'Search Ctrl+Shift+F'])
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Plans')
})

test('it says saving, and saved with the time in plain digits', () => {
  open()
  expect(screen.getByText('Saved 14:32')).toBeTruthy()
  act(() => program.tell('saveState', { plan: 'small', state: { kind: 'saving' } }))
  expect(screen.getByText('Saving…')).toBeTruthy()
  act(() => program.tell('saveState', { plan: 'small', state: { kind: 'saved', at: '2026-03-02T09:05:00' } }))
  expect(screen.getByText('Saved 09:05')).toBeTruthy()
})

test('a failure says why and offers both ways out', async () => {
  open()
  act(() => program.tell('saveState', { plan: 'small', state: { kind: 'failed', why: 'The disk is full.' } }))
  expect(screen.getByRole('alert').textContent).toContain('Could not save')
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
  program.copied = { kind: 'saved', where: 'E:\\plan.json' }
  await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }))
  expect(screen.getByText('A copy was saved: E:\\plan.json')).toBeTruthy()
  expect(screen.getByRole('alert')).toBeTruthy()
  program.saved = { kind: 'failed', why: 'The disk is still full.' }
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('alert').textContent).toContain('The disk is still full.')
  program.saved = { kind: 'saved', at: '2026-03-02T15:00:00' }
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.queryByRole('alert')).toBe(null)
  expect(screen.getByText('Saved 15:00')).toBeTruthy()
})
