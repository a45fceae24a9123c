/** Which round the questions that are asked anew in each are shown in: the last one begun, unless somebody looks back. */
import { create } from 'zustand'
import { currentRound, roundsOf } from '../../content/model/rounds'
import { usePlanPart } from './plan-store'

const useChosen = create<{ plan: string; round: string }>()(() => ({ plan: '', round: '' }))

export function useShownRound(): string {
  const chosen = useChosen()
  const rounds = usePlanPart((plan) => plan.rounds)
  const plan = usePlanPart(({ id }) => id)
  const known = rounds ? roundsOf({ rounds }).map(({ id }) => id) : []
  return chosen.plan === plan && known.includes(chosen.round) ? chosen.round : currentRound({ rounds: rounds ?? [] })
}

/** Looks at an earlier round of this plan; the current one when `round` is empty. */
export const showRound = (plan: string, round: string): void => useChosen.setState({ plan, round })
