import { createHash } from 'node:crypto'
import type { Plan } from '../../../content/model/plan'
import { type Ground, pathOf } from '../ground'
import { readPlan } from '../read-plan'
import type { KnownPlan } from './compare'
import { applicationsIn } from './compare-things'
import { planNames } from './sources'

export const knownPlan = (id: string, sha256: string, plan: Plan): KnownPlan => ({
  ...{ id, sha256, title: plan.project.title || id, seen: plan.seen, applications: applicationsIn({ ...plan, id }) },
})

/** A plan as it lies here. Those of which `same` knows the sum need not be read any further. */
async function planHere(ground: Ground, id: string, same: KnownPlan | undefined): Promise<KnownPlan> {
  const path = pathOf(ground, 'plans', id)
  const bytes = await ground.disk.readFile(path).catch(() => new Uint8Array())
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (same?.sha256 === sha256) return same
  const read = await readPlan(ground, path)
  if (read.kind === 'plan') return knownPlan(id, sha256, read.plan)
  return { id, sha256, title: (read.kind === 'newer' && read.title) || id }
}

export async function plansHere(ground: Ground, there: readonly KnownPlan[]): Promise<KnownPlan[]> {
  const known = new Map(there.map((plan) => [plan.id, plan]))
  const plans: KnownPlan[] = []
  for (const id of await planNames(ground)) plans.push(await planHere(ground, id, known.get(id)))
  return plans
}
