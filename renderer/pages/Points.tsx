import { Link } from 'wouter'
import type { Point } from '../../content/model/point'
import { useSay } from '../locales/say'
import { usePlanPart } from '../state/plan-store'
import styles from './Points.module.css'
import { SetAside } from './SetAside'
import { stepHref, stepOf } from './step-of'

function From({ point }: { point: Point }) {
  const plan = usePlanPart(({ id }) => id) ?? ''
  const place = point.from[0]
  const step = place && stepOf(place)
  if (!step) return null
  return <Link href={stepHref(plan, place)}>{`${step.worksheet.title}, ${step.section.title}`}</Link>
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
          <div className={styles.from}>
            <From point={point} />
            <SetAside point={point} />
          </div>
        </li>
      ))}
    </ul>
  )
}
