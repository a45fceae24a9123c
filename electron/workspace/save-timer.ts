/** After the last edit, long enough to gather a burst of typing. */
const QUIET = 600
/** Somebody who never pauses is still saved. */
const LATEST = 5_000

/** Calls `run` 600 ms after the last touch, at the latest 5 s after the first. */
export function saveTimer(run: () => void): { touch: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let first: number | undefined
  const stop = () => {
    clearTimeout(timer)
    first = undefined
  }
  const touch = () => {
    const now = performance.now()
    first ??= now
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        first = undefined
        run()
      },
      Math.max(0, Math.min(QUIET, first + LATEST - now)),
    )
  }
  return { touch, stop }
}
