/** Remembers which plans could not be saved, and why, so that leaving can ask first. */
import type { SaveState } from '../content/model/bridge'

export interface Unsaved {
  readonly hear: (plan: string, state: SaveState) => void
  /** Why one of the plans is not on the disk; undefined when all are. */
  readonly why: () => string | undefined
}

export function rememberUnsaved(): Unsaved {
  const failed = new Map<string, string>()
  return {
    hear: (plan, state) => {
      if (state.kind === 'failed') failed.set(plan, state.why)
      if (state.kind === 'saved') failed.delete(plan)
    },
    why: () => failed.values().next().value,
  }
}
