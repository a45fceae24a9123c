/** Finds a plan of the workspace on the disk; a damaged or vanished one is replaced by its last good copy. */
import type { Notice } from '../../content/model/bridge'
import { PLAN_VERSION, type Plan } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { ifPossible, whyNotWritten } from './disk-trouble'
import { statOf, writeDurably } from './durable-write'
import { type Ground, pathOf, shown } from './ground'
import { newestReadable } from './history/newest-readable'
import { keepOriginal } from './history/original'
import { keepGoodText } from './last-good-copy'
import { newer, restored, restoredFromHistory, setAsideNotice, unreadable } from './notices'
import { type PlanOnDisk, printOf, readPlan, readText } from './read-plan'
import { sealed } from './seal'
import { seenIn } from './seen-in'
import { setAside } from './set-aside'

/**
 * `needsNewName`: the file holds another plan's id, so somebody has copied or renamed it, perhaps not for the first time; or an older
 * version of it was put there again. Edits made since may have left with their dots.
 */
export type Found =
  | { kind: 'found'; plan: Plan; at: Date; print: string | undefined; needsNewName: boolean; notice?: Notice }
  | { kind: 'failed'; notice: Notice }
const failed = (notice: Notice): Found => ({ kind: 'failed', notice })
type Whole = Extract<PlanOnDisk, { kind: 'plan' }>

/** The file's name says which plan it is: somebody may have copied a file under another name. */
const named = (plan: Plan, id: string): Plan => (plan.id === id ? plan : { ...plan, id })

/** Whether the last good copy holds edits that the file has not taken in. */
async function isPutBack(ground: Ground, id: string, { text, plan: { seen } }: Whole): Promise<boolean> {
  const good = await readText(ground.disk, pathOf(ground, 'plans/backup', id))
  const known = good.kind === 'text' && good.text !== text ? seenIn(good.text) : {}
  return Object.entries(known).some(([device, count]) => count > (seen[device] ?? -1))
}

async function takeUp(ground: Ground, id: string, read: Whole): Promise<Found> {
  if (read.from !== PLAN_VERSION) await ifPossible(keepOriginal(ground, id, read.text))
  const isOlder = await isPutBack(ground, id, read)
  await ifPossible(keepGoodText(ground, id, read.text))
  // A file of an older version counts as somebody else's, so the first write of the new version keeps it aside.
  const print = read.from === PLAN_VERSION ? read.print : undefined
  return { kind: 'found', plan: named(read.plan, id), at: read.at, print, needsNewName: read.plan.id !== id || isOlder }
}

async function fromGoodCopy(ground: Ground, id: string, good: Whole, file: string): Promise<Found> {
  // Without room for it the copy stays where it is, and the next save writes the plan.
  const written = await ifPossible(writeDurably(ground.disk, pathOf(ground, 'plans', id), good.text))
  const plan = named(good.plan, id)
  const notice = restored(plan.project.title, good.at, file)
  return { kind: 'found', plan, at: good.at, print: written && printOf(written), needsNewName: good.plan.id !== id, notice }
}

/** An earlier state lacks what was written since: it counts on under a name of its own, as from any other copy. */
async function fromHistory(ground: Ground, id: string, file: string): Promise<Found | undefined> {
  const earlier = await ifPossible(newestReadable(ground, id))
  if (!earlier) return undefined
  const written = await ifPossible(writeDurably(ground.disk, pathOf(ground, 'plans', id), sealed(earlier.plan)))
  const notice = restoredFromHistory(earlier.plan.project.title, earlier.at, file)
  return { kind: 'found', plan: earlier.plan, at: earlier.at, print: written && printOf(written), needsNewName: false, notice }
}

async function restore(ground: Ground, id: string, read: Extract<PlanOnDisk, { why: string }>): Promise<Found> {
  const path = pathOf(ground, 'plans', id)
  const backup = pathOf(ground, 'plans/backup', id)
  const file = read.kind === 'damaged' ? await setAside(ground, path) : shown(ground, path)
  const good = await readPlan(ground, backup)
  if (good.kind === 'plan') return fromGoodCopy(ground, id, good, file)
  if (good.kind === 'newer') return failed(newer(good.title, shown(ground, backup)))
  if (good.kind === 'unreadable') return failed(unreadable(shown(ground, backup), good.why))
  const aside = good.kind === 'damaged' ? await setAside(ground, backup) : file
  // What was thrown away is brought back from the trash, and from nowhere else.
  const isThrownAway = (await statOf(ground.disk, pathOf(ground, 'trash', id))) !== undefined
  const earlier = isThrownAway ? undefined : await fromHistory(ground, id, file)
  if (earlier) return earlier
  return failed(
    read.kind === 'damaged' ? setAsideNotice(id, file) : good.kind === 'damaged' ? setAsideNotice(id, aside) : unreadable(file, read.why),
  )
}

/**
 * Whether another plan's file lies in the place of this one: the good copy still says who belongs there. Where it does not,
 * somebody has copied or renamed a file.
 */
async function isDisplaced(ground: Ground, id: string, { plan }: Whole): Promise<boolean> {
  if (plan.id === id) return false
  const good = await readPlan(ground, pathOf(ground, 'plans/backup', id))
  return good.kind === 'plan' && good.plan.id === id
}

/** A plan under its own name, or damage. */
async function readOwn(ground: Ground, id: string): Promise<PlanOnDisk> {
  const read = await readPlan(ground, pathOf(ground, 'plans', id))
  if (read.kind !== 'plan' || !(await isDisplaced(ground, id, read))) return read
  return { kind: 'damaged', why: speak('en')('store.refused.other') }
}

export async function findPlan(ground: Ground, id: string): Promise<Found> {
  const path = pathOf(ground, 'plans', id)
  const read = await readOwn(ground, id)
  if (read.kind === 'newer') return failed(newer(read.title, shown(ground, path)))
  if (read.kind === 'unreadable') return failed(unreadable(shown(ground, path), read.why))
  try {
    return read.kind === 'plan' ? await takeUp(ground, id, read) : await restore(ground, id, read)
  } catch (error) {
    // The disk would not let the file be put out of the way: then it stays, untouched.
    return failed(unreadable(shown(ground, path), whyNotWritten(error)))
  }
}
