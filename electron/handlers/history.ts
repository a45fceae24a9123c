/** What the page may ask about earlier states of a plan. */
import type { Kept, MomentChanges, MomentRead } from '../../content/model/bridge'
import { diff } from '../../content/model/diff'
import type { MomentWhy } from '../../content/model/moment'
import type { Plan } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import type { Handlers } from '../ipc'
import type { Program } from '../program'
import { withoutGroups } from '../workspace/history/without-groups'
import { takingTurns } from '../workspace/turns'
import type { Workspace } from '../workspace/workspace'

type Asked = 'listMoments' | 'readMoment' | 'momentChanges' | 'keepMoment' | 'readOrigins'

type Reader = (workspace: Workspace, id: string, moment: string) => Promise<MomentRead>

/** Whoever asks goes from moment to moment: what came before one is what came after the other, and is read once. */
function readingOn(): Reader {
  let last: { readonly key: string; readonly read: MomentRead } | undefined
  return async (workspace, id, moment) => {
    const key = `${id} ${moment}`
    const read = last?.key === key ? last.read : await workspace.history.read(id, moment)
    last = { key, read }
    return read
  }
}

/** The state that came after a moment: the next one kept, or the plan as it stands. */
async function stateAfter(workspace: Workspace, id: string, moment: string, read: Reader): Promise<Plan | undefined> {
  const moments = await workspace.history.list(id)
  const next = moments[moments.findIndex((one) => one.id === moment) - 1]
  const now = workspace.plan(id)
  if (!next) return now && withoutGroups(now)
  const found = await read(workspace, id, next.id)
  return found.kind === 'read' ? found.plan : undefined
}

async function changesSince(workspace: Workspace, id: string, moment: string, read: Reader): Promise<MomentChanges> {
  const after = await stateAfter(workspace, id, moment, read)
  const before = await read(workspace, id, moment)
  if (before.kind === 'failed') return before
  return after ? { kind: 'read', changes: diff(before.plan, after, worksheets) } : { kind: 'failed', why: speak('en')('history.unknown') }
}

async function keep(workspace: Workspace, id: string, why: MomentWhy): Promise<Kept> {
  // Saved first, so that what was typed last is kept too and every edit has its dot.
  const saved = await workspace.save(id)
  const plan = workspace.plan(id)
  if (saved.kind === 'failed') return saved
  return plan ? workspace.history.keep(plan, why) : { kind: 'failed', why: speak('en')('store.not-open') }
}

export function historyHandlers(program: Program): Pick<Handlers, Asked> {
  // Each reads whole plans: one at a time, so that typing is never held up by more than one of them.
  const inTurn = takingTurns()
  const read = readingOn()
  return {
    listMoments: (_window, id) => program.workspace.history.list(id),
    readMoment: (_window, id, moment) => program.workspace.history.read(id, moment),
    momentChanges: (_window, id, moment) => inTurn(() => changesSince(program.workspace, id, moment, read)),
    readOrigins: (_window, id) => inTurn(() => program.workspace.origins(id)),
    keepMoment: (_window, id, why) => keep(program.workspace, id, why),
  }
}
