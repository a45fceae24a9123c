/** What the program tells the page without being asked. */
import type { WallPress, WallView } from '../session/present/wall'
import type { BackupStep } from './backup'
import type { Looked, Notice, SaveState } from './bridge-results'
import type { MakingStep } from './document-wish'
import type { Plan } from './plan'

export interface BridgeEvents {
  saveState: { plan: string; state: SaveState }
  found: { match: number; matches: number }
  command: Command
  notice: Notice
  /** The open plan with what another program has written into its file. */
  planChanged: Plan
  /** A file that the system handed over, or that the menu asked for. */
  incoming: Looked
  making: MakingStep
  /** How far a backup has come. */
  backingUp: BackupStep
  /** To the window that the room sees. */
  wall: WallView
  /** To the facilitator: the room's window was opened or has gone, or something was pressed there. */
  wallIs: { readonly kind: 'open' | 'closed' } | { readonly kind: 'pressed'; readonly press: WallPress }
}
export type BridgeEvent = keyof BridgeEvents

/** What a menu item asks the page to do. */
export type Command =
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'find'
        | 'search'
        | 'save'
        | 'save-copy'
        | 'back-up'
        | 'restore-backup'
        | 'new-plan'
        | 'plans'
        | 'project'
        | 'handbook'
        | 'documents'
        | 'print'
        | 'help'
    }
  | { readonly kind: 'open-plan'; readonly plan: string }
