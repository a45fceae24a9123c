import { planFor } from '../../content/model/audience'
import { type AnswerLine, type AnswerScreen, answersOn } from '../../content/projector/answers'
import { audienceOf } from '../../content/projector/screens'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import styles from './Answers.module.css'

/** What the plan answers, made from a plan without anything inside unless candid answers were asked for. */
export function Answers({ screen, isCandid }: { screen: AnswerScreen; isCandid: boolean }) {
  const say = useSay()
  const { locale } = useLanguage()
  const plan = planFor(audienceOf({ candid: isCandid }), usePlan(), worksheets)
  // Where the question itself is for us alone, it says so once.
  const isInside = screen.kind === 'question' && screen.asked.audience === 'inside'
  const answered = answersOn(screen, plan, worksheets, say, locale)
  if (answered.length === 0) return <p className={styles.none}>{say(isCandid ? 'projector.none-yet' : 'projector.none-to-show')}</p>
  return (
    <dl className={styles.answers}>
      {answered.map(({ key, subject, lines }) => (
        <div key={key} data-alone={subject === ''}>
          {subject !== '' && (
            <dt>
              <bdi>{subject}</bdi>
            </dt>
          )}
          {lines.map((line) => (
            <dd key={line.key} data-candid={line.isCandid && !isInside}>
              {line.isCandid && !isInside && <small>{say('candid')} </small>}
              <Line line={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Line({ line }: { line: AnswerLine }) {
  return (
    <>
      {line.label !== '' && (
        <b>
          <bdi>{line.label}</bdi>{' '}
        </b>
      )}
      <span className={styles.words} dir="auto">
        {line.words}
      </span>
      {line.evidence !== '' && (
        <p className={styles.evidence} dir="auto">
          {line.evidence} <small>{line.source}</small>
        </p>
      )}
    </>
  )
}
