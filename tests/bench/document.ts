/** How long a whole process takes for a Word document, beside pandoc with the same words: of 31 pages and of 300. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeDocument } from '../../electron/word/make-document'
import type { PackJob } from '../../electron/word/pack'
import { root } from '../support/companion'
import { type Long, thirtyOne, threeHundred } from './long-plan'
import { type Measured, median, timed } from './measure'

const ROUNDS = 5
const DOCUMENT = 'partnership-plan'

const run = promisify(execFile)
const hasPandoc = (): Promise<boolean> =>
  run('pandoc', ['--version']).then(
    () => true,
    () => false,
  )

/** No pictures on either side: tables stand in. */
const jobOf = ({ plan, sections }: Long): PackJob => ({
  ...{ id: DOCUMENT, plan, figures: [], language: 'en', paper: 'a4' },
  ...(sections && { sections }),
})

interface Files {
  readonly job: string
  readonly ours: string
  readonly text: string
  readonly theirs: string
}

/** The job for our side; for pandoc the words of the finished document as it writes them down itself. */
async function prepared(folder: string, long: Long, withPandoc: boolean): Promise<Files> {
  const at = (name: string) => join(folder, `${long.pages}-${name}`)
  const files = { job: at('job.json'), ours: at('ours.docx'), text: at('text.md'), theirs: at('theirs.docx') }
  const job = jobOf(long)
  await writeFile(files.job, JSON.stringify(job))
  await writeFile(files.ours, await makeDocument(job.id, job.plan, job.figures, job.language, job))
  if (withPandoc) await run('pandoc', [files.ours, '--to', 'markdown', '--output', files.text])
  return files
}

const ourProcess = ({ job, ours }: Files): Promise<unknown> =>
  run(process.execPath, [join(root, 'tests', 'bench', 'write-document.mjs'), join(root, 'out', 'main', 'word-worker.js'), job, ours])
const theirProcess = ({ text, theirs }: Files): Promise<unknown> => run('pandoc', [text, '--output', theirs])

/** Turn and turn about, so that whatever else the machine does falls on both alike. */
async function compare(files: Files, withPandoc: boolean): Promise<{ ours: number[]; theirs: number[] }> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timed(() => ourProcess(files)))
    if (withPandoc) theirs.push(await timed(() => theirProcess(files)))
  }
  return { ours, theirs }
}

const AIMS: Readonly<Record<number, string>> = { 31: 'aim ≤ 1', 300: 'aim ≤ 0.5' }

async function measure(folder: string, long: Long, withPandoc: boolean): Promise<Measured> {
  const { ours, theirs } = await compare(await prepared(folder, long, withPandoc), withPandoc)
  const ratio = (median(ours) / median(theirs)).toFixed(2)
  const beside = withPandoc
    ? `${ratio} × pandoc with the same words (${median(theirs).toFixed(0)} ms); ${AIMS[long.pages]}`
    : 'pandoc is not installed, so nothing stands beside it'
  return { name: `Word document of ${long.pages} pages, whole process`, median: median(ours), unit: 'ms', beside }
}

export async function benchDocument(): Promise<Measured[]> {
  const withPandoc = await hasPandoc()
  const folder = await mkdtemp(join(tmpdir(), 'bench-document-'))
  try {
    const rows: Measured[] = []
    for (const long of [thirtyOne(), threeHundred()]) rows.push(await measure(folder, long, withPandoc))
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
