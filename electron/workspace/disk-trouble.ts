/** What went wrong on the disk, told apart from bugs and put in a sentence. */
import { speak } from '../../content/words/say'

const say = speak('en')

/** The system's code of a failed file operation; undefined for anything else that was thrown. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return undefined
  return String(error.code)
}

/** Only this means that there is no data; every other trouble may hide some. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

const holding = ['EPERM', 'EACCES', 'EBUSY']
/** Antivirus and sync programs hold a file for a moment; these codes can pass by themselves. */
export const mayPass = (error: unknown): boolean => holding.includes(codeOf(error) ?? '')

/** Trouble of the disk is an expected outcome; anything else is a bug and goes on. */
function expectCode(error: unknown): string {
  const code = codeOf(error)
  if (code === undefined) throw error
  return code
}

/** A plan has outgrown its own file: written, it could never be read again. */
export class PlanTooLarge extends Error {}

/** A newer version of this program has written the file meanwhile, and may have put in it what we would drop. */
export class WrittenByNewer extends Error {}

export function whyNotWritten(error: unknown): string {
  if (error instanceof WrittenByNewer) return say('store.write.newer')
  if (error instanceof PlanTooLarge) return say('store.write.large')
  const code = expectCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('store.write.full')
  if (code === 'ENOENT' || code === 'ENOTDIR') return say('store.write.gone')
  if (holding.includes(code) || code === 'EROFS') return say('store.write.held')
  return say('store.write.other', { code })
}

export function whyNotRead(error: unknown): string {
  const code = expectCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return say('store.read.gone')
  if (holding.includes(code)) return say('store.read.held')
  if (code === 'EISDIR') return say('store.read.folder')
  return say('store.read.other', { code })
}

/** Why it cannot be told which plans there are. */
export function whyNoFolder(error: unknown): string {
  const code = expectCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR' ? say('store.read.no-folder') : whyNotRead(error)
}

/** Runs a step that saving can do without: trouble of the disk is let pass, a bug is not. */
export async function ifPossible<T>(step: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await step
  } catch (error) {
    expectCode(error)
    return undefined
  }
}
