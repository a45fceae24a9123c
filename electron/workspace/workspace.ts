/** The folder in which plans live: what the rest of the program may ask of it, and its opening. */
import type { Invented, ListedPlans, Notice, Opened, Saved, SaveState, Start, TrashedPlan } from '../../content/model/bridge'
import type { Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import type { Origins } from '../../content/model/whose-version'
import type { Catalogue } from './catalogue'
import { openDevice } from './device'
import { type Disk, realDisk } from './disk'
import { ifPossible } from './disk-trouble'
import { FolderWorkspace } from './folder-workspace'
import type { Forms } from './forms'
import { type Ground, ROOMS, roomOf } from './ground'
import type { History } from './history/history'
import { Hold } from './hold'
import type { LetterheadFile } from './letterhead-file'
import { takeLock, WorkspaceInUse } from './lock'
import type { MadeFiles } from './made-files'
import { type Migration, migrations } from './migrations'
import { plansGone } from './notices'
import { arePlansGone, makeRooms, needPlans } from './opening-trouble'
import type { Organisations } from './organisations'
import type { Sessions } from './sessions'
import type { SecondLists } from './sharing/second-lists'
import type { Sharing } from './sharing/sharing'
import type { Shelf } from './shelf'
import { clearStrayFiles } from './stray-files'

export { WorkspaceInUse }

export interface WorkspaceOptions {
  /** The plans of invented organisations: the filled example, and the case that groups are trained with. */
  readonly invented: Readonly<Record<Invented, () => Plan>>
  /** Hears how saving goes. "Saved" is said only once the disk has every edit made so far. */
  readonly onState: (planId: string, state: SaveState) => void
  /** Hears that an open plan holds edits that another program wrote into its file. */
  readonly onTakenIn?: (plan: Plan) => void
  /** Hears what has happened to a file beside the plans. */
  readonly onNotice?: (notice: Notice) => void
  readonly now?: () => Date
  /** For tests: a disk that fails on purpose, and steps from older files. */
  readonly disk?: Disk
  readonly migrations?: readonly Migration[]
}

export interface Workspace {
  /** The plans as their files tell of them. Asked in the workspace's turn. */
  readonly catalogue: Catalogue
  /** What is done with whole plans: archived, copied, thrown away. */
  readonly shelf: Shelf
  /** Plan files that come from elsewhere and go elsewhere. */
  readonly sharing: Sharing
  /** Second versions of what is kept for all plans. */
  readonly secondLists: SecondLists
  /** What is kept of organisations for all plans. */
  readonly organisations: Organisations
  /** Funders' forms that the users changed or wrote themselves. */
  readonly forms: Forms
  /** Earlier states of each plan. */
  readonly history: History
  /** The documents made from each plan. */
  readonly made: MadeFiles
  readonly letterhead: LetterheadFile
  /** Group sessions of all plans. */
  readonly sessions: Sessions
  /** With little patience, in milliseconds, plans that were never seen before may still be missing. */
  list(patience?: number): Promise<ListedPlans>
  create(start: Start): Promise<Opened>
  openInvented(which: Invented): Promise<Opened>
  open(id: string): Promise<Opened>
  /** Takes an edit into memory at once and writes it soon. */
  change(id: string, change: Change): void
  save(id: string): Promise<SaveState>
  trash(id: string): Promise<Saved>
  listTrash(): Promise<TrashedPlan[]>
  restore(id: string): Promise<Opened>
  /** An open plan as it stands in memory, unsaved edits and all. */
  plan(id: string): Plan | undefined
  /** What is known of where the versions of things in a plan came from. */
  origins(id: string): Promise<Origins>
  /** Takes in what other programs have written into the files of open plans. */
  lookAround(): Promise<void>
  /** Lets go of what was thrown away too long ago, of earlier states that have grown old, and of what a cut-off save has left. */
  tidy(): Promise<void>
  /** Writes until the disk has every edit, those too that come meanwhile, or has failed to take one. */
  flush(): Promise<void>
  /** For each plan with edits that the disk does not have, the reason, or its title when no write has failed yet. */
  unsaved(): readonly string[]
  /** Flushes, and takes no edit from the moment when all is on the disk. */
  close(): Promise<void>
}

/** Whether another program has the workspace open. A folder that is not there yet is nobody's. */
export async function isInUse(folder: string, disk: Disk = realDisk): Promise<boolean> {
  try {
    const release = await ifPossible(takeLock(disk, folder))
    await release?.()
    return false
  } catch (error) {
    if (error instanceof WorkspaceInUse) return true
    throw error
  }
}

async function prepare(ground: Ground): Promise<void> {
  for (const folder of [ground.folder, ...ROOMS.map((room) => roomOf(ground, room))]) await ifPossible(clearStrayFiles(ground.disk, folder))
}

/** Opens the workspace in a folder. Throws `WorkspaceInUse` while another program has it open. */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<Workspace> {
  const { disk = realDisk, now = () => new Date() } = options
  const ground: Ground = { folder, disk, now, migrations: options.migrations ?? migrations }
  const standing = (await arePlansGone(ground)) ? [plansGone(folder)] : []
  await needPlans(ground, await makeRooms(ground))
  // A disk that is full or may not be written to can still be read from.
  const hold = new Hold(disk, folder)
  await hold.take()
  try {
    await prepare(ground)
    return new FolderWorkspace(ground, await openDevice(ground), options, { hold, standing })
  } catch (error) {
    await hold.release()
    throw error
  }
}
