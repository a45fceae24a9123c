// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { LetterheadRead } from '../../content/model/bridge'
import { LetterheadChoice } from '../../renderer/documents/LetterheadChoice'
import { program } from '../support/pages-program'

afterEach(cleanup)

test('nobody is offered to set up a letterhead before it is known that there is none', async () => {
  let answer: (read: LetterheadRead) => void = () => undefined
  const readLetterhead = () => new Promise<LetterheadRead>((read) => (answer = read))
  vi.stubGlobal('companion', { ...program.bridge, readLetterhead })
  render(<LetterheadChoice />)
  expect(screen.queryByRole('button')).toBe(null)
  await act(async () => answer({ kind: 'unreadable', why: 'It could not be read.' }))
  expect(screen.getByRole('alert').textContent).toBe('It could not be read.')
  const button = screen.getByRole('button', { name: 'Try again' })
  await userEvent.click(button)
  await act(async () => answer({ kind: 'read', letterhead: { organisation: 'Masar', address: '', accent: '' } }))
  expect(screen.getByRole('alert').textContent).toBe('')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the letterhead' }))
})
