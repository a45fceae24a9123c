/** Each call that an undertaking makes of the disk fails, once or from then on for good, with each of the codes that disks give. */
import { failOne, type Try } from './failing-call'
import { nowAndThen, type Promised, type Tried } from './promise'
import { standings } from './standings'
import { undertakings } from './undertakings'

export const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS'] as const

const nameOf = ({ undertaking, standing, code, forGood, n }: Try): string =>
  `${undertaking.name}, ${standing}, call ${n} ${forGood ? 'and every later one ' : ''}with ${code}`

/** Every call of one undertaking, until there are no more. */
export async function failEach(each: Omit<Try, 'n'>): Promise<{ tries: number; broken: string[] }> {
  const broken: string[] = []
  for (let n = 1; ; n += 1) {
    const { reached, wrong } = await failOne({ ...each, n })
    if (!reached) return { tries: n - 1, broken }
    broken.push(...wrong.map((what) => `${nameOf({ ...each, n })}: ${what}`))
  }
}

const ways: readonly Omit<Try, 'n'>[] = undertakings.flatMap((undertaking) =>
  Object.keys(standings).flatMap((standing) =>
    CODES.flatMap((code) => [false, true].map((forGood) => ({ undertaking, standing, code, forGood }))),
  ),
)

async function failCalls(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  const broken: string[] = []
  let tries = 0
  for (const way of ways) {
    if (tries >= rounds) break
    const tried = await failEach(way)
    tries += tried.tries
    broken.push(...tried.broken)
    say(() => `${tries} calls failed, now ${way.undertaking.name}, ${way.standing}: ${broken.length} broken`)
  }
  const doings = undertakings.map(({ name }) => name).join(', ')
  const figure = `old or new each time, and told each time: ${doings}\n${Object.keys(standings).length} kinds of plans, ${CODES.join(', ')}, once and for good`
  return { rounds: tries, figure, broken }
}

export const calls: Promised = {
  name: 'calls',
  promise: 'Any failing call of the disk is survived and told',
  count: 'CALLS',
  defaultRounds: 1_000_000,
  run: failCalls,
}
