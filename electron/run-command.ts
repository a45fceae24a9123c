/** Does what the command line asks, without a window: one line and 0, or one plain sentence and 1. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plan } from '../content/model/plan'
import { speak } from '../content/words/say'
import { buildDocument } from './build-document'
import type { Request } from './command-line'
import { checkPlan } from './workspace/check-plan'
import { whyNotWritten, writeWhole } from './write-whole'

export type Outcome = { readonly ok: boolean; readonly line: string }
type Asked = Exclude<Request, { kind: 'window' }>

const say = speak('en')
const failed = (line: string): Outcome => ({ ok: false, line })

async function readPlan(path: string): Promise<{ plan: Plan } | { why: string }> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return { why: say('start.no-file', { path }) }
  const checked = checkPlan(text)
  if (checked.kind === 'newer') return { why: say('start.newer-plan') }
  return checked.kind === 'plan' ? { plan: checked.plan } : { why: checked.why }
}

async function makeDocument(asked: Extract<Asked, { kind: 'make-document' }>): Promise<Outcome> {
  const read = await readPlan(resolve(asked.plan))
  if ('why' in read) return failed(read.why)
  const built = await buildDocument({ document: asked.document, paper: 'a4' }, read.plan, asked.language)
  if (built.kind !== 'built') return failed(built.kind === 'failed' ? built.why : say('dialog.document.not-made'))
  const out = resolve(asked.out)
  try {
    await writeWhole(out, built.bytes)
    return { ok: true, line: say('start.made', { title: built.title, path: out }) }
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
