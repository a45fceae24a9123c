/** An earlier state of a plan that was kept: when, and why. Its id says both, and is the name of its file. */
import * as z from 'zod'

export const MomentWhy = z.enum(['work', 'import', 'migration', 'restore'])
export type MomentWhy = z.infer<typeof MomentWhy>

const PATTERN = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.(work|import|migration|restore)$/
/** A colon stands in no file name on Windows. */
export const MomentId = z.string().regex(PATTERN)

/** `at` is when it was kept: the plan stood so until then. */
export interface Moment {
  readonly id: string
  readonly at: string
  readonly why: MomentWhy
}

export const momentId = (at: Date, why: MomentWhy): string => `${at.toISOString().replace(/[:.]/g, '-')}.${why}`

/** Undefined for a name that no moment has. */
export function momentOf(id: string): Moment | undefined {
  const [, day, hours, minutes, seconds, thousandths, why] = PATTERN.exec(id) ?? []
  const at = `${day}T${hours}:${minutes}:${seconds}.${thousandths}Z`
  return why === undefined || Number.isNaN(Date.parse(at)) ? undefined : { id, at, why: why as MomentWhy }
}

export const newestMomentFirst = (moments: readonly Moment[]): Moment[] => [...moments].sort((one, other) => (one.id < other.id ? 1 : -1))
