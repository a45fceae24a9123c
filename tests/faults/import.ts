/** Files that attack, are broken, or belong to somebody else, through the checks that bringing in a plan goes through. */
import fc from 'fast-check'
import { allHostileFiles, fewHostileFiles, type HostileFile } from '../support/hostile-corpus'
import { hostileFile } from '../support/hostile-files'
import { nowAndThen, type Promised, type Tried } from './promise'
import { type Fate, readHostile, watchLanguage } from './read-hostile'

/** After so many the language is looked at. */
const BATCH = 500

class Reading {
  files = 0
  readonly fates: Record<Fate, number> = { taken: 0, newer: 0, refused: 0 }
  readonly broken: string[] = []
  readonly #isUntouched = watchLanguage()

  async take({ what, bytes }: HostileFile): Promise<void> {
    this.files += 1
    try {
      const { fate, wrong } = await readHostile(bytes)
      this.fates[fate] += 1
      if (wrong !== undefined) this.broken.push(`${what}: ${wrong}`)
    } catch (error) {
      this.broken.push(`${what}: threw ${String(error)}`)
    }
    if (this.files % BATCH === 0) this.look(what)
  }

  look(what: string): void {
    if (!this.#isUntouched()) this.broken.push(`${what}, or one of the files before it, reached into the language or ran`)
  }

  get figure(): string {
    const { taken, newer, refused } = this.fates
    const count = (number: number) => number.toLocaleString('en')
    return `${count(refused)} refused with a sentence, ${count(taken)} taken as plain data, ${count(newer)} newer`
  }
}

/** Random files by their number, so that each can be made again. */
function* randomFiles(count: number, seed: number): Generator<HostileFile> {
  const batch = 1_000
  for (let from = 0; from < count; from += batch) {
    const numRuns = Math.min(batch, count - from)
    for (const [at, bytes] of fc.sample(hostileFile, { numRuns, seed: seed + from }).entries()) {
      yield { what: `random file ${at} of fc.sample(hostileFile, { numRuns: ${numRuns}, seed: ${seed + from} })`, bytes }
    }
  }
}

export async function readAll(random: number, corpus: Iterable<HostileFile>, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  const reading = new Reading()
  const seed = Math.floor(Math.random() * 1_000_000_000)
  for (const files of [corpus, randomFiles(random, seed)]) {
    for (const file of files) {
      await reading.take(file)
      say(() => `${reading.files} files: ${reading.figure}`)
    }
  }
  reading.look('the last file')
  const { files, figure, broken } = reading
  return { rounds: files, figure: `0 crashes, 0 reached the language, 0 ran: ${figure}`, broken }
}

export const readFew = (random: number): Promise<Tried> => readAll(random, fewHostileFiles, () => undefined)

/** With so many random files the whole corpus is read too, which is longer. */
const LONG = 10_000

export const bringIn: Promised = {
  name: 'import',
  promise: 'A file from elsewhere can do nothing',
  count: 'IMPORTS',
  defaultRounds: 60_000,
  run: (rounds, tell) => readAll(rounds, rounds < LONG ? fewHostileFiles : allHostileFiles(), tell),
}
