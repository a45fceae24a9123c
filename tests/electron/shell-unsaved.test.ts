import { expect, test } from 'vitest'
import { rememberUnsaved } from '../../electron/unsaved'

test('a plan counts as unsaved until the disk has it', () => {
  const unsaved = rememberUnsaved()
  unsaved.hear('a', { kind: 'saving' })
  expect(unsaved.why()).toBeUndefined()
  unsaved.hear('a', { kind: 'failed', why: 'The disk is full.' })
  unsaved.hear('a', { kind: 'saving' })
  unsaved.hear('b', { kind: 'saved', at: '2026-01-01T00:00:00.000Z' })
  expect(unsaved.why()).toBe('The disk is full.')
  unsaved.hear('a', { kind: 'saved', at: '2026-01-01T00:00:00.000Z' })
  expect(unsaved.why()).toBeUndefined()
})
