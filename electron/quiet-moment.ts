/** What can wait until the first screen stands and somebody looks at it. */
import type { Program } from './program'

const AFTER = 3_000

export function tidyInAQuietMoment(program: Program): void {
  program.whenPageListens(() => setTimeout(() => void program.workspace.tidy(), AFTER).unref())
}
