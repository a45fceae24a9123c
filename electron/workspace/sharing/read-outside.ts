/** A plan file that is none of the workspace: only read, never more than a plan can be, and checked before anything is made of it. */
import type { Plan } from '../../../content/model/plan'
import { speak } from '../../../content/words/say'
import { readPlanFromElsewhere } from '../check-plan'
import type { Disk } from '../disk'
import { isMissing, whyNotRead } from '../disk-trouble'
import { readText } from '../read-plan'

/** `from` is the version that the file was in, `print` tells whether it is still the same, `size` is in bytes. */
export type OutsideRead =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly from: number; readonly size: number; readonly print: string }
  | { readonly kind: 'newer'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }

const refused = (why: string): OutsideRead => ({ kind: 'refused', why })

/** What is no file may give bytes without end. */
async function whyNoFile(disk: Disk, path: string): Promise<string | undefined> {
  try {
    const stats = await disk.stat(path)
    return stats.isFile() || stats.isDirectory() ? undefined : speak('en')('store.read.no-file')
  } catch (error) {
    return isMissing(error) ? undefined : whyNotRead(error)
  }
}

export async function readOutside(disk: Disk, path: string): Promise<OutsideRead> {
  const why = await whyNoFile(disk, path)
  if (why !== undefined) return refused(why)
  const file = await readText(disk, path)
  if (file.kind !== 'text') return refused(file.why)
  const read = readPlanFromElsewhere(file.text)
  if (read.kind === 'refused') return refused(read.why)
  if (read.kind === 'newer') return { kind: 'newer', why: speak('en')('start.newer-plan') }
  // Someone may have edited it by hand: a checksum that no longer fits does not count.
  return { kind: 'plan', plan: read.plan, from: read.from, size: Buffer.byteLength(file.text), print: file.print }
}
