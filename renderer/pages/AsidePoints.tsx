import { pointAside, setPointAside } from '../../content/model/aside'
import { entryAt } from '../../content/model/place'
import type { Point } from '../../content/model/point'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { useLatePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './Points.module.css'

/** Points that were set aside, folded away, each with its reason and the way back. Says so when an answer under one changed since. */
export function AsidePoints({ points }: { points: readonly Point[] }) {
  const say = useSay()
  const plan = useLatePlan()
  if (points.length === 0) return null
  return (
    <details className={styles.aside}>
      <summary>{say('points.put-by', { count: points.length })}</summary>
      <ul>
        {points.map((point) => {
          const aside = pointAside(plan, point.rule, point.about)
          const isOther = aside?.said !== '' && aside?.said !== point.says
          const isChanged = isOther || point.from.some((place) => (entryAt(plan, place)?.at ?? '') > (aside?.at ?? ''))
          return (
            <li key={point.id}>
              <p dir="auto">
                {point.subject && (
                  <b>
                    <bdi>{point.subject}</bdi>
                    {say('point.colon')}
                  </b>
                )}{' '}
                {point.says}
              </p>
              <p className={styles.reason} dir="auto">
                {say('points.because', { reason: aside?.reason ?? '' })}
              </p>
              {isChanged && <p>{say('points.changed-since')}</p>}
              <Button
                look="link"
                onClick={(event) => {
                  keepFocus(event.currentTarget)
                  edit((now, at) => setPointAside(now, point.rule, point.about, '', at))
                }}
              >
                {say('points.bring-back')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
