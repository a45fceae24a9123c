/** Rounds begun, named and taken back. */
import { unstamped } from './edit'
import type { Plan, Round } from './plan'
import { keepingRemoved } from './removed'
import { roundsOf } from './rounds'

/** Begins a round: what is asked anew in each round is asked in this one from now on. */
export function addRound(plan: Plan, id: string, part: Pick<Round, 'title' | 'date'>, at: string): Plan {
  const order = (roundsOf(plan).at(-1)?.order ?? 0) + 1
  return { ...plan, rounds: [...plan.rounds, { id, ...part, order, ...unstamped(at) }] }
}

/** Names or dates a round; the first one is written down when it is first named. */
export function setRound(plan: Plan, id: string, part: Partial<Pick<Round, 'title' | 'date'>>, at: string): Plan {
  const known = plan.rounds.some((round) => round.id === id)
  const rounds = known ? plan.rounds : [...plan.rounds, { id, title: '', date: '', order: 0, ...unstamped(at) }]
  return { ...plan, rounds: rounds.map((round) => (round.id === id ? { ...round, ...part, ...unstamped(at) } : round)) }
}

/** Takes a later round back, with what was answered in it. */
export function removeRound(plan: Plan, id: string, at: string): Plan {
  const rest = {
    ...plan,
    rounds: plan.rounds.filter((round) => round.id !== id),
    // Points of that round that were set aside go with it.
    entries: plan.entries.filter((entry) => entry.round !== id && !entry.about.includes(id)),
  }
  return keepingRemoved(plan, rest, { kind: 'round', name: plan.rounds.find((round) => round.id === id)?.title ?? '' }, at)
}
