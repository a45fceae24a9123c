/** How organisations hang together by threads, and what is left of it when somebody goes or threads tear. */
import { type Plan, US } from './plan'
import { type Actor, actorsOf, type Thread, threadsOf } from './web'

/** Threads that join two organisations or more. */
export const outsideThreads = (threads: readonly Thread[]): Thread[] => threads.filter(({ organisations }) => organisations.length > 1)

/** Organisations in groups: within a group each is reached from each along threads. */
export function groupsOf(threads: readonly Thread[]): string[][] {
  let groups: string[][] = []
  for (const { organisations } of threads) {
    if (organisations.length === 0) continue
    const met = groups.filter((group) => group.some((id) => organisations.includes(id)))
    groups = [...groups.filter((group) => !met.includes(group)), [...new Set([...met.flat(), ...organisations])]]
  }
  return groups
}

/** The part of a group that the others were cut off from: the largest, ours among equals. */
function coreOf(group: readonly string[], after: readonly string[][]): readonly string[] {
  const parts = group.map((id) => after.find((part) => part.includes(id)) ?? [id])
  const weight = (part: readonly string[]) => part.length + (part.includes(US) ? 0.5 : 0)
  return parts.reduce((core, part) => (weight(part) > weight(core) ? part : core))
}

export interface Cut {
  readonly actor: string
  readonly organisations: readonly string[]
}

/** For each actor the organisations that would no longer be tied to those they are tied to now, if that actor went. */
export function cutsOf(plan: Plan, actors: readonly Actor[] = actorsOf(plan)): Cut[] {
  const before = groupsOf(threadsOf(plan, actors)).filter((group) => group.length > 1)
  if (before.length === 0) return []
  return actors.map(({ id }) => {
    const others = actors.filter((actor) => actor.id !== id)
    const after = groupsOf(threadsOf(plan, others))
    const organisations = before.flatMap((group) => {
      const core = coreOf(group, after)
      return group.filter((organisation) => !core.includes(organisation))
    })
    return { actor: id, organisations }
  })
}

export interface Tie {
  readonly pair: readonly [string, string]
  /** Every thread that joins the two. */
  readonly threads: readonly Thread[]
}

/** Organisations that are tied to each other, pair by pair in the order given. */
export function tiesOf(threads: readonly Thread[], order: readonly string[]): Tie[] {
  const joins = (thread: Thread, ...ids: string[]) => ids.every((id) => thread.organisations.includes(id))
  return order
    .flatMap((one, at) =>
      order.slice(at + 1).map((other) => ({ pair: [one, other] as const, threads: threads.filter((thread) => joins(thread, one, other)) })),
    )
    .filter((tie) => tie.threads.length > 0)
}

/** Ties that leaders alone hold. Somebody whose level is not said may be anybody. */
export function tiesByLeaders(actors: readonly Actor[], threads: readonly Thread[], order: readonly string[]): Tie[] {
  const leads = new Map(actors.map(({ id, organisation, level }) => [id, { organisation, isLeader: level === 'leadership' }]))
  return tiesOf(threads, order).filter(({ pair, threads }) =>
    threads.every((thread) =>
      thread.actors.every((id) => {
        const actor = leads.get(id)
        return actor?.isLeader || (actor?.organisation != null && !pair.includes(actor.organisation))
      }),
    ),
  )
}
