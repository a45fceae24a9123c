import { type BackupLook, THINGS, type Thing } from '../../../content/model/backup'
import type { Ground } from '../ground'
import type { KnownPlan } from './compare'
import { compareThings, type Prints } from './compare-things'
import { thingsIn } from './things-in'

type AllThings = Readonly<Record<Thing, Prints>>

/** What lies in a folder besides the plans, with what these plans hold for funders. */
export async function allThings(ground: Ground, plans: readonly KnownPlan[]): Promise<AllThings> {
  const applications = new Map(plans.flatMap((plan) => [...(plan.applications ?? [])]))
  return { applications, ...(await thingsIn(ground)) }
}

export const compareAll = (here: AllThings, there: AllThings): BackupLook['things'] =>
  Object.fromEntries(THINGS.map((thing) => [thing, compareThings(here[thing], there[thing])])) as BackupLook['things']
