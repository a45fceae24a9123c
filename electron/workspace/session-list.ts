/** The list of the group sessions: those that are held as they stand in memory, and the others as their files have them. */
import type { ListedSessions, Notice } from '../../content/model/bridge'
import { Id } from '../../content/model/words-and-ids'
import { type SessionSummary, summaryOf } from '../../content/session/session'
import { speak } from '../../content/words/say'
import { isMissing, whyNoFolder } from './disk-trouble'
import { fewAtOnce } from './few-at-once'
import { findSession } from './find-session'
import { type Ground, roomOf } from './ground'
import type { KeptSession } from './kept-session'
import { unreadable } from './notices'

type Held = ReadonlyMap<string, KeptSession>

const AT_ONCE = 8
const JSON_END = '.json'
const say = speak('en')

/** The last day first; those of one day by their titles. */
const inOrder = (one: SessionSummary, other: SessionSummary): number =>
  other.day.localeCompare(one.day) || one.title.localeCompare(other.title) || (one.id < other.id ? -1 : 1)

/** Never throws because of a file: where the folder cannot be read, what is held is listed all the same. */
export async function listSessions(ground: Ground, held: Held): Promise<ListedSessions> {
  try {
    return await listOf(ground, held)
  } catch (error) {
    const sessions = [...held.values()].map(({ session }) => summaryOf(session)).sort(inOrder)
    return { sessions, notices: [unreadable('sessions', whyNoFolder(error))] }
  }
}

async function namesIn(ground: Ground): Promise<string[]> {
  try {
    const names = await ground.disk.readdir(roomOf(ground, 'sessions'))
    return names.filter((name) => name.endsWith(JSON_END) && !name.startsWith('.')).map((name) => name.slice(0, -JSON_END.length))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function listOf(ground: Ground, held: Held): Promise<ListedSessions> {
  const names = await namesIn(ground)
  const ids = [...new Set([...held.keys(), ...names.filter((name) => Id.safeParse(name).success)])]
  const looked = await fewAtOnce(ids, AT_ONCE, (id) => look(ground, held, id))
  const strange = names.filter((name) => !Id.safeParse(name).success).map((name) => `${name}${JSON_END}`)
  return {
    sessions: looked.flatMap(({ summary }) => summary ?? []).sort(inOrder),
    notices: [
      ...looked.flatMap(({ notice }) => notice ?? []),
      ...strange.map((file) => unreadable(`sessions/${file}`, say('store.session.strange', { file }))),
    ],
  }
}

/** What is not open is only looked at: a hundred sessions need not stay in memory. */
async function look(ground: Ground, held: Held, id: string): Promise<{ summary?: SessionSummary; notice?: Notice }> {
  const kept = held.get(id)
  if (kept) return { summary: summaryOf(kept.session) }
  const found = await findSession(ground, id)
  if (found.kind === 'session') return { summary: summaryOf(found.session) }
  return found.kind === 'failed' ? { notice: found.notice } : {}
}
