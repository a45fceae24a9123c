/** What was answered in earlier rounds, beside the field of this one: the newest first. */
import { useShallow } from 'zustand/react/shallow'
import { answerWords, sourceWords } from '../../content/model/answer-words'
import { entryAt, isBlank } from '../../content/model/place'
import type { Entry, Plan } from '../../content/model/plan'
import type { Leaf } from '../../content/model/question'
import { roundsBefore } from '../../content/model/rounds'
import { useLanguage, useSay } from '../locales/say'
import { usePlanPart } from '../state/plan-store'
import { useShownRound } from '../state/round-store'
import styles from './Earlier.module.css'
import { useRoundName } from './round-name'

const entriesBefore = (plan: Plan, question: string, about: readonly string[], round: string): Entry[] =>
  roundsBefore(plan, round).flatMap(({ id }) => {
    const entry = entryAt(plan, { question, about, round: id })
    return entry && !isBlank(entry.value) ? [entry] : []
  })

export function Earlier({ leaf, about }: { leaf: Leaf; about: readonly string[] }) {
  const say = useSay()
  const round = useShownRound()
  const entries = usePlanPart(useShallow((plan) => entriesBefore(plan, leaf.id, about, round))) ?? []
  if (entries.length === 0) return null
  return (
    <ul className={styles.earlier} aria-label={say('round.earlier')}>
      {entries.map((entry) => (
        <EarlierAnswer key={entry.round} leaf={leaf} entry={entry} />
      ))}
    </ul>
  )
}

/** Names and sums in an answer are called as the plan calls them now. */
function EarlierAnswer({ leaf, entry: { round, value } }: { leaf: Leaf; entry: Entry }) {
  const say = useSay()
  const { locale } = useLanguage()
  const called = useRoundName()
  const words = usePlanPart((plan) => answerWords(plan, leaf, value, say, locale))
  return (
    <li>
      <b>
        <bdi>{called(round)}</bdi>
      </b>{' '}
      <span dir="auto">{words || say('rated.none')}</span>
      {value.kind === 'scale' && value.evidence.trim() && (
        <>
          {say('point.colon')} <span dir="auto">{value.evidence.trim()}</span> <i>{sourceWords(value, say)}</i>
        </>
      )}
    </li>
  )
}
