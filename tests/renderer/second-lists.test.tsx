// @vitest-environment happy-dom
/** A second version of a list that is brought in tells what came of it, and nothing more. */
import '../support/pages-program'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SecondList } from '../../content/model/incoming'
import { SecondListLines } from '../../renderer/sharing/SecondListLines'
import { hush } from '../../renderer/state/toast-store'
import { Toast } from '../../renderer/ui/Toast'

beforeEach(hush)
afterEach(cleanup)

async function taken(says: SecondList['says']): Promise<string> {
  Object.assign(window.companion, {
    takeInSecondList: async () => ({ kind: 'kept' }),
    listPlansAsText: async () => JSON.stringify({ plans: [], notices: [], conflicts: [] }),
    listOrganisations: async () => ({ organisations: [], notices: [] }),
  })
  render(
    <>
      <SecondListLines seconds={[{ name: 'forms 2.json', list: 'forms', ...(says && { says }) }]} />
      <Toast />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Bring in what is missing' }))
  return (await screen.findByText(/The file was put aside/)).textContent ?? ''
}

test('where something was missing and something else is said, both are told', async () => {
  expect(await taken({ fresh: 1, other: 2 })).toBe(
    'What was missing is here now. What said something else stands beside yours, called “other version”. The file was put aside.',
  )
})

test('where nothing says anything else, no other version is spoken of', async () => {
  expect(await taken({ fresh: 2, other: 0 })).toBe('What was missing is here now. The file was put aside.')
})

test('where nothing was missing, nothing is said to have come', async () => {
  expect(await taken({ fresh: 0, other: 1 })).toBe(
    'What said something else stands beside yours, called “other version”. The file was put aside.',
  )
})
