import { expect, test } from 'vitest'
import { failSessionCalls } from './session-calls'
import { killInSession } from './sessions'

const ROUNDS = 16
/** Shorter than in the long run, so that every check can wait for it. */
const LONGEST_LIFE = 60

test(`killed ${ROUNDS} times during a group session, every confirmed edit is there and the file is whole`, async () => {
  const { figure, broken } = await killInSession(ROUNDS, () => undefined, LONGEST_LIFE)
  console.error(figure)
  expect(broken).toEqual([])
}, 120_000)

test('whichever call of the disk fails, the old session or the new one stands, and it is told', async () => {
  const { rounds, broken } = await failSessionCalls(['EIO'])
  expect(broken).toEqual([])
  expect(rounds).toBeGreaterThan(40)
}, 120_000)
