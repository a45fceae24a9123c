/** Puts the whole workspace into one zip file. One file after the other is held in memory, never all. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { BackupStep } from '../../../content/model/backup'
import { type Ground, iso } from '../ground'
import { type BackupFile, LARGEST_ENTRY, MANIFEST, manifestText } from './manifest'
import { folded, partOf } from './names'
import { readSource, type SourceFile } from './read-sources'
import { nameAside, type Source, sourcesOf } from './sources'
import { writeStreamed } from './write-streamed'

export interface BackupWish {
  readonly path: string
  /** The version of the program. */
  readonly program: string
  readonly onStep?: (step: BackupStep) => void
}

/** Gives the bytes once and lets go of them: the zip remembers each stream until its end. */
function streamOf(bytes: Uint8Array): Readable {
  let rest: Uint8Array | null = bytes
  return new Readable({
    read() {
      this.push(rest)
      rest = null
    },
  })
}

/** Resolves when the zip has taken all of it in. */
async function put(zip: ZipFile, name: string, { bytes, at }: Pick<SourceFile, 'bytes' | 'at'>): Promise<void> {
  const stream = streamOf(bytes)
  zip.addReadStream(stream, name, { size: bytes.length, mtime: at, mode: 0o100600, compress: !name.endsWith('.gz') })
  await finished(stream)
}

/** The files of one backup: each under a name of its own that every disk takes. */
class Files {
  readonly listed: BackupFile[] = []
  readonly #names = new Set<string>([folded(MANIFEST)])

  nameFor(name: string): string {
    const free = partOf(name) !== undefined && !this.#names.has(folded(name)) ? name : nameAside(name)
    this.#names.add(folded(free))
    return free
  }

  add(name: string, { bytes, at }: SourceFile): void {
    this.listed.push({ name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), at: at.toISOString() })
  }

  get plans(): number {
    return this.listed.filter(({ name }) => partOf(name) === 'plan').length
  }
}

async function putSource(zip: ZipFile, ground: Ground, files: Files, source: Source): Promise<void> {
  for (const file of await readSource(ground, source)) {
    // Nothing of ours is that large, and no backup that holds it could be read again.
    if (file.bytes.length > LARGEST_ENTRY) continue
    const name = files.nameFor(file.name)
    await put(zip, name, file)
    files.add(name, file)
  }
}

/** What is moved meanwhile, as into the trash, is found at its new place in another look round. */
async function fill(zip: ZipFile, ground: Ground, files: Files, onStep: BackupWish['onStep']): Promise<void> {
  const known = new Set<string>()
  for (;;) {
    const due = (await sourcesOf(ground)).filter(({ path }) => !known.has(path))
    if (due.length === 0) return
    for (const [at, source] of due.entries()) {
      known.add(source.path)
      await putSource(zip, ground, files, source)
      onStep?.({ step: 'packing', done: at + 1, of: due.length })
    }
  }
}

/** The bytes of the zip file, as fast as somebody takes them. What breaks on the way is thrown here, and nowhere else. */
async function* packed(ground: Ground, files: Files, { program, onStep }: BackupWish): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const at = iso(ground)
  const output = zip.outputStream as Readable
  const end = (error: unknown) => output.destroy(error as Error)
  output.on('error', () => undefined)
  zip.on('error', end)
  const filling = async () => {
    await fill(zip, ground, files, onStep)
    // The manifest comes last: only then are all sums known.
    zip.addBuffer(Buffer.from(manifestText({ at, program, plans: files.plans, files: files.listed })), MANIFEST, { mode: 0o100600 })
    zip.end()
  }
  void filling().catch(end)
  yield* output
}

/** Throws trouble of the disk; then there is no file. */
export async function writeBackup(ground: Ground, wish: BackupWish): Promise<void> {
  await writeStreamed(ground.disk, wish.path, packed(ground, new Files(), wish))
}
