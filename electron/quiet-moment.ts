/** What can wait until the first screen stands and somebody looks at it. */
import type { Program } from './program'

const AFTER = 3_000

/** Lets go of what was thrown away too long ago. */
export function tidyInAQuietMoment(program: Program): void {
  const tidy = () => void program.workspace.shelf.trash.tidy()
  program.whenPageListens(() => setTimeout(tidy, AFTER).unref())
}
