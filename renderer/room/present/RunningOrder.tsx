import { useEffect, useRef, useState } from 'react'
import { minutesBehind, plannedTimes } from '../../../content/session/present/timer'
import { stepTitle } from '../../../content/session/present/wall-step'
import { beginnings, minutesIn } from '../../../content/session/set-up/agenda'
import { useLanguage, useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { clock } from '../../ui/SaveState'
import type { Led } from './led'
import beside from './Present.module.css'
import { showStep } from './present-store'
import styles from './RunningOrder.module.css'

/** When a moment is, as a clock shows it. */
export const clockAt = (moment: number, locale: string): string => clock(new Date(moment).toISOString(), locale)

/** All steps with when they begin: in minutes, and once the session has begun by the clock. A step that is pressed is shown. */
export function RunningOrder({ session, run, index, timer, now }: Led) {
  const say = useSay()
  const { locale } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { agenda } = session
  const place = useStepInSight(index)
  const minutes = beginnings(agenda)
  const planned = run.begunAt === null ? null : plannedTimes(agenda, run.begunAt)
  return (
    <nav className={styles.order} aria-label={say('present.order')} data-open={isOpen}>
      <div ref={place} className={`${styles.inner} ${beside.beside}`}>
        <h2>
          {say('present.order')} <span>{say('present.minutes', { minutes: minutesIn(agenda) })}</span>
        </h2>
        <Button look="link" className={styles.turn ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('present.order-at', { at: index + 1, all: agenda.length })}
        </Button>
        <ol>
          {agenda.map((step, at) => (
            <li key={step.id} data-is={at < index ? 'past' : at === index ? 'here' : 'later'}>
              <button type="button" aria-current={at === index ? 'step' : undefined} onClick={() => showStep(at)}>
                <i>{planned ? clockAt(planned[at] ?? 0, locale) : say('present.begins-after', { minutes: minutes[at] ?? 0 })}</i>
                <span dir="auto" title={stepTitle(session, step, say)}>
                  {stepTitle(session, step, say)}
                </span>
                <small>{say('present.minutes', { minutes: step.minutes })}</small>
              </button>
            </li>
          ))}
        </ol>
        {planned && run.begunAt !== null && (
          <Standing behind={minutesBehind(agenda, index, run.begunAt, timer, now)} end={planned.at(-1) ?? 0} begun={run.begunAt} />
        )}
      </div>
    </nav>
  )
}

/** In a long running order the step now stands in the middle of what is in sight; the page itself does not move. */
function useStepInSight(index: number) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another place
  useEffect(() => {
    const box = place.current
    const here = box?.querySelector<HTMLElement>('[data-is="here"]')
    if (box && here) box.scrollTop = here.offsetTop - (box.clientHeight - here.offsetHeight) / 2
  }, [index])
  return place
}

function Standing({ behind, end, begun }: { behind: number; end: number; begun: number }) {
  const say = useSay()
  const { locale } = useLanguage()
  const ends = clockAt(end + behind * 60_000, locale)
  return (
    <>
      <p className={styles.standing}>
        {behind > 0 && say('present.behind', { minutes: behind, ends })}
        {behind < 0 && say('present.ahead', { minutes: -behind, ends })}
        {behind === 0 && say('present.on-time', { ends })}
      </p>
      <p className={styles.begun}>{say('present.begun-at', { at: clockAt(begun, locale) })}</p>
    </>
  )
}
