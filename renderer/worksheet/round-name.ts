import { roundParts } from '../../content/model/round-name'
import { isolated } from '../../content/words/isolated'
import { useLanguage, useSay } from '../locales/say'
import { usePlanPart } from '../state/plan-store'

/** How a round is called on screen: its title keeps its own direction, whatever the day beside it is written in. */
export function useRoundName(): (round: string) => string {
  const say = useSay()
  const { locale } = useLanguage()
  const rounds = usePlanPart((plan) => plan.rounds) ?? []
  return (round) => {
    const { title, day } = roundParts({ rounds }, round, say, locale) ?? { title: '', day: '' }
    return day ? `${isolated(title)}, ${day}` : title
  }
}
