/** What handlers and menus share while the program runs. */
import type { BrowserWindow } from 'electron'
import type { Say } from '../content/words/say'
import type { SettingsStore } from './settings'
import type { Backups } from './workspace/backup/backups'
import type { Workspace } from './workspace/workspace'

export interface Program {
  /** A restored backup puts another in its place, so it is read anew each time it is needed. */
  workspace: Workspace
  /** Opens the workspace anew, after another folder has taken its place. */
  readonly openWorkspace: () => Promise<Workspace>
  readonly backups: Backups
  readonly settings: SettingsStore
  readonly say: Say
  /** The folder that holds the plans. */
  readonly folder: string
  /** The program's own window, once it is open. */
  window: BrowserWindow | undefined
  /** Runs once the page has asked for the plans, so that nothing told to it is lost. */
  readonly whenPageListens: (run: () => void) => void
  readonly pageListens: () => void
  /** It is about to be loaded anew: what it is told waits until it listens again. */
  readonly pageLeaves: () => void
}
