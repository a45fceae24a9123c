/**
 * `index.json`: what was last seen of each plan's file, so that a list reads only the files that changed. Nothing in it is
 * precious: gone, damaged or of another version it is made anew without a word.
 */
import { join } from 'node:path'
import * as z from 'zod'
import { Id } from '../../content/model/plan'
import { ifPossible } from './disk-trouble'
import { writeDurably } from './durable-write'
import type { Ground } from './ground'

/** What the home screen shows of a plan; whether it is archived stands elsewhere. */
const Summary = z.strictObject({
  id: Id,
  title: z.string(),
  example: z.boolean(),
  exercise: z.boolean(),
  partners: z.array(z.string()),
  kept: z.strictObject({ us: z.string(), partners: z.array(z.string()) }),
  at: z.iso.datetime(),
})
export type Summary = z.infer<typeof Summary>

/** `print` tells how the file stood; `devices` whose edits the plan has taken in. */
const Known = z.strictObject({ print: z.string(), devices: z.array(z.string()), summary: Summary })
export type Known = z.infer<typeof Known>

const IndexFile = z.strictObject({ version: z.literal(1), plans: z.array(Known), trash: z.array(Known) })
export type IndexedRoom = 'plans' | 'trash'
/** By plan, for each room. */
export type Index = Readonly<Record<IndexedRoom, Map<string, Known>>>

const pathOf = ({ folder }: Ground): string => join(folder, 'index.json')
const byPlan = (all: readonly Known[]): Map<string, Known> => new Map(all.map((known) => [known.summary.id, known]))

function decode(text: string): z.infer<typeof IndexFile> | undefined {
  try {
    return IndexFile.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

export async function readIndex(ground: Ground): Promise<Index> {
  const text = await ifPossible(ground.disk.readFile(pathOf(ground), 'utf8'))
  const { plans = [], trash = [] } = (text !== undefined && decode(text)) || {}
  return { plans: byPlan(plans), trash: byPlan(trash) }
}

/** Trouble of the disk is let pass: the next list reads more files, and nothing else comes of it. */
export async function writeIndex(ground: Ground, { plans, trash }: Index): Promise<void> {
  const content = { version: 1, plans: [...plans.values()], trash: [...trash.values()] }
  await ifPossible(writeDurably(ground.disk, pathOf(ground), JSON.stringify(content)))
}
