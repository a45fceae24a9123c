/** The web of a partnership: its people and teams, and the threads that tie them. Points, figures and “what if they leave” read it here. */
import { ratingAt, textAt, valueOfKind } from './place'
import { rowsOf } from './places'
import { type Plan, US } from './plan'

export interface Actor {
  readonly id: string
  /** On one line; empty while it has no name. */
  readonly name: string
  /** `us` or the id of a partner; null while that is not said. */
  readonly organisation: string | null
  readonly level: string | null
}

export interface Thread {
  readonly id: string
  /** Those of its actors that are in the plan; fewer than two while the thread ties nobody yet. */
  readonly actors: readonly string[]
  /** The organisations that it joins, each once. */
  readonly organisations: readonly string[]
  readonly strength: number | null
}

/** People and teams in the order of their list, without those of partners that were declined. */
export function actorsOf(plan: Plan): Actor[] {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner.status]))
  return rowsOf(plan, 'actors').flatMap(({ id }) => {
    const named = valueOfKind(plan, 'who', 'actor.organisation', [id])?.who[0]
    if (named && partners.get(named) === 'declined') return []
    const organisation = named && (named === US || partners.has(named)) ? named : null
    const name = textAt(plan, 'actor.name', [id]).split('\n')[0]?.trim() ?? ''
    return [{ id, name, organisation, level: valueOfKind(plan, 'one', 'actor.level', [id])?.option ?? null }]
  })
}

/** Threads in the order of their list. */
export function threadsOf(plan: Plan, actors: readonly Actor[] = actorsOf(plan)): Thread[] {
  const homes = new Map(actors.map(({ id, organisation }) => [id, organisation]))
  return rowsOf(plan, 'links').map(({ id }) => {
    const between = new Set(valueOfKind(plan, 'who', 'link.between', [id])?.who)
    const tied = [...between].filter((actor) => homes.has(actor))
    const organisations = new Set(tied.map((actor) => homes.get(actor)).filter((home) => typeof home === 'string'))
    return { id, actors: tied, organisations: [...organisations], strength: ratingAt(plan, 'link.strength', [id]) }
  })
}
