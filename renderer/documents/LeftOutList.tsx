import { Link } from 'wouter'
import type { LeftOut } from '../../content/model/outline-left-out'
import { placeKey } from '../../content/model/place'
import { useSay } from '../locales/say'
import { stepHref } from '../pages/step-of'
import { usePlan } from '../state/plan-store'
import styles from './DocumentsPage.module.css'

/** Left-out text is shown in full, since the writer must be sure of it. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const say = useSay()
  const plan = usePlan()
  return (
    <section className={styles.left} aria-labelledby="left-out">
      <div>
        <h2 id="left-out">{say('documents.left-out')}</h2>
        <p>{leftOut.length > 0 ? say('documents.left-out-count', { count: leftOut.length }) : say('documents.left-out-none')}</p>
      </div>
      <ul>
        {leftOut.map((passage) => (
          <li key={placeKey(passage.place)}>
            <p className={styles.text} dir="auto">
              {passage.text}
            </p>
            <p className={styles.where}>
              {passage.subject && (
                <>
                  <bdi>{passage.subject}</bdi>
                  {say('point.colon')}{' '}
                </>
              )}
              {passage.question} <Link href={stepHref(plan.id, passage.place)}>{say('documents.go')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
