/** kill -9 in the middle of a group session, while sheets are taken in and answers are typed; and each call of the disk that fails. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Mode, Session } from '../../content/session/session'
import { readSessionText } from '../../electron/workspace/session-file'
import { bundled } from './bundle'
import { inFolder, openIn } from './folders'
import { type Life, lengthOf, lives } from './life'
import { nowAndThen, type Promised, type Tried } from './promise'
import { failSessionCalls } from './session-calls'
import { begun, stepped } from './session-steps'

const LONGEST_LIFE = 140
const ID = begun('separate').id

interface Room {
  readonly folder: string
  /** What must be in the file: the session as the edits made it, up to the one that was found there last. */
  known: Session
}
interface Count {
  rounds: number
  edits: number
}

async function prepare(folder: string, mode: Mode): Promise<Room> {
  const { sessions, close } = await openIn(folder).then((workspace) => ({ sessions: workspace.sessions, close: () => workspace.close() }))
  await sessions.create(begun(mode))
  await close()
  return { folder, known: begun(mode) }
}

const numberIn = ({ title }: Session): number => Number(title)

/** Brings what is known to the edit that the file tells of, which must be the same to the letter, and not before what was confirmed. */
function compare(room: Room, confirmed: number): string | undefined {
  const read = readSessionText(readFileSync(join(room.folder, 'sessions', `${ID}.json`), 'utf8'))
  if (read.kind !== 'session') return `the file is ${read.kind}`
  const found = numberIn(read.session)
  if (found < confirmed) return `edit ${confirmed} was confirmed, and the file has ${found}`
  for (let number = numberIn(room.known) + 1; number <= found; number += 1) room.known = stepped(room.known, number).session
  return isDeepStrictEqual(read.session, room.known) ? undefined : `after edit ${found} the file says what nobody typed`
}

async function killOnce(writer: Life, life: number, room: Room, count: Count): Promise<string[]> {
  const from = numberIn(room.known)
  writer.begin({ folder: room.folder, id: ID, from })
  if (count.rounds % 2 === 1) await writer.working
  await wait(life)
  writer.kill()
  const ended = await writer.ended
  const confirmed = ended.confirmed().get(ID) ?? from
  count.rounds += 1
  count.edits += confirmed - from
  const wrong = compare(room, confirmed)
  return [...(wrong ? [wrong] : []), ...(ended.complaint ? [`the writer complained: ${ended.complaint}`] : [])]
}

/** The next start lists the session without a word, and nothing of it lies anywhere else: of an anonymous one that would tell who came when. */
async function lookAfterwards({ folder }: Room): Promise<string[]> {
  const workspace = await openIn(folder)
  const { sessions, notices } = await workspace.sessions.list()
  await workspace.close()
  const left = ['sessions', 'set-aside'].flatMap((room) => readdirSync(join(folder, room)).filter((name) => name !== `${ID}.json`))
  return [
    ...(sessions.length === 1 ? [] : [`the next start lists ${sessions.length} sessions`]),
    ...notices.map((notice) => `the next start tells of ${JSON.stringify(notice)}`),
    ...left.map((name) => `left behind: ${name}`),
  ]
}

export async function killInSession(rounds: number, tell: (text: string) => void, longestLife = LONGEST_LIFE): Promise<Tried> {
  const say = nowAndThen(tell)
  return inFolder(async (folder) => {
    const writers = lives(await bundled('tests/faults/session-writer.ts', join(folder, 'program')))
    const rooms = [await prepare(join(folder, 'named'), 'separate'), await prepare(join(folder, 'anonymous'), 'anonymous')] as const
    const count: Count = { rounds: 0, edits: 0 }
    const broken: string[] = []
    while (count.rounds < rounds) {
      const room = rooms[Math.floor(count.rounds / 2) % 2 === 0 ? 0 : 1]
      broken.push(...(await killOnce(await writers.next(), lengthOf(count.rounds, longestLife), room, count)))
      say(() => `${count.rounds} of ${rounds}: ${count.edits} edits confirmed, ${broken.length} broken`)
    }
    await writers.end()
    for (const room of rooms) broken.push(...(await lookAfterwards(room)))
    if (count.edits < rounds / 4) broken.push(`only ${count.edits} edits were confirmed, so the lives were too short to show anything`)
    const figure = `killed ${count.rounds} times: every file whole and to the letter, ${count.edits.toLocaleString('en')} confirmed edits all there`
    return { rounds: count.rounds, figure, broken }
  })
}

async function inSession(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const [killed, failed] = [await killInSession(rounds, tell), await failSessionCalls()]
  return {
    rounds: killed.rounds + failed.rounds,
    figure: `${killed.figure}\n${failed.figure}`,
    broken: [...killed.broken, ...failed.broken],
  }
}

export const sessions: Promised = {
  name: 'sessions',
  promise: 'A group session outlives a killed program and a failing disk',
  count: 'SESSIONS',
  defaultRounds: 2_000,
  run: inSession,
}
