/** A promise of the store that can be tried as often as one likes. */

/** `broken` says each time that the promise did not hold; empty when it did. */
export interface Tried {
  readonly rounds: number
  readonly figure: string
  readonly broken: readonly string[]
}
/** This machine cannot try it. */
export interface Skipped {
  readonly skipped: string
}

export interface Promised {
  /** What it is chosen by: FAULTS=kill,power. */
  readonly name: string
  readonly promise: string
  /** The variable of the environment that says how often: KILLS=500. */
  readonly count: string
  readonly defaultRounds: number
  readonly run: (rounds: number, tell: (text: string) => void) => Promise<Tried | Skipped>
}

/** Said at most every half minute, so that a long run shows that it goes on. */
export function nowAndThen(tell: (text: string) => void, every = 30_000): (text: () => string) => void {
  let told = Date.now()
  return (text) => {
    if (Date.now() - told < every) return
    told = Date.now()
    tell(text())
  }
}
