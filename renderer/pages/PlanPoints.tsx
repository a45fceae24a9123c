import { useState } from 'react'
import { Link } from 'wouter'
import { applicationsInOrder } from '../../content/application/edits'
import type { Plan } from '../../content/model/plan'
import { Deadline } from '../application/Deadline'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { Button } from '../ui/Button'
import { AsidePoints } from './AsidePoints'
import styles from './PlanPage.module.css'
import { Points } from './Points'
import { useAllPoints } from './use-points'

const SHOWN_POINTS = 5

/** Points get the place that a dashboard would give to a score; documents stand below them. */
export function PlanPoints({ plan }: { plan: Plan }) {
  const say = useSay()
  const { open: points, aside } = useAllPoints()
  const [isAll, setAll] = useState(false)
  const more = points.length - SHOWN_POINTS
  return (
    <section className={styles.column} aria-labelledby="points">
      <h2 id="points">
        {say('points.title')} <small>{points.length > 0 && say('plan.points-number', { count: points.length })}</small>
      </h2>
      {points.length === 0 ? (
        <p className={styles.none}>{say('points.none')}</p>
      ) : (
        <Points points={isAll ? points : points.slice(0, SHOWN_POINTS)} />
      )}
      {more > 0 && (
        <p className={styles.more}>
          <Button look="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? say('points.fewer') : say('points.more', { count: more })}
          </Button>
        </p>
      )}
      <AsidePoints points={aside} />
      <div className={styles.part}>
        <h2>{say('plan.documents')}</h2>
        <p>
          <Link href={addressOf('documents', { plan: plan.id })}>{say('plan.make')}</Link>
        </p>
        {applicationsInOrder(plan).map((application) => (
          <div key={application.id} className={styles.application}>
            <Link href={addressOf('application', { plan: plan.id, application: application.id })} dir="auto">
              {application.form.title}
            </Link>
            <Deadline application={application} />
          </div>
        ))}
        <p>
          <Link href={addressOf('application', { plan: plan.id })}>{say('plan.apply')}</Link>
        </p>
      </div>
    </section>
  )
}
