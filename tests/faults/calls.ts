/** Each call that an undertaking makes of the disk fails, once or from then on for good, with each of the codes that disks give. */
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PLAN_VERSION } from '../../content/model/plan'
import { readPlanText } from '../../electron/workspace/check-plan'
import type { Workspace } from '../../electron/workspace/workspace'
import { answersOf, bringIn, filesIn, planOf, saying } from '../support/in-plans'
import { diskError, troubledDisk } from '../support/troubled-disk'
import { openIn, undoing } from './folders'
import { nowAndThen, type Promised, type Tried } from './promise'

export const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS'] as const

/** A workspace with a saved plan, on a disk whose n-th call from `arm` on fails. */
interface Scene {
  readonly folder: string
  readonly workspace: Workspace
  readonly id: string
}

/** What was answered: the undertaking is done, or why it is not. */
type Answer = { readonly done: true } | { readonly why: string }

/** `begin` is done on a sound disk; `act` with the failing one. */
export interface Undertaking {
  readonly name: string
  readonly begin?: (scene: Scene) => Promise<unknown>
  readonly act: (scene: Scene) => Promise<Answer>
}

type Opening = Awaited<ReturnType<Workspace['open']>>
const asAnswer = (opened: Opening): Answer =>
  opened.kind === 'opened' ? { done: true } : { why: opened.notice.values.why ?? opened.notice.key }

export const undertakings: readonly Undertaking[] = [
  {
    name: 'save',
    begin: async ({ workspace, id }) => {
      await workspace.open(id)
      workspace.change(id, saying('new'))
    },
    act: async ({ workspace, id }) => {
      const state = await workspace.save(id)
      return state.kind === 'failed' ? { why: state.why } : { done: true }
    },
  },
  { name: 'open', act: async ({ workspace, id }) => asAnswer(await workspace.open(id)) },
  {
    name: 'list',
    act: async ({ workspace }) => {
      const { notices } = await workspace.list()
      const [notice] = notices
      return notice ? { why: notice.values.why ?? notice.key } : { done: true }
    },
  },
  { name: 'create', act: async ({ workspace }) => asAnswer(await workspace.create({ title: 'Another', us: '' })) },
  {
    name: 'trash',
    act: async ({ workspace, id }) => {
      const moved = await workspace.trash(id)
      return moved.kind === 'failed' ? { why: moved.why } : { done: true }
    },
  },
  {
    name: 'restore',
    begin: ({ workspace, id }) => workspace.trash(id),
    act: async ({ workspace, id }) => asAnswer(await workspace.restore(id)),
  },
  {
    name: 'list of the trash',
    begin: ({ workspace, id }) => workspace.trash(id),
    // The page tells what is thrown here as it is.
    act: ({ workspace }) =>
      workspace.listTrash().then(
        () => ({ done: true }),
        (error: Error) => ({ why: error.message }),
      ),
  },
  {
    name: 'bringing in a copy',
    begin: async ({ folder, workspace, id }) => workspace.sharing.copyTo(id, join(folder, 'sent.json'), 'ours'),
    act: async ({ folder, workspace }) => asAnswer(await bringIn(workspace, join(folder, 'sent.json'))),
  },
  {
    name: 'copy elsewhere',
    act: async ({ folder, workspace, id }) => {
      const saved = await workspace.sharing.copyTo(id, join(folder, 'sent.json'), 'ours')
      return saved.kind === 'failed' ? { why: saved.why } : { done: true }
    },
  },
]

const pathIn = (folder: string, id: string) => join(folder, 'plans', `${id}.json`)

/** How the plan stands before: the roads that a save takes differ. */
export const standings: Readonly<Record<string, (path: string) => void>> = {
  'a plan': () => undefined,
  'a plan that another program has touched': (path) => utimesSync(path, new Date(0), new Date(0)),
  'a plan of an earlier version': (path) => {
    const { checksum: _, removed: __, otherVersions: ___, ...plan } = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...plan, version: PLAN_VERSION - 1 }))
  },
  'a plan without its good copy': (path) => rmSync(join(path, '..', 'backup'), { recursive: true }),
  'a long plan': (path) => {
    const { checksum: _, ...plan } = JSON.parse(readFileSync(path, 'utf8'))
    const entries = Array.from({ length: 400 }, (__, at) => ({ ...plan.entries[0], question: `choosing.q${at}` }))
    writeFileSync(path, JSON.stringify({ ...plan, entries: [...plan.entries, ...entries] }))
  },
}

let prepared: Promise<{ folder: string; id: string }> | undefined

/** A workspace with one plan. Made once; each try has a copy of its own, which takes less time. */
async function prepare(): Promise<{ folder: string; id: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'))
  undoing(() => rmSync(folder, { recursive: true, force: true }))
  const workspace = await openIn(folder)
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('old'))
  await workspace.close()
  return { folder, id }
}

async function copyOfPrepared(folder: string): Promise<string> {
  prepared ??= prepare()
  const made = await prepared
  cpSync(made.folder, folder, { recursive: true, preserveTimestamps: true })
  return made.id
}

interface Try {
  readonly undertaking: Undertaking
  readonly standing: string
  readonly code: string
  readonly forGood: boolean
  readonly n: number
}

const nameOf = ({ undertaking, standing, code, forGood, n }: Try): string =>
  `${undertaking.name} of ${standing}, call ${n} ${forGood ? 'and every later one ' : ''}with ${code}`

/** What the plan says wherever it is: open it, or bring it back and open it. */
async function textFoundIn(folder: string, id: string): Promise<string | undefined> {
  const workspace = await openIn(folder)
  try {
    const opened = await workspace.open(id)
    const found = opened.kind === 'opened' ? opened : await workspace.restore(id)
    return found.kind === 'opened' ? answersOf(found.plan)[0] : undefined
  } finally {
    await workspace.close()
  }
}

/** Every plan file that stands is whole, whatever failed. */
const brokenFilesIn = (folder: string): string[] =>
  filesIn(folder).filter((path) => {
    if (!/^(plans|trash)\/.*\.json$/.test(path) || path.endsWith('.saving')) return false
    const read = readPlanText(readFileSync(join(folder, path), 'utf8'))
    return read.kind !== 'plan' || read.seal === 'wrong'
  })

/** Whether the call was reached, and what did not hold. */
async function tryOnce(each: Try): Promise<{ reached: boolean; broken: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'))
  let calls = Number.NEGATIVE_INFINITY
  const disk = troubledDisk(() => {
    calls += 1
    if (calls === each.n || (each.forGood && calls > each.n)) throw diskError(each.code)
  })
  const broken: string[] = []
  const say = (what: string) => broken.push(`${nameOf(each)}: ${what}`)
  try {
    const id = await copyOfPrepared(folder)
    standings[each.standing]?.(pathIn(folder, id))
    const now = new Date(Date.now() + 6 * 60_000)
    const workspace = await openIn(folder, { disk, now: () => now })
    const scene = { folder, workspace, id }
    await each.undertaking.begin?.(scene)
    calls = 0
    const answer = await each.undertaking.act(scene).catch((error: unknown): Answer => {
      say(`threw ${String(error)}`)
      return { why: 'thrown.' }
    })
    const reached = calls >= each.n
    calls = Number.NEGATIVE_INFINITY
    if ('why' in answer && !/\.$|^(newer|restored|set-aside)/.test(answer.why)) say(`is told as ${answer.why}`)
    for (const path of brokenFilesIn(folder)) say(`${path} is not whole`)
    if (each.undertaking.name === 'save') await checkSaved(scene, answer, say)
    await workspace.close()
    const text = await textFoundIn(folder, id)
    const allowed = each.undertaking.name === 'save' ? ['new'] : ['old']
    if (!allowed.includes(text ?? '')) say(`the plan says ${text} afterwards`)
    return { reached, broken }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** "Saved" means that the disk has it; a failure leaves what was there, keeps the edit, and the next save takes it. */
async function checkSaved({ folder, workspace, id }: Scene, answer: Answer, say: (what: string) => void): Promise<void> {
  const read = readPlanText(readFileSync(pathIn(folder, id), 'utf8'))
  const text = read.kind === 'plan' ? answersOf(read.plan)[0] : undefined
  if ('done' in answer && text !== 'new') say(`was said to be saved, and the file says ${text}`)
  if ((await workspace.save(id)).kind !== 'saved') say('the next save failed too')
}

/** Every call of one undertaking, until there are no more. */
export async function failEach(each: Omit<Try, 'n'>): Promise<{ tries: number; broken: string[] }> {
  const broken: string[] = []
  for (let n = 1; ; n += 1) {
    const tried = await tryOnce({ ...each, n })
    if (!tried.reached) return { tries: n - 1, broken }
    broken.push(...tried.broken)
  }
}

const everyWay = (): Omit<Try, 'n'>[] =>
  undertakings.flatMap((undertaking) =>
    Object.keys(standings).flatMap((standing) =>
      CODES.flatMap((code) => [false, true].map((forGood) => ({ undertaking, standing, code, forGood }))),
    ),
  )

async function failCalls(rounds: number, tell: (text: string) => void): Promise<Tried> {
  const say = nowAndThen(tell)
  const broken: string[] = []
  let tries = 0
  for (const each of everyWay()) {
    if (tries >= rounds) break
    const tried = await failEach(each)
    tries += tried.tries
    broken.push(...tried.broken)
    say(() => `${tries} calls failed, now ${each.undertaking.name} of ${each.standing}: ${broken.length} broken`)
  }
  const what = `${undertakings.map(({ name }) => name).join(', ')} × ${Object.keys(standings).length} plans × ${CODES.join(', ')} × once, for good`
  return { rounds: tries, figure: `old or new each time, told each time (${what})`, broken }
}

export const calls: Promised = {
  name: 'calls',
  promise: 'Any failing call of the disk is survived and told',
  count: 'CALLS',
  defaultRounds: 1_000_000,
  run: failCalls,
}
