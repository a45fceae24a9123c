import type { Disk } from './disk'
import { mayPass } from './disk-trouble'

/** Antivirus and sync programs were seen to hold a file for several seconds. */
export const WRITE_PATIENCE = 10_000
/** Somebody is waiting for a plan to open. */
export const READ_PATIENCE = 1_000
const FIRST_PAUSE = 10
const LONGEST_PAUSE = 500

/** Tries again while the trouble may pass by itself, until `patience` milliseconds were spent waiting. */
export async function patiently<T>(disk: Disk, patience: number, action: () => Promise<T>): Promise<T> {
  let waited = 0
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await action()
    } catch (error) {
      if (!mayPass(error) || waited >= patience) throw error
      await disk.wait(pause)
      waited += pause
    }
  }
}
