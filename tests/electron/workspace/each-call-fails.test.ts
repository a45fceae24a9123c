import { expect, test } from 'vitest'
import { CODES, failEach, undertakings } from '../../faults/calls'

for (const [at, undertaking] of undertakings.entries()) {
  for (const forGood of [false, true]) {
    const code = CODES[(2 * at + (forGood ? 1 : 0)) % CODES.length] ?? 'EIO'
    const when = forGood ? 'from then on for good' : 'once'
    test(`${undertaking.name}: whichever call of the disk fails ${when} (${code}), it is told, no file is harmed, and the plan is there afterwards`, async () => {
      const { tries, broken } = await failEach({ undertaking, standing: 'a plan', code, forGood })
      expect(broken).toEqual([])
      expect(tries).toBeGreaterThan(1)
    })
  }
}

test('a save of a file that another program has touched, or that an earlier version wrote, survives each failing call too', async () => {
  const [undertaking] = undertakings
  if (undertaking?.name !== 'save') throw new Error('the first undertaking is no save')
  for (const standing of ['a plan that another program has touched', 'a plan of an earlier version']) {
    expect((await failEach({ undertaking, standing, code: 'ENOSPC', forGood: false })).broken).toEqual([])
  }
})
