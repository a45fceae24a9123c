/** What a backup says of itself, in its `manifest.json`. */
import * as z from 'zod'
import { speak } from '../../../content/words/say'
import { Refused } from './refused'

export const MANIFEST = 'manifest.json'
const VERSION = 1
/** Of one file. Plans are refused above 20 MB by their own reader. */
export const LARGEST_ENTRY = 100 * 1024 * 1024
export const MOST_FILES = 200_000

const BackupFile = z.strictObject({
  name: z.string().min(1).max(400),
  size: z.int().min(0).max(LARGEST_ENTRY),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was last written, which the home screen tells of a plan. */
  at: z.iso.datetime(),
})
export type BackupFile = z.infer<typeof BackupFile>

const Manifest = z.strictObject({
  format: z.literal('joint-action-backup'),
  version: z.literal(VERSION),
  at: z.iso.datetime(),
  /** The version of the program that wrote it. */
  program: z.string().max(40),
  plans: z.int().min(0).max(MOST_FILES),
  files: z.array(BackupFile).max(MOST_FILES),
})
export type Manifest = z.infer<typeof Manifest>

const Head = z.object({ format: z.literal('joint-action-backup'), version: z.int().min(1) })
const say = speak('en')

export const manifestText = (about: Omit<Manifest, 'format' | 'version'>): string =>
  JSON.stringify({ format: 'joint-action-backup', version: VERSION, ...about })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(say('backup.refused.list'))
  }
}

export function readManifest(text: string): Manifest {
  const content = parsed(text)
  const head = Head.safeParse(content)
  if (!head.success) throw new Refused(say('backup.refused.other'))
  if (head.data.version > VERSION) throw new Refused(say('backup.refused.newer'))
  const manifest = Manifest.safeParse(content)
  if (!manifest.success) throw new Refused(say('backup.refused.list'))
  return manifest.data
}
