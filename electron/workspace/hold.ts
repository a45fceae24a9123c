/** The lock of a workspace. While the disk takes nothing it is tried for again now and then: a stick may be unlocked, room be made. */
import type { Disk } from './disk'
import { ifPossible } from './disk-trouble'
import { takeLock, WorkspaceInUse } from './lock'

export class Hold {
  #release: (() => Promise<void>) | undefined
  readonly #disk: Disk
  readonly #folder: string

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#folder = folder
  }

  /** Whether the disk has taken the lock. Throws `WorkspaceInUse` when another program has it. */
  async take(): Promise<boolean> {
    this.#release ??= await ifPossible(takeLock(this.#disk, this.#folder))
    return this.#release !== undefined
  }

  /** The same, of a workspace that is open: whoever has taken the lock meanwhile, nothing can be written here. */
  async isTaken(): Promise<boolean> {
    try {
      return await this.take()
    } catch (error) {
      if (error instanceof WorkspaceInUse) return false
      throw error
    }
  }

  async release(): Promise<void> {
    await this.#release?.()
  }
}
