/**
 * Steps from one version of the plan file to the next. Append only: a step that people's files went through never changes.
 * The last step leads to PLAN_VERSION. Each takes and gives plain JSON, as older shapes have no type any more.
 */
import { PLAN_VERSION } from '../../content/model/plan'

type PlainPlan = Readonly<Record<string, unknown>>
export type Migration = (plan: PlainPlan) => PlainPlan

type Items = readonly Readonly<Record<string, unknown>>[]
const each = (items: unknown, add: (at: number) => object): unknown =>
  Array.isArray(items) ? (items as Items).map((item, at) => ({ ...add(at), ...item })) : items

/** Rounds have an order, notes a quotation with the words around it, and a plan may be an exercise. */
const toVersion2: Migration = (plan) => ({
  ...plan,
  project: typeof plan.project === 'object' ? { exercise: false, ...plan.project } : plan.project,
  rounds: each(plan.rounds, (at) => ({ order: at })),
  notes: each(plan.notes, () => ({ quote: '', before: '', after: '' })),
})

/** Plans carry applications to funders, and the texts under their headings. */
const toVersion3: Migration = (plan) => ({ applications: [], texts: [], ...plan })

/** Plans keep what was taken out of them, and both versions where two copies were edited apart. */
const toVersion4: Migration = (plan) => ({ removed: [], otherVersions: {}, ...plan })

/** Answers that a group session agreed may say why, or hold the views that were kept. Nothing older lacks anything. */
const toVersion5: Migration = (plan) => plan

export const migrations: readonly Migration[] = [toVersion2, toVersion3, toVersion4, toVersion5]

/** The oldest version that the steps can start from. */
export const oldestVersion = (steps: readonly Migration[]): number => PLAN_VERSION - steps.length

export function migrate(plan: PlainPlan, from: number, steps: readonly Migration[]): PlainPlan {
  const due = steps.slice(from - oldestVersion(steps))
  return due.reduce((older, step, index) => ({ ...step(older), version: from + index + 1 }), plan)
}
