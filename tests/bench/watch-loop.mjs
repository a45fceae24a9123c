/** Loaded before the program: notes again and again how long its event loop was held up at most, with the time of day. */
import { appendFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const RESOLUTION = 5
const EVERY = 200

if (isMainThread && process.env.BENCH_LOOP) {
  const file = `${process.env.BENCH_LOOP}.${process.pid}`
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION })
  delays.enable()
  const note = () => {
    appendFileSync(file, `${JSON.stringify({ at: Date.now(), most: Math.max(0, delays.max / 1e6 - RESOLUTION) })}\n`)
    delays.reset()
  }
  setInterval(note, EVERY).unref()
}
