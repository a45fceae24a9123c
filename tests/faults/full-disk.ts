/** A disk that is really full, or has room for a part of what is written. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanText } from '../../electron/workspace/check-plan'
import type { Workspace } from '../../electron/workspace/workspace'
import { answersOf, filesIn, planOf, saying } from '../support/in-plans'
import { inFolder, openIn, undoing } from './folders'
import { spread } from './life'
import { nowAndThen, type Promised, type Skipped, type Tried } from './promise'

const WORDS = 'We know the valley well. '
const SIX_MINUTES = 6 * 60_000

interface SmallDisk {
  readonly folder: string
  readonly workspace: Workspace
  readonly id: string
  readonly path: string
}

/** Takes all room but so many bytes. */
function leaveRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const size = Math.max(0, bavail * bsize - bytes)
  writeFileSync(join(folder, 'somebody-elses-file'), Buffer.alloc(size))
}

const makeRoom = (folder: string): void => rmSync(join(folder, 'somebody-elses-file'), { force: true })

/** A plan of a hundred kilobytes; the clock goes on by itself, so that each save also keeps good copies and earlier states. */
async function planOnSmallDisk(folder: string): Promise<SmallDisk> {
  let now = Date.now()
  const workspace = await openIn(folder, {
    now: () => {
      now += SIX_MINUTES
      return new Date(now)
    },
  })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  for (let index = 0; index < 20; index += 1) workspace.change(id, saying(WORDS.repeat(200), `choosing.q${index}`))
  await workspace.save(id)
  return { folder, workspace, id, path: join(folder, 'plans', `${id}.json`) }
}

const wordIn = (path: string): string | undefined => {
  const read = readPlanText(readFileSync(path, 'utf8'))
  return read.kind === 'plan' && read.seal === 'right' ? answersOf(read.plan)[0] : undefined
}

const straysIn = (folder: string): string[] => filesIn(folder).filter((path) => /\.saving$|^set-aside\//.test(path))

async function saveOnFullDisk(
  { folder, workspace, id, path }: SmallDisk,
  room: number,
  round: number,
): Promise<{ failed: boolean; wrong: string[] }> {
  const before = readFileSync(path)
  const word = `${WORDS.repeat(200)} ${round}`
  workspace.change(id, saying(word, 'choosing.q0'))
  leaveRoom(folder, room)
  const state = await workspace.save(id)
  const wrong: string[] = []
  if (state.kind === 'failed' && !readFileSync(path).equals(before)) wrong.push('the file was changed although the save failed')
  if (state.kind === 'failed' && !state.why.startsWith('The disk is full')) wrong.push(`was told as ${state.why}`)
  if (state.kind === 'saved' && wordIn(path) !== word) wrong.push('was said to be saved and is not there')
  if (straysIn(folder).length > 0) wrong.push(`left behind: ${straysIn(folder).join(', ')}`)
  makeRoom(folder)
  if ((await workspace.save(id)).kind !== 'saved' || wordIn(path) !== word) wrong.push('was not saved once there was room')
  return { failed: state.kind === 'failed', wrong: wrong.map((each) => `${room} bytes of room: ${each}`) }
}

/** Why this machine cannot make a small disk; undefined when it can. */
function mountSmall(folder: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  mkdirSync(folder)
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { encoding: 'utf8' })
  return status === 0 ? undefined : `needs a small disk of its own: ${stderr.trim()}`
}

/** Earlier states would fill the small disk by themselves, as they would not within a day of real work. */
const clearHistory = (folder: string): void => rmSync(join(folder, 'history'), { recursive: true, force: true })

async function fillOften(rounds: number, tell: (text: string) => void): Promise<Tried | Skipped> {
  const say = nowAndThen(tell)
  return inFolder(async (folder) => {
    const small = join(folder, 'small')
    const why = mountSmall(small)
    if (why !== undefined) return { skipped: why }
    const unmount = undoing(() => spawnSync('umount', ['-l', small]))
    try {
      const place = await planOnSmallDisk(small)
      const most = 2 * readFileSync(place.path).length
      const broken: string[] = []
      let failed = 0
      for (let round = 0; round < rounds; round += 1) {
        const tried = await saveOnFullDisk(place, Math.round(most * spread(round)), round)
        broken.push(...tried.wrong)
        failed += tried.failed ? 1 : 0
        clearHistory(small)
        say(() => `${round} of ${rounds}, ${broken.length} broken`)
      }
      await place.workspace.close()
      if (failed === 0) broken.push('the disk was never full, so this shows nothing')
      const figure = `${failed} saves found no room: the file byte-identical, told, no stray files, saved once there was room`
      return { rounds, figure, broken }
    } finally {
      unmount()
    }
  })
}

export const fullDisk: Promised = {
  name: 'full-disk',
  promise: 'A full disk costs nothing',
  count: 'FILLS',
  defaultRounds: 500,
  run: fillOften,
}
