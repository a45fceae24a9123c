/**
 * Everything the page may ask of the program. The schema of each call's arguments stands here once; the page's methods,
 * the preload's methods and the handlers' types are derived, so a missing one does not compile.
 */
import * as z from 'zod'
import { SessionChange } from '../session/change'
import { WallPress, WallView } from '../session/present/wall'
import { Session } from '../session/session'
import type { BackupLook, KeptBeside } from './backup'
import type { BridgeEvent, BridgeEvents } from './bridge-events'
import type {
  AnswersChosen,
  ChosenLogo,
  DataPlace,
  FigureJob,
  Kept,
  LetterheadRead,
  ListedPlans,
  ListedSessions,
  Looked,
  Made,
  MomentChanges,
  MomentRead,
  Notice,
  Opened,
  Saved,
  SaveState,
  SessionOpened,
  TrashedPlan,
} from './bridge-results'
import { Change } from './change'
import type { DocumentJob, PageNumbers } from './document-job'
import { DocumentWish } from './document-wish'
import { FunderForm } from './funder'
import { TakenIn } from './incoming'
import { Letterhead } from './letterhead'
import type { MadeSummary } from './made'
import { type Moment, MomentId, MomentWhy } from './moment'
import { OrganisationProfile } from './organisation'
import { Id, Project } from './plan'
import { Settings } from './settings'
import type { Origins } from './whose-version'

export * from './bridge-events'
export * from './bridge-results'

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
  /** Takes in what only a second version of a list holds, by its file's name, and puts the file aside. */
  takeInSecondList: call<Kept>()(z.tuple([z.string().max(300)])),
  putSecondListAway: call<Kept>()(z.tuple([z.string().max(300)])),
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
  /** What is known of where the versions of things in the plan came from. */
  readOrigins: call<Origins>()(z.tuple([Id])),
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

export type Bridge = { readonly [M in BridgeMethod]: (...args: ArgumentsOf<M>) => Promise<ResultOf<M>> } & {
  /** Listens to an event; returns the way to stop listening. */
  readonly on: <E extends BridgeEvent>(event: E, listener: (detail: BridgeEvents[E]) => void) => () => void
}
