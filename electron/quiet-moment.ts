/** What can wait until the first screen stands and somebody looks at it. */
import type { Program } from './program'

const AFTER = 3_000

/** Lets go of what was thrown away too long ago, and of earlier states that have grown old. */
export function tidyInAQuietMoment(program: Program): void {
  const tidy = async () => {
    await program.workspace.shelf.trash.tidy()
    await program.workspace.history.thinAll()
  }
  program.whenPageListens(() => setTimeout(() => void tidy(), AFTER).unref())
}
