/** Random histories of three devices that edit apart, share copies and change their names: how their copies come together. */
import fc from 'fast-check'
import { histories, play, whatIsWrong } from '../support/random-histories'
import { nowAndThen, type Promised, type Tried } from './promise'

const BATCH = 500

async function run(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  const seed = Math.floor(Math.random() * 1_000_000_000)
  const broken: string[] = []
  let [tried, edits] = [0, 0]
  while (tried < rounds) {
    const numRuns = Math.min(BATCH, rounds - tried)
    for (const [at, steps] of fc.sample(histories, { numRuns, seed: seed + tried }).entries()) {
      const told = play(steps)
      edits += told.living.size
      const wrong = whatIsWrong(told)
      if (wrong.length > 0)
        broken.push(`history ${at} of fc.sample(histories, { numRuns: ${numRuns}, seed: ${seed + tried} }): ${wrong[0]}`)
    }
    tried += numRuns
    say(() => `${tried} histories`)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const figure = `${broken.length} where order or repetition counts, or one of ${edits.toLocaleString('en')} living edits is lost; seed ${seed}`
  return { rounds: tried, figure, broken }
}

export const merge: Promised = {
  name: 'merge',
  promise: 'Copies come together the same in every order, and no living edit is lost',
  run,
  count: 'HISTORIES',
  defaultRounds: 100_000,
}
