import { expect, test } from 'vitest'
import { killWhileSaving } from './kill'

const ROUNDS = 80
/** Shorter than in the long run, so that every check can wait for it. */
const LONGEST_LIFE = 60

test(`killed ${ROUNDS} times while saving, no file is damaged and no confirmed save is lost`, async () => {
  const { rounds, figure, broken } = await killWhileSaving(ROUNDS, () => undefined, LONGEST_LIFE)
  console.error(`${rounds} rounds of kill -9: ${figure}`)
  expect(broken).toEqual([])
}, 300_000)
