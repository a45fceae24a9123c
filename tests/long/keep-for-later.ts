/** Keeps what a document that went wrong was made from, and says how to make it again. */
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRandomDocument, randomDocument } from '../support/random-document'
import type { Checked } from './check-document'

const MOST = 8

export async function keepForLater(seed: number, { at, kind, wrong }: Checked): Promise<string> {
  const folder = join(tmpdir(), 'documents-long')
  const file = join(folder, `${seed}-${at}-${kind}`)
  await mkdir(folder, { recursive: true })
  const document = randomDocument(seed, at)
  await writeFile(`${file}.json`, JSON.stringify({ ...document, given: document.given.plan }, null, 1))
  const bytes = await makeRandomDocument(document).catch(() => undefined)
  if (bytes) await writeFile(`${file}.docx`, bytes)
  return [
    `Document ${at}, ${kind}, ${wrong.length} wrong:`,
    ...wrong.slice(0, MOST).map((each) => `  ${each}`),
    `  plan and file: ${file}.json, .docx`,
    `  again: DOCUMENTS_SEED=${seed} DOCUMENTS_FROM=${at} DOCUMENTS=1 npm run documents:long`,
  ].join('\n')
}
