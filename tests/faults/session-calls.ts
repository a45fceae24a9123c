/** Each call of the disk that a group session makes fails, once or from then on for good: the old file or the new one stands, and it is told. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Session } from '../../content/session/session'
import { readSessionText } from '../../electron/workspace/session-file'
import type { Sessions } from '../../electron/workspace/sessions'
import { diskError, troubledDisk } from '../support/troubled-disk'
import { inFolder, openIn } from './folders'
import type { Tried } from './promise'
import { begun, stepped } from './session-steps'

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS'] as const
const OLD = stepped(begun('separate'), 1).session
const { session: NEW, change: CHANGE } = stepped(OLD, 2)
const OTHER: Session = { ...OLD, id: 'session-two' }

/** Done, or the sentence that says why not. */
type Answer = 'done' | { readonly why: string }
interface Doing {
  readonly name: string
  readonly act: (sessions: Sessions) => Promise<Answer>
  /** What must be in the workspace once it is done, wherever it lies. */
  readonly made: readonly Session[]
}
interface Try {
  readonly doing: Doing
  readonly code: string
  readonly forGood: boolean
  /** Which call fails, counted from one. */
  readonly n: number
}

const answer = (came: { kind: string; why?: string }): Answer => (came.kind === 'failed' ? { why: came.why ?? '' } : 'done')

const doings: readonly Doing[] = [
  { name: 'edit', act: async (sessions) => answer(await sessions.change(OLD.id, CHANGE)), made: [NEW] },
  { name: 'begin', act: async (sessions) => answer(await sessions.create(OTHER)), made: [OLD, OTHER] },
  { name: 'put away', act: async (sessions) => answer(await sessions.putAway(OLD.id)), made: [OLD] },
  { name: 'open', act: async (sessions) => answer(await sessions.open(OLD.id)), made: [OLD] },
  {
    name: 'list',
    act: async (sessions) => {
      const [notice] = (await sessions.list()).notices
      return notice ? { why: notice.values.why ?? notice.key } : 'done'
    },
    made: [OLD],
  },
]

/** Every session that lies in the workspace; what is not whole is told. */
function foundIn(folder: string): { found: Session[]; wrong: string[] } {
  const paths = ['sessions', 'set-aside'].flatMap((room) => readdirSync(join(folder, room)).map((name) => join(folder, room, name)))
  const texts = paths.filter((path) => path.endsWith('.json') && existsSync(path)).map((path) => readFileSync(path, 'utf8'))
  const read = texts.map(readSessionText)
  return {
    found: read.flatMap((one) => (one.kind === 'session' ? [one.session] : [])),
    wrong: read.flatMap((one) => (one.kind === 'session' ? [] : [`a file is ${one.kind}`])),
  }
}

const has = (found: readonly Session[], session: Session): boolean => found.some((one) => isDeepStrictEqual(one, session))

/** What did not hold right after the call failed. */
function wrongAtOnce({ doing }: Try, folder: string, came: Answer): string[] {
  const { found, wrong } = foundIn(folder)
  if (came !== 'done' && !/\.$/.test(came.why)) wrong.push(`is told as ${came.why}`)
  if (came === 'done')
    wrong.push(...doing.made.filter((made) => !has(found, made)).map(() => 'was said to be done, and the disk has it not'))
  if (!has(found, OLD) && !has(found, NEW)) wrong.push('neither the old session nor the new one stands')
  return wrong
}

async function failOne(each: Try, made: string): Promise<{ reached: boolean; wrong: string[] }> {
  return inFolder(async (folder) => {
    cpSync(made, folder, { recursive: true })
    let calls = Number.NEGATIVE_INFINITY
    const disk = troubledDisk(() => {
      calls += 1
      if (calls === each.n || (each.forGood && calls > each.n)) throw diskError(each.code)
    })
    const workspace = await openIn(folder, { disk })
    calls = 0
    const came = await each.doing.act(workspace.sessions).catch((error: unknown): Answer => ({ why: `thrown: ${String(error)}` }))
    const reached = calls >= each.n
    calls = Number.NEGATIVE_INFINITY
    const wrong = wrongAtOnce(each, folder, came)
    // On a sound disk the same is done, and what was there before is still there.
    const again = each.doing.name === 'put away' && came === 'done' ? came : await each.doing.act(workspace.sessions)
    if (again !== 'done') wrong.push(`the next time it fails too: ${again.why}`)
    await workspace.close()
    const { found } = foundIn(folder)
    if (!each.doing.made.every((session) => has(found, session))) wrong.push('is not there in the end')
    return { reached, wrong }
  })
}

/** Every call of everything that is done with sessions. */
export async function failSessionCalls(codes: readonly string[] = CODES): Promise<Tried> {
  const broken: string[] = []
  let rounds = 0
  await inFolder(async (made) => {
    const workspace = await openIn(made)
    await workspace.sessions.create(OLD)
    await workspace.close()
    const ways = doings.flatMap((doing) => codes.flatMap((code) => [false, true].map((forGood) => ({ doing, code, forGood }))))
    for (const way of ways) {
      for (let n = 1; ; n += 1) {
        const { reached, wrong } = await failOne({ ...way, n }, made)
        if (!reached) break
        rounds += 1
        broken.push(...wrong.map((what) => `${way.doing.name}, call ${n} ${way.forGood ? 'and later ' : ''}with ${way.code}: ${what}`))
      }
    }
  })
  const names = doings.map(({ name }) => name).join(', ')
  return { rounds, figure: `${rounds} failing calls: old or new each time, and told each time: ${names}`, broken }
}
