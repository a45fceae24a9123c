/** The built program while it runs, whichever way it was started. */
import type { Page } from '@playwright/test'

export interface Running {
  readonly page: Page
  /** The pages of all windows, hidden ones too where they can be reached. */
  pages(): readonly Page[]
  /** What was printed so far. */
  output(): string
  /** Addresses outside the program that something asked for. */
  blocked(): readonly string[]
  /** Asks to quit without waiting. */
  askToQuit(): void
  /** Quits as the user would; resolves when the program has ended. */
  quit(): Promise<void>
  /** Ends it without warning, like a power cut. */
  kill(): Promise<void>
  /** Makes it as it was after its first start, for the next story; false when that did not work. Absent where it cannot be done. */
  readonly renew?: () => Promise<boolean>
}

export interface Launch {
  /** The program's data folder. */
  readonly data: string
  /** Answers dialogs: save dialogs put files here, open dialogs take `open.json` (and `open-*.*` where several may be chosen), questions the number in `answer`. */
  readonly dialogs: string
  readonly args: readonly string[]
}
