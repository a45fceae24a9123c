/** A program of its own that waits until it is wanted, works, and dies. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export const READY = 'ready'
/** A number from 0 to 1 for each n: by the golden section they lie evenly spread, however many there are. */
export const spread = (n: number): number => (n * 0.618034) % 1

/** How long the n-th life lasts, in milliseconds: at moments nobody chose, short and long ones in turn. */
export const lengthOf = (n: number, longest: number): number => ((spread(n) + Math.random() / 10) % 1) * longest

/** What it ends with when the disk would not take a plan. */
export const NOT_SAVED = 3

export interface Task {
  readonly folder: string
  readonly id: string
  /** The number that was saved last. */
  readonly from: number
  /** Begins no other plans. */
  readonly alone?: boolean
}

/** The system's own clock, in milliseconds: the same in every program. */
export const clock = (): number => Number(process.hrtime.bigint()) / 1e6

export interface Ended {
  /** The last number of each plan that it said was saved, or that it had said before a moment. */
  readonly confirmed: (before?: number) => ReadonlyMap<string, number>
  readonly complaint: string
  readonly code: number | null
}

export interface Life {
  /** Loaded, so that what follows takes the time of its work and no other. */
  readonly ready: Promise<unknown>
  /** It has said something of its work. */
  readonly working: Promise<unknown>
  readonly begin: (task: object) => void
  readonly kill: () => void
  readonly ended: Promise<Ended>
}

/** Only whole lines count: a line cut off was never said. */
function confirmedIn(said: string, before = Number.POSITIVE_INFINITY): Map<string, number> {
  const lines = said.split('\n').slice(0, -1)
  const words = lines.filter((line) => line !== READY).map((line) => line.split(' '))
  return new Map(words.filter(([, , at = 0]) => Number(at) < before).map(([id = '', number]) => [id, Number(number)]))
}

export function born(program: string): Life {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  let complaint = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    complaint += data.toString()
  })
  // Killed before it has read what it was told.
  child.stdin.on('error', () => undefined)
  const ended = once(child, 'close').then(([code]) => ({
    confirmed: (before?: number) => confirmedIn(said, before),
    complaint,
    code: code as number | null,
  }))
  const ready = Promise.race([once(child.stdout, 'data'), ended])
  const work = new Promise<void>((resolve) => child.stdout.on('data', () => void (said.length > READY.length + 1 && resolve())))
  const working = Promise.race([work, ended])
  return { ready, working, begin: (task) => child.stdin.write(`${JSON.stringify(task)}\n`), kill: () => child.kill('SIGKILL'), ended }
}

/** How many load while another works: loading takes longer than a short life. */
const AHEAD = 2

/** One life after the other, the next ones always loading while the one before works. */
export function lives(program: string): { next: () => Promise<Life>; end: () => Promise<void> } {
  const waiting = Array.from({ length: AHEAD }, () => born(program))
  const next = async () => {
    const life = waiting.shift() ?? born(program)
    waiting.push(born(program))
    await life.ready
    return life
  }
  const end = async () => {
    for (const life of waiting) life.kill()
    await Promise.all(waiting.map(({ ended }) => ended))
  }
  return { next, end }
}
