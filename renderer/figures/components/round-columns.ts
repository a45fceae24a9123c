/** Where the rounds of a figure stand: the newest in full, what does not fit of the earlier ones as a row of small marks before them. */
export interface RoundColumn {
  readonly round: string
  /** From the start edge. */
  readonly x: number
  readonly width: number
}

const LEAST = 90
const MOST = 190
/** Small marks stand at most and at least this far apart. */
const LOOSE = 15
const CLOSE = 11
/** Between them and the first in full. */
const BEFORE = 8
/** Rounds shown in full, however much room there is. */
const FULL = 5

export function roundColumns(rounds: readonly string[], from: number, to: number): { small: RoundColumn[]; columns: RoundColumn[] } {
  const room = to - from
  const fits = Math.max(1, Math.min(FULL, Math.floor(room / LEAST)))
  if (rounds.length <= fits) return { small: [], columns: inColumns(rounds, from, Math.min(MOST, room / rounds.length)) }
  const full = Math.max(1, fits - 1)
  // The earlier ones have the room of one column, and under a long history the oldest are counted in the head only.
  const band = room - full * Math.min(MOST, Math.floor((room - LEAST) / full))
  const earlier = rounds.slice(0, -full).slice(-Math.floor((band - BEFORE) / CLOSE))
  return {
    small: inColumns(earlier, from, Math.min(LOOSE, (band - BEFORE) / earlier.length)),
    columns: inColumns(rounds.slice(-full), from + band, (room - band) / full),
  }
}

const inColumns = (rounds: readonly string[], from: number, width: number): RoundColumn[] =>
  rounds.map((round, at) => ({ round, x: from + at * width, width }))
