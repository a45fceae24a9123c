/**
 * Tries the store's promises the long way and prints what came of it in one table. Ends with 1 when any is broken.
 * FAULTS=kill,power chooses some; each has a variable that says how often it is tried, such as KILLS=500.
 */
import { backup } from './backup'
import { calls } from './calls'
import { damage } from './damage'
import { fullDisk } from './full-disk'
import { held } from './held'
import { bringIn } from './import'
import { kill } from './kill'
import { merge } from './merge'
import { power } from './power'
import type { Promised, Skipped, Tried } from './promise'
import { sessions } from './sessions'
import { table } from './table'
import { twoPrograms } from './two-programs'

/** Each promise is an object of its own: a new one is added here. */
const promises: readonly Promised[] = [kill, power, calls, fullDisk, held, twoPrograms, damage, bringIn, merge, backup, sessions]

const wanted = process.env.FAULTS?.split(',') ?? promises.map(({ name }) => name)
const unknown = wanted.filter((name) => !promises.some((each) => each.name === name))
if (unknown.length > 0)
  throw new Error(`There is no promise called ${unknown.join(', ')}. There are: ${promises.map(({ name }) => name).join(', ')}`)

// Broken off, it leaves no disk mounted and no folder behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const MOST_SHOWN = 5
const tell = (text: string) => process.stderr.write(`${text}\n`)
const said = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

async function tryOne({ name, run, count, defaultRounds }: Promised): Promise<Tried | Skipped> {
  const began = Date.now()
  tell(`${name} …`)
  // A test that cannot run to its end proves nothing.
  const tried = await run(Number(process.env[count] ?? defaultRounds), (text) => tell(`  ${text}`)).catch(
    (error: unknown): Tried => ({ rounds: 0, figure: 'could not be tried to the end', broken: [said(error)] }),
  )
  const broken = 'broken' in tried ? tried.broken : []
  for (const each of broken.slice(0, MOST_SHOWN)) tell(`  broken: ${each}`)
  if (broken.length > MOST_SHOWN) tell(`  and ${broken.length - MOST_SHOWN} more`)
  tell(`  ${((Date.now() - began) / 1000).toFixed(0)} s`)
  return tried
}

/** The figure speaks of what held; where something did not, that is said instead. */
const brokenIn = ({ broken }: Tried): string => `BROKEN ${broken.length} times, first: ${broken[0]?.slice(0, 200)}`

function rowOf({ promise }: Promised, tried: Tried | Skipped): string[] {
  if ('skipped' in tried) return [promise, '0', `skipped: ${tried.skipped}`]
  return [promise, tried.rounds.toLocaleString('en'), tried.broken.length > 0 ? brokenIn(tried) : tried.figure]
}

const rows: string[][] = [['promise', 'rounds', 'figure']]
let [broken, skipped] = [0, 0]
// One after the other, so that none disturbs another.
for (const each of promises.filter(({ name }) => wanted.includes(name))) {
  const tried = await tryOne(each)
  rows.push(rowOf(each, tried))
  if ('skipped' in tried) skipped += 1
  else if (tried.broken.length > 0) broken += 1
}
const kept = rows.length - 1 - broken - skipped
process.stdout.write(`${table(rows)}\n${kept} kept, ${broken} broken, ${skipped} skipped\n`)
process.exitCode = broken > 0 ? 1 : 0
