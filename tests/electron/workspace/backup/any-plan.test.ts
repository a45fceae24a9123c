import { expect, test } from 'vitest'
import { backUpAndRestore } from '../../../faults/backup'

test('thirty plans of all kinds are the same after a backup was restored, those in the trash too', async () => {
  const tried = await backUpAndRestore(30, () => undefined)
  expect(tried).toEqual({ rounds: 30, figure: '30 of 30 plans the same after a backup was restored', broken: [] })
})
