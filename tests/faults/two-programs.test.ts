import { expect, test } from 'vitest'
import { useAtOnce } from './two-programs'

test('while one program saves, another cannot open the plans and a third never reads a file that is not whole', async () => {
  const { rounds, figure, broken } = await useAtOnce(500)
  console.error(`${rounds} readings: ${figure}`)
  expect(broken).toEqual([])
}, 300_000)
