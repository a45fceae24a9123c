/** The documents made from each plan, in `made/<plan>.json`. What the disk would not take is remembered until the program ends. */
import type { Notice } from '../../content/model/bridge'
import { type MadeDocument, MadeFile, withMade } from '../../content/model/made'
import { ifPossible } from './disk-trouble'
import { type Ground, pathOf, shown } from './ground'
import { keptFile } from './kept-file'
import { takingTurns } from './turns'

/** All of them are written at each change, so that a long history of a long plan must end somewhere. */
const MOST_LETTERS = 8_000_000

export interface MadeFiles {
  list(plan: string): Promise<readonly MadeDocument[]>
  add(plan: string, made: MadeDocument): Promise<void>
  forget(plan: string, id: string): Promise<void>
  /** Resolves once nothing is on its way to the disk. */
  settle(): Promise<void>
}

/** As many of the newest as there is room for; the newest always. */
function fitting(made: readonly MadeDocument[]): MadeDocument[] {
  let letters = 0
  return made.filter((one, at) => {
    letters += JSON.stringify(one).length
    return at === 0 || letters <= MOST_LETTERS
  })
}

/** `hear` is told once of each list that a newer program wrote. */
export function openMadeFiles(ground: Ground, hear?: (notice: Notice) => void): MadeFiles {
  const known = new Map<string, readonly MadeDocument[]>()
  const told = new Set<string>()
  const inTurn = takingTurns()
  const fileOf = (plan: string) => keptFile(ground, pathOf(ground, 'made', plan), MadeFile)
  const tellOnce = (plan: string) => {
    if (!told.has(plan)) hear?.({ key: 'made-newer', values: { file: shown(ground, pathOf(ground, 'made', plan)) } })
    told.add(plan)
  }
  /** Undefined when the disk would not say, or a newer program wrote it: what it holds must not be written over then. */
  const read = async (plan: string) => {
    const held = known.get(plan)
    if (held) return held
    const found = await fileOf(plan).read()
    if (found.kind === 'newer') tellOnce(plan)
    if (found.kind !== 'read') return undefined
    const made = found.value?.made ?? []
    known.set(plan, made)
    return made
  }
  const keep = async (plan: string, change: (made: readonly MadeDocument[]) => MadeDocument[]) => {
    const made = await read(plan)
    const next = change(made ?? [])
    known.set(plan, next)
    if (made) await ifPossible(fileOf(plan).write({ version: 1, made: next }))
  }
  return {
    list: (plan) => inTurn(async () => (await read(plan)) ?? []),
    add: (plan, fresh) => inTurn(() => keep(plan, (made) => fitting(withMade(made, fresh)))),
    forget: (plan, id) => inTurn(() => keep(plan, (made) => made.filter((one) => one.id !== id))),
    settle: () => inTurn(async () => {}),
  }
}
