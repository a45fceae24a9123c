/** Does what the command line asks, without a window: one line and 0, or one plain sentence and 1. */
import { access, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { DocumentWish } from '../content/model/document-wish'
import { Letterhead } from '../content/model/letterhead'
import type { Plan } from '../content/model/plan'
import { outlineOf } from '../content/outlines'
import { speak } from '../content/words/say'
import type { Request } from './command-line'
import { makeBytes } from './making'
import { documentTitle } from './word/make-document'
import { realDisk } from './workspace/disk'
import { readOutside } from './workspace/sharing/read-outside'
import { whyNotWritten, writeWhole } from './write-whole'

export type Outcome = { readonly ok: boolean; readonly line: string }
type Asked = Exclude<Request, { kind: 'window' }>

const say = speak('en')
const failed = (line: string): Outcome => ({ ok: false, line })

/** As a plan from elsewhere is read in the window: no larger and no deeper than a plan can be. */
async function readPlan(path: string): Promise<{ plan: Plan } | { why: string }> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return { why: say('start.no-file', { path }) }
  const read = await readOutside(realDisk, path)
  return read.kind === 'plan' ? { plan: read.plan } : { why: read.why }
}

type Wanted = Extract<Asked, { kind: 'make-document' }>

async function readLetterhead(path: string): Promise<{ letterhead: Letterhead } | { why: string }> {
  const text = await readFile(resolve(path), 'utf8').catch(() => undefined)
  if (text === undefined) return { why: say('start.no-file', { path }) }
  try {
    return { letterhead: Letterhead.parse(JSON.parse(text)) }
  } catch {
    return { why: say('start.no-letterhead', { path }) }
  }
}

/** A name that is misspelt would leave out what somebody counts on. */
function unknownSection({ document, sections = [] }: Wanted): string | undefined {
  const known = outlineOf(document)?.sections.map(({ id }) => id)
  const unknown = known && sections.find((section) => !known.includes(section))
  return unknown && say('start.no-section', { section: unknown, sections: known?.join(', ') ?? '' })
}

function wishOf({ document, application, sections, paper, letterhead, out }: Wanted): DocumentWish {
  const as = /\.pdf$/i.test(out) ? 'pdf' : 'word'
  return { document, ...(application && { application }), ...(sections && { sections }), paper, letterhead: letterhead !== undefined, as }
}

async function makeDocument(asked: Wanted): Promise<Outcome> {
  const read = await readPlan(resolve(asked.plan))
  if ('why' in read) return failed(read.why)
  const { plan } = read
  const head = asked.letterhead === undefined ? { letterhead: null } : await readLetterhead(asked.letterhead)
  if ('why' in head) return failed(head.why)
  const unknown = unknownSection(asked)
  if (unknown) return failed(unknown)
  const wish = wishOf(asked)
  const { signal } = new AbortController()
  const built = await makeBytes({ wish, plan, language: asked.language, ...head, signal, onStep: () => undefined })
  if (built.kind !== 'built') return failed(built.kind === 'failed' ? built.why : say('dialog.document.not-made'))
  const out = resolve(asked.out)
  try {
    await writeWhole(out, built.bytes)
    return { ok: true, line: say('start.made', { title: documentTitle(wish.document, plan, wish.application) ?? '', path: out }) }
  } catch (error) {
    return failed(whyNotWritten(error, out))
  }
}

async function checkFile(path: string): Promise<Outcome> {
  const read = await readPlan(resolve(path))
  if ('why' in read) return failed(read.why)
  return { ok: true, line: say('start.good-plan', { title: read.plan.project.title, answers: read.plan.entries.length }) }
}

export async function runCommand(asked: Asked): Promise<Outcome> {
  if (asked.kind === 'refused') return failed(asked.why)
  return asked.kind === 'check-plan' ? checkFile(asked.plan) : makeDocument(asked)
}
