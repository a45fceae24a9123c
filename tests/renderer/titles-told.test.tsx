// @vitest-environment happy-dom
import '../support/pages-program'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { BackupLook } from '../../content/model/backup'
import { RestoreDialog } from '../../renderer/backup/RestoreDialog'
import { NoticeLine } from '../../renderer/ui/NoticeLine'

afterEach(cleanup)

const none = { onlyThere: 0, onlyHere: 0, differ: 0, same: 0 }
const LOOK: BackupLook = {
  ...{ kind: 'seen', token: 't', from: 'backup', file: 'backup.zip', at: '2026-03-02T09:00:00.000Z', plans: 0, keptAs: 'before' },
  ...{ onlyThere: [], onlyHere: [], newerThere: [], newerHere: [], apart: [], same: 0 },
  things: { applications: none, organisations: none, forms: none, sessions: none, letterhead: none },
}

test('before a backup is restored, plans without a title are called so and very long titles are shortened', () => {
  render(<RestoreDialog look={{ ...LOOK, onlyThere: ['', `Water ${'across the valleys '.repeat(15)}`], onlyHere: ['جسور'] }} />)
  expect(screen.getByText('Only in the backup').nextElementSibling?.textContent).toBe(
    '\u2068A plan without a title\u2069, \u2068Water across the valleys across the valleys across the…\u2069',
  )
  expect(screen.getByText('Only here').nextElementSibling?.textContent).toBe('\u2068جسور\u2069')
})

test('a message about the file of a plan without a title calls it so', () => {
  render(<NoticeLine notice={{ key: 'changed-elsewhere', values: { title: ' ' } }} />)
  expect(screen.getByRole('alert').textContent).toMatch(/^“A plan without a title” was changed somewhere else meanwhile/)
})
