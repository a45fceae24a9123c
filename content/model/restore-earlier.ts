/** A plan brought back to how it stood, as an edit of the plan of now. What that takes out is kept for a while. */
import { removeApplication } from '../application/edits'
import { COLLECTIONS, type Item } from './change'
import { removeCommitment } from './commitments'
import { removeRow } from './edit'
import { removePartner } from './leaving'
import { removeNote } from './notes'
import { FIRST_ROUND, type Plan } from './plan'
import { askedToo, isOfGroup, laidOver, stillOut } from './restore-laid'
import { removeRound } from './rounds-edit'
import { sameContent } from './same-content'
import { unstamped } from './unstamped'
import type { Worksheet } from './worksheet'

type Step = (plan: Plan, id: string) => Plan
type Identified = { readonly id: string }

/** Takes out, one by one, what the earlier state does not have. A step may take others along. */
function takingOut(
  plan: Plan,
  name: 'partners' | 'rows' | 'rounds' | 'commitments' | 'notes' | 'applications',
  then: Plan,
  step: Step,
): Plan {
  const stays = new Set(then[name].map(({ id }: Identified) => id))
  const leaving = plan[name].map(({ id }: Identified) => id).filter((id) => !stays.has(id))
  return leaving.reduce((rest, id) => (rest[name].some((one: Identified) => one.id === id) ? step(rest, id) : rest), plan)
}

function withoutLater(now: Plan, then: Plan, worksheets: readonly Worksheet[], at: string): Plan {
  const steps = [
    ['partners', (plan, id) => removePartner(plan, id, worksheets, at)],
    ['rows', (plan, id) => removeRow(plan, id, at)],
    // The first round is never taken out: it only loses the name that it was given.
    ['rounds', (plan, id) => (id === FIRST_ROUND ? plan : removeRound(plan, id, at))],
    ['commitments', (plan, id) => removeCommitment(plan, id, at)],
    ['notes', (plan, id) => removeNote(plan, id, at)],
    ['applications', (plan, id) => removeApplication(plan, id, at)],
  ] as const satisfies readonly (readonly [Parameters<typeof takingOut>[1], Step])[]
  return steps.reduce((plan, [name, step]) => takingOut(plan, name, then, step), now)
}

const restoredThing = <T extends Plan['project'] | Plan['us']>(now: T, then: T, at: string): T =>
  sameContent(now, then) ? now : { ...then, ...unstamped(at) }

/** The plan as it was then. What groups answered stays as it is now. */
export function restoredPlan(now: Plan, then: Plan, worksheets: readonly Worksheet[], at: string): Plan {
  const plan = withoutLater(now, then, worksheets, at)
  const isGroup = isOfGroup(now)
  // A session's voice stays too: something that was taken out may speak in it, and come back.
  const spoken = new Set(now.voices.flatMap(({ id, kind }) => (kind === 'ours' ? [] : [id])))
  const stays = (name: string) => (item: object) =>
    (name === 'entries' && isGroup(item as Plan['entries'][number])) || (name === 'voices' && spoken.has((item as Identified).id))
  const lists = COLLECTIONS.filter((name) => name !== 'removed').map((name) => [
    name,
    laidOver<Item>(plan[name], then[name], stays(name), at),
  ])
  return {
    ...plan,
    ...Object.fromEntries(lists),
    project: restoredThing(plan.project, then.project, at),
    us: restoredThing(plan.us, then.us, at),
    removed: stillOut(plan.removed, then),
    // Whatever waited for a choice between two versions: the earlier state has made it.
    otherVersions: Object.keys(plan.otherVersions).length === 0 ? plan.otherVersions : {},
    asked: askedToo(plan.asked, then.asked),
  }
}
