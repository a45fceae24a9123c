/** Rounds of looking back. A plan is in its first round until another is begun, whether or not the first was ever named. */
import { FIRST_ROUND, type Plan, type Round } from './plan'

type RoundHead = Pick<Round, 'id' | 'title' | 'date' | 'order'>
const FIRST: RoundHead = { id: FIRST_ROUND, title: '', date: '', order: 0 }

/** Every round in order, the first one always among them. */
export function roundsOf(plan: Pick<Plan, 'rounds'>): RoundHead[] {
  const later = plan.rounds.filter((round) => round.id !== FIRST_ROUND)
  later.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
  return [plan.rounds.find((round) => round.id === FIRST_ROUND) ?? FIRST, ...later]
}

/** The round that ratings are asked in now: the last one begun. */
export const currentRound = (plan: Pick<Plan, 'rounds'>): string => roundsOf(plan).at(-1)?.id ?? FIRST_ROUND

/** The rounds before this one, the newest first. */
export function roundsBefore(plan: Pick<Plan, 'rounds'>, round: string): RoundHead[] {
  const rounds = roundsOf(plan)
  return rounds
    .slice(
      0,
      Math.max(
        0,
        rounds.findIndex(({ id }) => id === round),
      ),
    )
    .reverse()
}

/** The round of an answer to this question: the one asked about, or the first, where questions without rounds keep theirs. */
export const roundFor = (leaf: { round?: true }, round: string): string => (leaf.round ? round : FIRST_ROUND)
