/** What if they leave: the plan as it would be without a partner, and what would be lost. The plan itself is not changed. */
import { leaveOutPartner, leaveOutRow } from './edit'
import { NUCLEUS } from './named-parts'
import { liesWith } from './nucleus'
import { rowsLeaving } from './owned-rows'
import { valueOfKind } from './place'
import { rowsOf } from './places'
import type { Plan } from './plan'
import { keepingRemoved } from './removed'
import { currentRound } from './rounds'
import { actorsOf, threadsOf } from './web'
import { type Loss, withoutPartner } from './without-partner'
import type { Worksheet } from './worksheet'

/** Taking a partner out takes its people along, and the threads that would be left with one end. */
export function planWithout(plan: Plan, partner: string, worksheets: readonly Worksheet[], at = plan.project.at): Plan {
  const leaving = [...rowsLeaving(plan, worksheets, new Set([partner]))].filter((id) => id !== partner)
  return leaveOutPartner(
    leaving.reduce((rest, row) => leaveOutRow(rest, row, at), plan),
    partner,
    at,
  )
}

/** Takes a partner out with all that goes along, and keeps that for a while. */
export const removePartner = (plan: Plan, id: string, worksheets: readonly Worksheet[], at: string): Plan =>
  keepingRemoved(plan, planWithout(plan, id, worksheets, at), { kind: 'partner', name: nameIn(plan, id) }, at)

const nameIn = ({ partners }: Plan, id: string): string => partners.find((partner) => partner.id === id)?.name ?? ''

export interface Leaving extends Loss {
  /** People and teams who go with the partner. */
  readonly actors: readonly string[]
  /** Threads that would join fewer than two. */
  readonly torn: readonly string[]
  /** People and teams of others who would be left without a thread to another organisation. */
  readonly loose: readonly string[]
  /** Risks that the partner is named in, or sees to. */
  readonly risks: readonly string[]
  /** Parts of the nucleus that sit with the partner meanwhile, by their question. */
  readonly nucleus: readonly string[]
}

/** Those whose threads reach beyond their own organisation. */
function tiedOutside(plan: Plan): Set<string> {
  return new Set(threadsOf(plan).flatMap((thread) => (thread.organisations.length > 1 ? thread.actors : [])))
}

/** What leaves with a partner, as ids of rows and questions; needs, parts and the amount in words. */
export function leavingOf(plan: Plan, partner: string, worksheets: readonly Worksheet[]): Leaving {
  const without = planWithout(plan, partner, worksheets)
  const stays = new Set(actorsOf(without).map(({ id }) => id))
  const tied = tiedOutside(without)
  const names = (question: string, row: string) => valueOfKind(plan, 'who', question, [row])?.who.includes(partner) ?? false
  const joins = (threads: ReturnType<typeof threadsOf>) => new Set(threads.filter(({ actors }) => actors.length > 1).map(({ id }) => id))
  const joined = joins(threadsOf(without))
  return {
    ...withoutPartner(plan, partner),
    actors: actorsOf(plan).flatMap(({ id }) => (stays.has(id) ? [] : [id])),
    torn: [...joins(threadsOf(plan))].filter((id) => !joined.has(id)),
    loose: [...tiedOutside(plan)].filter((id) => stays.has(id) && !tied.has(id)),
    risks: rowsOf(plan, 'risks').flatMap(({ id }) => (names('risk.with', id) || names('risk.owner', id) ? [id] : [])),
    nucleus: NUCLEUS.map((part) => `nucleus.${part}`).filter((part) => liesWith(plan, part, currentRound(plan)).includes(partner)),
  }
}
