/** What the page is told of a backup of the whole workspace. */

/** What may take the place of what is here: a backup, or what was here before another was restored and lies beside. */
export type Elsewhere = 'backup' | 'beside'

/** A folder in which what was here before is kept, and when it was put there. */
export interface KeptBeside {
  readonly name: string
  readonly at: string
}

/** What is kept besides the plans themselves, or in them for a funder. */
export const THINGS = ['applications', 'organisations', 'forms', 'sessions', 'letterhead'] as const
export type Thing = (typeof THINGS)[number]

/** How many of one kind come back, are there otherwise than here, are the same, and are only here. */
export interface Counted {
  readonly onlyThere: number
  readonly differ: number
  readonly same: number
  readonly onlyHere: number
}

/** What came of looking into a backup: what is in it, beside what is here. Titles, each once. */
export interface BackupLook {
  readonly kind: 'seen'
  readonly token: string
  readonly from: Elsewhere
  /** The name of the file, or of the folder. */
  readonly file: string
  /** When it was made, or put beside. */
  readonly at: string
  readonly plans: number
  readonly onlyThere: readonly string[]
  readonly onlyHere: readonly string[]
  readonly newerThere: readonly string[]
  readonly newerHere: readonly string[]
  /** Worked on in both since. */
  readonly apart: readonly string[]
  readonly same: number
  readonly things: Readonly<Record<Thing, Counted>>
  /** The folder in which the present state will be kept. */
  readonly keptAs: string
}

/** How far packing a backup, or reading one, has come. */
export interface BackupStep {
  readonly step: 'packing' | 'reading'
  readonly done: number
  readonly of: number
}
