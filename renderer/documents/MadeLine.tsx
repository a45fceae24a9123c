import { Link } from 'wouter'
import type { MadeChange, MadeSummary, ShownAt } from '../../content/model/made'
import type { Plan } from '../../content/model/plan'
import { outlineOf } from '../../content/outlines'
import { type ScreenSay, useLanguage, useSay } from '../locales/say'
import { stepHref } from '../pages/step-of'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import styles from './MadeList.module.css'
import { openMade } from './made-open'
import { forget } from './made-store'
import { makeAgain } from './making-store'
import { sayWhen } from './when'

function titleOf({ wish }: MadeSummary, plan: Plan): string {
  const application = plan.applications.find(({ id }) => id === wish.application)
  return application?.form.title ?? outlineOf(wish.document)?.title ?? wish.document
}

function partsOf({ wish }: MadeSummary, say: ScreenSay): string {
  const kind = say(wish.as === 'pdf' ? 'made.pdf' : 'made.word')
  return wish.sections ? say('made.parts', { kind, count: wish.sections.length }) : kind
}

/** `here` is what the screen shows, where the making is told of. */
export function MadeLine({ made, here }: { made: MadeSummary; here: string }) {
  const say = useSay()
  const plan = usePlan()
  const { locale } = useLanguage()
  const title = titleOf(made, plan)
  const when = sayWhen(made.at, locale)
  const about = { title, when }
  const takeOff = async () => {
    await forget(plan.id, made.id)
    // The button has gone with its line.
    const next = document.getElementById('made-so-far') ?? document.getElementById('page')
    next?.focus({ preventScroll: true })
  }
  return (
    <li>
      <p className={styles.what}>
        <bdi>{title}</bdi> <small>{partsOf(made, say)}</small>
      </p>
      <p className={styles.where}>
        {say('made.when', { when })} <span dir="auto">{made.where}</span>
      </p>
      <State made={made} />
      <p className={styles.ways}>
        {made.isThere && (
          <>
            <Button look="link" aria-label={say('made.open-this', about)} onClick={() => void openMade(plan.id, made.id)}>
              {say('made.open')}
            </Button>
            <Button look="link" aria-label={say('made.show-this', about)} onClick={() => void window.companion.showMade(plan.id, made.id)}>
              {say('made.show')}
            </Button>
          </>
        )}
        <Button look="link" aria-label={say('made.again-this', about)} onClick={() => void makeAgain(plan.id, here, made.id)}>
          {say('made.again')}
        </Button>
        <Button look="link" aria-label={say('made.forget-this', about)} onClick={() => void takeOff()}>
          {say('made.forget')}
        </Button>
      </p>
    </li>
  )
}

/** Outdated is the filled mark: there is something to do. */
function State({ made: { isThere, changes } }: { made: MadeSummary }) {
  const say = useSay()
  const areAnswers = changes.every(({ isAnswer }) => isAnswer)
  return (
    <>
      {!isThere && <p className={styles.state}>{say('made.gone')}</p>}
      {changes.length === 0 ? (
        <p className={styles.state}>
          <Mark isFull={false} />
          {say('made.current')}
        </p>
      ) : (
        <details className={styles.changes}>
          <summary>
            <Mark isFull />
            {say(areAnswers ? 'made.outdated' : 'made.outdated-things', { count: changes.length })}
          </summary>
          <ul>
            {changes.map((change) => (
              <Change key={`${change.how} ${change.what} ${change.whom} ${JSON.stringify(change.at)}`} change={change} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Mark({ isFull }: { isFull: boolean }) {
  return (
    <svg className={isFull ? styles.full : styles.ring} viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.5" />
    </svg>
  )
}

function hrefOf(plan: string, at: ShownAt): string {
  switch (at.kind) {
    case 'answer':
      return stepHref(plan, at.place)
    case 'application':
      return addressOf('application', { plan, application: at.application, heading: at.heading })
    default:
      return addressOf(at.kind, { plan })
  }
}

function Change({ change: { how, what, whom, said, at } }: { change: MadeChange }) {
  const say = useSay()
  const { id } = usePlan()
  return (
    <li>
      <Link href={hrefOf(id, at)}>
        {whom && (
          <>
            <bdi>{whom}</bdi>
            {say('point.colon')}{' '}
          </>
        )}
        {what}
      </Link>{' '}
      <span className={styles.how}>{say(how === 'open' ? 'made.now-open' : `made.${how}`)}</span>
      {said && (
        <p className={styles.said}>
          {say('made.said')} <q dir="auto">{said}</q>
        </p>
      )}
    </li>
  )
}
