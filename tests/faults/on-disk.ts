/** What the disk holds after the program that wrote to it has died, held against what that program said was saved. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanText } from '../../electron/workspace/check-plan'
import { openIn } from './folders'

/** A workspace with the one plan that is edited round after round. */
export interface Place {
  readonly folder: string
  readonly id: string
}

type Standing = number | 'missing' | 'empty' | 'corrupt'

function standingOf({ folder, id }: Place): Standing {
  const path = join(folder, 'plans', `${id}.json`)
  if (!existsSync(path)) return 'missing'
  const text = readFileSync(path, 'utf8')
  if (text === '') return 'empty'
  const read = readPlanText(text)
  return read.kind === 'plan' && read.seal !== 'wrong' ? Number(read.plan.project.purpose) : 'corrupt'
}

/** The number that the plan was last saved with; undefined when its file is not whole. */
export function numberOf(place: Place): number | undefined {
  const standing = standingOf(place)
  return typeof standing === 'number' ? standing : undefined
}

const harmOf = (standing: Standing, number: number) => {
  if (standing === 'corrupt' || standing === 'empty') return standing
  return standing === 'missing' || standing < number ? 'lost' : undefined
}

/** What came of all rounds so far. The harm is counted in rounds that did any of that kind. */
export class Tally {
  rounds = 0
  /** Confirmed saves, of plans that stood and of plans that began. */
  saves = 0
  begun = 0
  readonly harm = { corrupt: 0, empty: 0, lost: 0 }

  /** `from` is what the plan was saved with before this round, `confirmed` what was said to be saved in it. */
  take(place: Place, from: number, confirmed: ReadonlyMap<string, number>): void {
    const begun = [...confirmed.keys()].filter((id) => id !== place.id)
    this.rounds += 1
    this.saves += (confirmed.get(place.id) ?? from) - from + begun.length
    this.begun += begun.length
    const all = new Map([[place.id, from], ...confirmed])
    const harm = new Set([...all].flatMap(([id, number]) => harmOf(standingOf({ ...place, id }), number) ?? []))
    for (const each of harm) this.harm[each] += 1
  }

  get isWhole(): boolean {
    return Object.values(this.harm).every((rounds) => rounds === 0)
  }

  get figure(): string {
    const { empty, corrupt, lost } = this.harm
    return `${empty} empty, ${corrupt} corrupt, ${lost} with a confirmed save lost`
  }

  get work(): string {
    return `${this.saves.toLocaleString('en')} saves, ${this.begun.toLocaleString('en')} of them the first of a plan`
  }
}

/** Plans that earlier rounds began are taken out, so that the folder stays small. */
export function clearOthers({ folder, id }: Place): void {
  for (const room of ['plans', 'plans/backup']) {
    const others = readdirSync(join(folder, room)).filter((name) => name.endsWith('.json') && name !== `${id}.json`)
    for (const name of others) rmSync(join(folder, room, name))
  }
}

/** The next start finds every plan without a word about damage, and sweeps up what the dead ones left. Says what it finds otherwise. */
export async function lookAfterwards({ folder }: Place): Promise<string[]> {
  const workspace = await openIn(folder)
  const { notices } = await workspace.list()
  await workspace.close()
  const strays = ['.', 'plans', 'plans/backup', 'set-aside'].flatMap((room) =>
    readdirSync(join(folder, room)).flatMap((name) => (name.endsWith('.saving') || room === 'set-aside' ? `${room}/${name}` : [])),
  )
  return [...notices.map((notice) => `the next start tells of ${JSON.stringify(notice)}`), ...strays.map((path) => `left behind: ${path}`)]
}
