/** Looking at an earlier state of the open plan, and bringing it back. */

import type { Moment } from '../../content/model/moment'
import { organisationName } from '../../content/model/names'
import type { Plan } from '../../content/model/plan'
import { restoredPlan } from '../../content/model/restore-earlier'
import { type RestoredWorksheet, restoredWorksheet } from '../../content/model/restore-worksheet'
import { roundName } from '../../content/model/round-name'
import { isolated } from '../../content/words/isolated'
import { worksheetOf, worksheets } from '../../content/worksheets'
import type { ScreenSay } from '../locales/say'
import { viewEarlier, viewToday } from '../state/earlier-state'
import { edit } from '../state/edit-plan'
import { tell, tellUndoable } from '../state/toast-store'

async function read(plan: string, moment: Moment): Promise<Plan | null> {
  const found = await window.companion.readMoment(plan, moment.id)
  if (found.kind === 'read') return found.plan
  tell({ key: 'history.failed', values: { why: found.why } })
  return null
}

/** Tells whether it is shown, after saying why when it is not. */
export async function lookAt(plan: string, moment: Moment): Promise<boolean> {
  const then = await read(plan, moment)
  if (then) viewEarlier(then, moment)
  return then !== null
}

/** The plan of today goes into the history first. Without that nothing is brought back. */
async function keepToday(plan: string): Promise<boolean> {
  const kept = await window.companion.keepMoment(plan, 'restore')
  if (kept.kind === 'failed') tell({ key: 'history.not-kept', values: { why: kept.why } })
  return kept.kind === 'kept'
}

/** Whom and what answers that were left out are about. */
function leftOutWords(then: Plan, { partners, rounds }: RestoredWorksheet['without'], say: ScreenSay): string {
  const names = [...partners.map((id) => organisationName(then, id, say)), ...rounds.map((id) => roundName(then, id, say))]
  return names.flatMap((name) => (name ? [isolated(name)] : [])).join(', ')
}

function restoreWorksheet(then: Plan, worksheet: string, say: ScreenSay): void {
  const sheet = worksheetOf(worksheet)
  if (!sheet) return
  let without: RestoredWorksheet['without'] = { answers: 0, partners: [], rounds: [] }
  edit((now, at) => {
    const restored = restoredWorksheet(now, then, sheet, worksheets, at)
    without = restored.without
    return restored.plan
  })
  const names = leftOutWords(then, without, say)
  const values = { worksheet: sheet.title, count: without.answers, names, named: names === '' ? 'no' : 'yes' }
  tellUndoable(without.answers === 0 ? 'history.restored-worksheet' : 'history.restored-in-part', values)
}

const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** Brings back the whole plan, or one worksheet, as one edit that undo takes back. `arrive` goes to where it is seen. */
export async function restore(plan: string, moment: Moment, worksheet: string, say: ScreenSay, arrive: () => void): Promise<void> {
  const then = await read(plan, moment)
  if (!then || !(await keepToday(plan))) return
  viewToday()
  arrive()
  // Told on the screen where it is seen: a message ends with the screen that is left.
  await drawn()
  if (worksheet !== '') return restoreWorksheet(then, worksheet, say)
  edit((now, at) => restoredPlan(now, then, worksheets, at))
  tellUndoable('history.restored')
}
