/** What the page is told of a backup of the whole workspace. */

/** What came of looking into a backup: what is in it, beside what is here. Titles, each once. */
export interface BackupLook {
  readonly kind: 'seen'
  readonly token: string
  /** The name of the file. */
  readonly file: string
  /** When it was made. */
  readonly at: string
  readonly plans: number
  readonly onlyThere: readonly string[]
  readonly onlyHere: readonly string[]
  readonly newerThere: readonly string[]
  readonly newerHere: readonly string[]
  /** Worked on in both since. */
  readonly apart: readonly string[]
  readonly same: number
  /** The folder in which the present state will be kept. */
  readonly keptAs: string
}

/** How far packing a backup, or reading one, has come. */
export interface BackupStep {
  readonly step: 'packing' | 'reading'
  readonly done: number
  readonly of: number
}
