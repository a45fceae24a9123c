/** What was answered in earlier rounds, beside the field of this one: the newest first. */
import { answerWords, sourceWords } from '../../content/model/answer-words'
import { entryAt, isBlank } from '../../content/model/place'
import type { Plan } from '../../content/model/plan'
import type { Leaf } from '../../content/model/question'
import { roundsBefore } from '../../content/model/rounds'
import { useLanguage, useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { useShownRound } from '../state/round-store'
import styles from './Earlier.module.css'
import { useRoundName } from './round-name'

const entriesBefore = (plan: Plan, question: string, about: readonly string[], round: string) =>
  roundsBefore(plan, round).flatMap((earlier) => {
    const entry = entryAt(plan, { question, about, round: earlier.id })
    return entry && !isBlank(entry.value) ? [{ earlier, value: entry.value }] : []
  })

export function Earlier({ leaf, about }: { leaf: Leaf; about: readonly string[] }) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const called = useRoundName()
  const entries = entriesBefore(plan, leaf.id, about, useShownRound())
  if (entries.length === 0) return null
  return (
    <ul className={styles.earlier} aria-label={say('round.earlier')}>
      {entries.map(({ earlier, value }) => (
        <li key={earlier.id}>
          <b>
            <bdi>{called(earlier.id)}</bdi>
          </b>{' '}
          <span dir="auto">{answerWords(plan, leaf, value, say, locale) || say('rated.none')}</span>
          {value.kind === 'scale' && value.evidence.trim() && (
            <>
              {say('point.colon')} <span dir="auto">{value.evidence.trim()}</span> <i>{sourceWords(value, say)}</i>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
