/** What the program answers the page with. */
import type { AnswersRead } from '../session/collect/answer-file'
import type { Session, SessionSummary } from '../session/session'
import type { PlanChange } from './diff-change'
import type { Conflict, Incoming, SecondList } from './incoming'
import type { Letterhead } from './letterhead'
import type { Paper } from './paper'
import type { Plan } from './plan'

/** A plan as the home screen lists it. `at` is when it was last saved. `open` counts questions without an answer. */
export interface PlanSummary {
  readonly id: string
  readonly title: string
  readonly example: boolean
  readonly exercise: boolean
  readonly partners: readonly string[]
  /** Which organisations that are kept for all plans it was made with: ids, ours empty when it is none of them. */
  readonly kept: { readonly us: string; readonly partners: readonly string[] }
  readonly at: string
  /** Out of the way, by this workspace's own choice. */
  readonly archived: boolean
}
/** A plan in the trash: when it was thrown away, and until when it is kept. */
export interface TrashedPlan extends PlanSummary {
  readonly thrownAway: string
  readonly until: string
}
/** All plans, the last saved first, and what is to be said of files beside them. */
export interface ListedPlans {
  readonly plans: PlanSummary[]
  readonly notices: Notice[]
  readonly conflicts: Conflict[]
  /** Second versions of what is kept for all plans, if there are any. */
  readonly secondLists?: readonly SecondList[]
  /** How many plans are still being looked at, if any. */
  readonly pending?: number
}
/** A sentence about something that happened to the user's files, to be shown until it is put away. `values` fill the sentence. */
export interface Notice {
  readonly key:
    | 'restored'
    | 'changed-elsewhere'
    | 'kept-aside'
    | 'restored-from-history'
    | 'set-aside'
    | 'newer'
    | 'unreadable'
    | 'no-writing'
    | 'plans-gone'
    | 'organisations-restored'
    | 'organisations-set-aside'
    | 'organisations-newer'
    | 'forms-set-aside'
    | 'forms-newer'
    | 'made-newer'
    | 'backup-restored'
    | 'backup-back'
    | 'brought-back'
    | 'session-set-aside'
    | 'session-newer'
  readonly values: Readonly<Record<string, string>>
}
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly why: string }

/** `state`: a plan that stays open in the program may hold edits that its disk did not take. */
export type Opened = { kind: 'opened'; plan: Plan; state: SaveState; notice?: Notice } | { kind: 'failed'; notice: Notice }
/** What came of keeping an organisation for all plans, or of taking one out: the disk has it, or a sentence says why not. */
export type Kept = { readonly kind: 'kept' } | { readonly kind: 'failed'; readonly why: string }
/** Where the plans lie, as it is shown to people: in the system's own place, beside the program, or where it was told. */
export interface DataPlace {
  readonly folder: string
  readonly kind: 'usual' | 'portable' | 'named'
}
/** What came of looking at a file from elsewhere: it is shown first, it is a plan of ours already, or it cannot be brought in. */
export type Looked =
  | { readonly kind: 'seen'; readonly incoming: Incoming }
  | { readonly kind: 'ours'; readonly plan: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly notice: Notice }
export type Saved = { kind: 'saved'; where: string } | { kind: 'cancelled' } | { kind: 'failed'; why: string }
/** What came of making a document: it was kept, and is remembered under an id; printed; given up; or could not be made. */
export type Made =
  | { readonly kind: 'saved'; readonly where: string; readonly id: string }
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }
/** The kept letterhead, or why it is not to be had just now, in a sentence. */
export type LetterheadRead =
  | { readonly kind: 'read'; readonly letterhead: Letterhead | null }
  | { readonly kind: 'unreadable'; readonly why: string }
/** An earlier state of a plan, or why it cannot be shown. */
export type MomentRead = { readonly kind: 'read'; readonly plan: Plan } | { readonly kind: 'failed'; readonly why: string }
export type MomentChanges =
  | { readonly kind: 'read'; readonly changes: readonly PlanChange[] }
  | { readonly kind: 'failed'; readonly why: string }
/** All group sessions that can be read, and how many cannot. */
export interface ListedSessions {
  readonly sessions: readonly SessionSummary[]
  readonly notices: readonly Notice[]
}
export type SessionOpened =
  | { readonly kind: 'opened'; readonly session: Session; readonly state: SaveState }
  | { readonly kind: 'failed'; readonly why: string }
/** Files that were chosen as answers: each by its name, and what it is. They are only read; the page takes them in. */
export type AnswersChosen =
  | {
      readonly kind: 'read'
      readonly files: readonly {
        readonly name: string
        readonly read: AnswersRead | { readonly kind: 'unreadable'; readonly why: string }
      }[]
    }
  | { readonly kind: 'cancelled' }
/** A picture that was chosen as a logo, as its file has it. */
export type ChosenLogo =
  | { readonly kind: 'chosen'; readonly bytes: Uint8Array; readonly type: 'png' | 'jpeg' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: string }
/** One figure drawn for a document: a PNG, its size in pixels at 300 to the inch, and what it shows in words. */
export interface DrawnFigure {
  readonly id: string
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}
/** What the hidden figure page is to draw. */
export interface FigureJob {
  readonly plan: Plan
  readonly figures: readonly string[]
  readonly language: string
  /** On which they are printed, and for which they are drawn. */
  readonly paper: Paper
}
