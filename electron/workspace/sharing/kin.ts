/** Plans of ours that share their past with a file: in these it can be brought together, or put in their place. */
import type { Kin } from '../../../content/model/incoming'
import { devicesOf, relation } from '../../../content/model/merge'
import type { Plan } from '../../../content/model/plan'
import type { Catalogue } from '../catalogue'
import { type Ground, pathOf } from '../ground'
import type { OpenPlans } from '../open-plans'
import { readPlan } from '../read-plan'
import { freshIn } from './edits'

interface Here {
  readonly ground: Ground
  readonly plans: OpenPlans
  readonly catalogue: Catalogue
}

/** A plan with dots, open or not. One that cannot be read now is none to offer. */
async function planAt({ ground, plans }: Here, id: string): Promise<Plan | undefined> {
  const kept = plans.get(id)
  if (kept) return kept.stamped()
  const read = await readPlan(ground, pathOf(ground, 'plans', id))
  return read.kind === 'plan' ? { ...read.plan, id } : undefined
}

type Near = Pick<Kin, 'id' | 'at'>

/** More copies of one plan than these are not compared: each is read whole. */
const MOST = 20

/** Which comes first is offered: the plan that the file itself names, then the one that was edited last. */
const byNearness = (id: string) => (one: Near, other: Near) =>
  Number(other.id === id) - Number(one.id === id) || (one.at < other.at ? 1 : -1)

/** Called in the workspace's turn. */
export async function kinIn(here: Here, theirs: Plan): Promise<Kin[]> {
  const devices = devicesOf(theirs)
  const { plans } = await here.catalogue.list()
  const near = plans.filter((plan) => plan.devices.some((device) => devices.has(device))).map(({ summary }) => summary)
  const kin: Kin[] = []
  for (const summary of near.sort(byNearness(theirs.id)).slice(0, MOST)) {
    const { id, title, at } = summary
    const ours = await planAt(here, id)
    const how = ours && relation(ours, theirs)
    if (how && how !== 'unrelated') kin.push({ id, title, at, relation: how, fresh: freshIn(theirs, ours) })
  }
  return kin
}
