/** What an open plan needs to be kept: its file, other programs' versions of it, and whom to tell. */
import type { SaveState } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'

export interface Keeping {
  /** Another program's version of the file, when it wrote there since we last did. */
  readonly others: () => Promise<Plan | undefined>
  /** Told before another version is taken in, with what stands here, and after. */
  readonly onOthers: (before: Plan) => Promise<void>
  readonly onTakenIn: (plan: Plan) => void
  /** Whether one file can hold it. */
  readonly fits: (plan: Plan) => boolean
  /** Keeps the other version out of the way, when both together are too much. */
  readonly keepOthersAside: (plan: Plan) => Promise<void>
  readonly write: (plan: Plan) => Promise<void>
  readonly onState: (state: SaveState) => void
  readonly device: () => string
  readonly now: () => string
}
