/** Finds the users' own forms on the disk; a damaged file is put out of the way untouched. */
import { join } from 'node:path'
import type { Notice } from '../../content/model/bridge'
import type { FunderForm } from '../../content/model/funder'
import { whyNotWritten } from './disk-trouble'
import { readFormsText } from './forms-text'
import { type Ground, shown } from './ground'
import { unreadable } from './notices'
import { readText } from './read-plan'
import { setAside } from './set-aside'

export const formsPath = ({ folder }: Ground): string => join(folder, 'forms.json')

/** Failed: nothing may be written, since what stands on the disk is not known. */
export type FoundForms = { kind: 'found'; forms: readonly FunderForm[]; notice?: Notice } | { kind: 'failed'; notice: Notice }

async function putAside(ground: Ground): Promise<FoundForms> {
  const path = formsPath(ground)
  try {
    return { kind: 'found', forms: [], notice: { key: 'forms-set-aside', values: { file: await setAside(ground, path) } } }
  } catch (error) {
    // The disk would not let the file be put out of the way: then it stays, untouched.
    return { kind: 'failed', notice: unreadable(shown(ground, path), whyNotWritten(error)) }
  }
}

export async function findForms(ground: Ground): Promise<FoundForms> {
  const path = formsPath(ground)
  const file = await readText(ground.disk, path)
  if (file.kind === 'missing') return { kind: 'found', forms: [] }
  if (file.kind === 'unreadable') return { kind: 'failed', notice: unreadable(shown(ground, path), file.why) }
  const read = file.kind === 'text' ? readFormsText(file.text) : { kind: 'damaged' as const }
  if (read.kind === 'newer') return { kind: 'failed', notice: { key: 'forms-newer', values: { file: shown(ground, path) } } }
  return read.kind === 'forms' ? { kind: 'found', forms: read.forms } : putAside(ground)
}
