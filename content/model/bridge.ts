/**
 * Everything the page may ask of the program. The schema of each call's arguments stands here once; the page's methods,
 * the preload's methods and the handlers' types are derived, so a missing one does not compile.
 */
import * as z from 'zod'
import type { AnswersRead } from '../session/answer-file'
import { SessionChange } from '../session/change'
import { Session, type SessionSummary } from '../session/session'
import { WallPress, WallView } from '../session/wall'
import type { BackupLook, BackupStep, KeptBeside } from './backup'
import { Change } from './change'
import type { PlanChange } from './diff-change'
import type { DocumentJob, PageNumbers } from './document-job'
import { DocumentWish, type MakingStep } from './document-wish'
import { FunderForm } from './funder'
import { type Conflict, type Incoming, TakenIn } from './incoming'
import { Letterhead } from './letterhead'
import type { MadeSummary } from './made'
import { type Moment, MomentId, MomentWhy } from './moment'
import { OrganisationProfile } from './organisation'
import type { Paper } from './paper'
import { Id, type Plan, Project } from './plan'
import { Settings } from './settings'

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

interface Call<A extends z.ZodTuple, R> {
  readonly arguments: A
  readonly result?: R
}
const call =
  <R>() =>
  <A extends z.ZodTuple>(args: A): Call<A, R> => ({ arguments: args })

/** The filled example, or the case that groups are trained with. */
const Invented = z.enum(['example', 'exercise'])
export type Invented = z.infer<typeof Invented>

/** What a plan is begun with. Those who write an application know more of it. */
const Start = z.strictObject({
  title: z.string().trim().min(1).max(300),
  us: z.string().max(300),
  funder: z.exactOptional(Project.shape.funder),
  call: z.exactOptional(Project.shape.call),
  deadline: z.exactOptional(Project.shape.deadline),
})
export type Start = z.infer<typeof Start>

export const bridge = {
  listPlans: call<ListedPlans>()(z.tuple([])),
  /** What is known of them soon, as JSON: one text crosses far more quickly than what is said of a thousand plans. */
  listPlansAsText: call<string>()(z.tuple([])),
  createPlan: call<Opened>()(z.tuple([Start])),
  openInvented: call<Opened>()(z.tuple([Invented])),
  openPlan: call<Opened>()(z.tuple([Id])),
  changePlan: call<void>()(z.tuple([Id, Change])),
  savePlan: call<SaveState>()(z.tuple([Id])),
  /** For us with everything, or for a partner with what partners may read. */
  saveCopy: call<Saved>()(z.tuple([Id, z.enum(['ours', 'partner'])])),
  /** Asks for a plan file and reads it; nothing is taken in. */
  lookAtFile: call<Looked>()(z.tuple([])),
  /** The same for a second version that lies among the plans, by its file's name. */
  lookAtConflict: call<Looked>()(z.tuple([z.string().max(300)])),
  putConflictAway: call<Kept>()(z.tuple([z.string().max(300)])),
  /** Does with a file that was looked at what was chosen. */
  takeIn: call<Opened>()(z.tuple([z.uuid(), TakenIn])),
  letGo: call<void>()(z.tuple([z.uuid()])),
  trashPlan: call<Saved>()(z.tuple([Id])),
  listTrash: call<readonly TrashedPlan[]>()(z.tuple([])),
  restorePlan: call<Opened>()(z.tuple([Id])),
  /** A copy beside the plan, which shares its past. */
  duplicatePlan: call<Opened>()(z.tuple([Id])),
  /** A plan without answers, for the same project and with the same organisations. */
  startFrom: call<Opened>()(z.tuple([Id])),
  archivePlan: call<Kept>()(z.tuple([Id, z.boolean()])),
  isArchived: call<boolean>()(z.tuple([Id])),
  /** Earlier states of a plan, the newest first. */
  listMoments: call<readonly Moment[]>()(z.tuple([Id])),
  readMoment: call<MomentRead>()(z.tuple([Id, MomentId])),
  /** What was changed from this moment to the next, or to the plan of today. */
  momentChanges: call<MomentChanges>()(z.tuple([Id, MomentId])),
  /** Keeps the plan as it stands, before something large is done to it. */
  keepMoment: call<Kept>()(z.tuple([Id, MomentWhy])),
  /** Everything of the workspace in one file, at a place that is asked for. */
  makeBackup: call<Saved>()(z.tuple([])),
  /** Asks for a backup and unpacks it beside what is here; nothing is changed. */
  lookAtBackup: call<BackupLook | { kind: 'cancelled' } | { kind: 'failed'; why: string }>()(z.tuple([])),
  /** What was here before a backup was restored, the newest first. */
  listBeside: call<readonly KeptBeside[]>()(z.tuple([])),
  /** Looks at one of them as at a backup. */
  lookBeside: call<BackupLook | { kind: 'failed'; why: string }>()(z.tuple([z.string().max(120)])),
  /** Puts it in the place of what is here, which is kept beside. Then the page is loaded anew. */
  restoreBackup: call<Kept>()(z.tuple([z.uuid()])),
  letBackupGo: call<void>()(z.tuple([])),
  makeDocument: call<Made>()(z.tuple([Id, DocumentWish])),
  cancelDocument: call<void>()(z.tuple([])),
  /** Documents made from a plan, the newest first, each with what has changed since. */
  listMade: call<readonly MadeSummary[]>()(z.tuple([Id])),
  /** Makes one of them again: the same wish, the same place offered. */
  makeAgain: call<Made>()(z.tuple([Id, Id])),
  /** Why it cannot be opened, in a sentence, or nothing. */
  openMade: call<string>()(z.tuple([Id, Id])),
  showMade: call<void>()(z.tuple([Id, Id])),
  /** Takes it off the list; the file stays. */
  forgetMade: call<void>()(z.tuple([Id, Id])),
  readLetterhead: call<LetterheadRead>()(z.tuple([])),
  /** Why it was not kept, in a sentence, or nothing. Without a letterhead there is none any more. */
  writeLetterhead: call<string>()(z.tuple([Letterhead.nullable()])),
  chooseLogo: call<ChosenLogo>()(z.tuple([])),
  listOrganisations: call<{ organisations: OrganisationProfile[]; notices: Notice[] }>()(z.tuple([])),
  keepOrganisation: call<Kept>()(z.tuple([OrganisationProfile])),
  removeOrganisation: call<Kept>()(z.tuple([Id])),
  listForms: call<{ forms: FunderForm[]; notices: Notice[] }>()(z.tuple([])),
  keepForm: call<Kept>()(z.tuple([FunderForm])),
  removeForm: call<Kept>()(z.tuple([Id])),
  listSessions: call<ListedSessions>()(z.tuple([])),
  createSession: call<Kept>()(z.tuple([Session])),
  openSession: call<SessionOpened>()(z.tuple([Id])),
  /** Takes an edit in and answers once the disk has it. */
  changeSession: call<SaveState>()(z.tuple([Id, SessionChange])),
  /** Puts a session aside, where it is kept and no longer listed; answers where. */
  putSessionAway: call<Saved>()(z.tuple([Id])),
  /** Asks for answer files and reads them; nothing is taken in. */
  chooseAnswers: call<AnswersChosen>()(z.tuple([])),
  /** Makes the one file that is filled in any browser, at a place that is asked for. */
  saveRespondentSheet: call<Saved>()(z.tuple([Id])),
  /** Makes the record of a session, or sheets of it to write on. */
  makeSessionDocument: call<Saved>()(z.tuple([Id, z.enum(['record', 'handout']), z.enum(['word', 'pdf'])])),
  /** Opens the window that the room sees, on the second screen where there is one. */
  openWall: call<void>()(z.tuple([])),
  closeWall: call<void>()(z.tuple([])),
  showOnWall: call<void>()(z.tuple([WallView])),
  /** What the room sees now; the window asks once it is there. */
  wallView: call<WallView | null>()(z.tuple([])),
  /** A key or a clicker in the window that the room sees. */
  pressOnWall: call<void>()(z.tuple([WallPress])),
  showFolder: call<void>()(z.tuple([])),
  dataPlace: call<DataPlace>()(z.tuple([])),
  figureJob: call<FigureJob | null>()(z.tuple([])),
  /** The next pictures, or none when all that could be drawn have come. */
  figuresDrawn: call<void>()(
    z.tuple([z.array(z.strictObject({ id: Id, png: z.instanceof(Uint8Array), width: z.int().min(1), height: z.int().min(1) })).max(40)]),
  ),
  /** What a hidden page is to set for print and PDF. */
  documentJob: call<DocumentJob | null>()(z.tuple([])),
  /** It is set; answered with page numbers to be set as well, or with nothing when all is done. */
  documentSet: call<PageNumbers | null>()(z.tuple([])),
  /** The document that would be made now, to be shown beside its outline. */
  previewDocument: call<DocumentJob | null>()(z.tuple([Id, DocumentWish])),
  readSettings: call<Settings>()(z.tuple([])),
  writeSettings: call<void>()(z.tuple([Settings])),
  find: call<void>()(z.tuple([z.string().max(500), z.enum(['new', 'next', 'previous'])])),
  stopFinding: call<void>()(z.tuple([])),
  openLink: call<void>()(z.tuple([z.string().max(2_000)])),
  printPage: call<void>()(z.tuple([])),
} as const

export type BridgeSchema = typeof bridge
export type BridgeMethod = keyof BridgeSchema
export type ArgumentsOf<M extends BridgeMethod> = z.infer<BridgeSchema[M]['arguments']>
export type ResultOf<M extends BridgeMethod> = BridgeSchema[M] extends Call<z.ZodTuple, infer R> ? R : never

/** What main tells the page without being asked. */
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

export type Bridge = { readonly [M in BridgeMethod]: (...args: ArgumentsOf<M>) => Promise<ResultOf<M>> } & {
  /** Listens to an event; returns the way to stop listening. */
  readonly on: <E extends BridgeEvent>(event: E, listener: (detail: BridgeEvents[E]) => void) => () => void
}
