/** Finds a group session on the disk. What is damaged is put out of the way; what cannot be read stays as it is. */
import type { Notice } from '../../content/model/bridge'
import type { Session } from '../../content/session/session'
import { speak } from '../../content/words/say'
import { whyNotWritten } from './disk-trouble'
import { type Ground, pathOf, shown } from './ground'
import { unreadable } from './notices'
import { readText } from './read-plan'
import { readSessionText } from './session-file'
import { setAside } from './set-aside'

export interface WholeSession {
  readonly kind: 'session'
  readonly session: Session
  /** When it was saved, and what changes whenever somebody else has written it. */
  readonly at: string
  readonly print: string
}
export type SessionOnDisk =
  | WholeSession
  | { readonly kind: 'missing' | 'newer' | 'damaged' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** `why` is a sentence for whoever wanted to open it, `notice` for whoever sees the list. */
export type FoundSession =
  | WholeSession
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly why: string; readonly notice: Notice }

const say = speak('en')

export const sessionPath = (ground: Ground, id: string): string => pathOf(ground, 'sessions', id)

/** The session as its file has it. One that goes by another name than its file is not the one that was asked for. */
export async function readSession(ground: Ground, id: string): Promise<SessionOnDisk> {
  const file = await readText(ground.disk, sessionPath(ground, id))
  if (file.kind === 'unreadable') return { kind: 'unreadable', why: file.why }
  if (file.kind !== 'text') return { kind: file.kind }
  const read = readSessionText(file.text)
  if (read.kind !== 'session') return read
  if (read.session.id !== id) return { kind: 'unreadable', why: say('store.session.strange', { file: `${id}.json` }) }
  return { ...read, at: file.at.toISOString(), print: file.print }
}

async function putOut(ground: Ground, path: string): Promise<FoundSession> {
  try {
    const file = await setAside(ground, path)
    return { kind: 'failed', why: say('store.session.damaged', { file }), notice: { key: 'session-set-aside', values: { file } } }
  } catch (error) {
    // The disk would not let it be put out of the way: then it stays, untouched.
    const why = whyNotWritten(error)
    return { kind: 'failed', why, notice: unreadable(shown(ground, path), why) }
  }
}

export async function findSession(ground: Ground, id: string): Promise<FoundSession> {
  const path = sessionPath(ground, id)
  const file = shown(ground, path)
  const read = await readSession(ground, id)
  if (read.kind === 'damaged') return putOut(ground, path)
  if (read.kind === 'newer') return { kind: 'failed', why: say('store.session.newer'), notice: { key: 'session-newer', values: { file } } }
  if (read.kind === 'unreadable') return { kind: 'failed', why: read.why, notice: unreadable(file, read.why) }
  return read.kind === 'session' ? read : { kind: 'missing' }
}
