import { Link } from 'wouter'
import type { Place } from '../../content/model/place'
import type { Point } from '../../content/model/point'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import { questionsOf } from '../worksheet/questions'
import styles from './Points.module.css'

/** The worksheet step where an answer stands. */
function stepOf(place: Place) {
  for (const worksheet of worksheets) {
    const section = worksheet.sections.find((candidate) => questionsOf([candidate]).has(place.question))
    if (section) return { worksheet, section, partner: section.each ? place.about[0] : undefined }
  }
  return undefined
}

function From({ point }: { point: Point }) {
  const plan = usePlan()
  const place = point.from[0]
  const step = place && stepOf(place)
  if (!step) return null
  const href = addressOf('worksheet', { plan: plan.id, worksheet: step.worksheet.id, step: step.section.id, partner: step.partner })
  return (
    <p className={styles.from}>
      <Link href={href}>{`${step.worksheet.title}, ${step.section.title}`}</Link>
    </p>
  )
}

/** An observation that names its answers, then a question. */
export function Points({ points }: { points: readonly Point[] }) {
  const say = useSay()
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point.id} className={styles.point}>
          <p className={styles.what} dir="auto">
            {point.subject && (
              <>
                <b>
                  <bdi>{point.subject}</bdi>
                  {say('point.colon')}
                </b>{' '}
              </>
            )}
            {point.says} <i className={styles.ask}>{point.asks}</i>
          </p>
          <From point={point} />
        </li>
      ))}
    </ul>
  )
}
