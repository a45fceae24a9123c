import { expect, test } from 'vitest'
import { CODES, failEach } from '../../faults/calls'
import { undertakings } from '../../faults/undertakings'

// Every code, plan and way takes minutes: the long run tries them all.
const ways = undertakings.map((undertaking, at) => ({ undertaking, forGood: at % 2 === 1, code: CODES[at % CODES.length] ?? 'EIO' }))

for (const { undertaking, forGood, code } of ways) {
  const when = forGood ? 'from then on for good' : 'once'
  test(`${undertaking.name}: whichever call of the disk fails ${when} (${code}), it is told, and the plan is there and whole afterwards`, async () => {
    const { tries, broken } = await failEach({ undertaking, standing: 'a plan', code, forGood })
    expect(broken).toEqual([])
    expect(tries).toBeGreaterThan(1)
  })
}

test('a save survives each failing call on a disk that stays broken, and over a file that another program or an earlier version wrote', async () => {
  const [undertaking] = undertakings
  if (undertaking?.name !== 'save') throw new Error('the first undertaking is no save')
  for (const standing of ['a plan', 'a plan that another program has touched', 'a plan of an earlier version']) {
    const { tries, broken } = await failEach({ undertaking, standing, code: 'ENOSPC', forGood: standing === 'a plan' })
    expect(broken).toEqual([])
    expect(tries).toBeGreaterThan(8)
  }
})
