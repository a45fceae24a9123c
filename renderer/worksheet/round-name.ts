import type { Round } from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { usePlanPart } from '../state/plan-store'

/** How a round is called: the title somebody gave it, or its number; with its day, where it has one. */
export function useRoundName(): (round: Pick<Round, 'id' | 'title' | 'date'>) => string {
  const say = useSay()
  const { locale } = useLanguage()
  const rounds = usePlanPart((plan) => plan.rounds) ?? []
  return ({ id, title, date }) => {
    const number = roundsOf({ rounds }).findIndex((round) => round.id === id) + 1
    return [title.trim() || say('round.number', { number }), sayDay(date, locale)].filter(Boolean).join(', ')
  }
}
