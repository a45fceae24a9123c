import { Link, useParams } from 'wouter'
import { stepTitle } from '../../../content/session/present/wall-step'
import { useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Clock } from './Clock'
import type { Led } from './led'
import { Notes } from './Notes'
import styles from './Now.module.css'
import { titleOf } from './on-the-wall'
import { Promises } from './Promises'
import { Says } from './Says'

/** Beyond so many letters a question stands smaller, so that the clock is in sight. */
const LONG = 160

/** The step now: what is asked, how its time goes, what helps to lead it, and what came of it. */
export function Now(led: Led) {
  const say = useSay()
  const { session, run, index, step, now } = led
  const item = session.items.find(({ id }) => id === step.item)
  const at = { at: index + 1, all: session.agenda.length }
  const elapsed = run.begunAt === null ? null : Math.floor((now - run.begunAt) / 60_000)
  const asked = item ? item.text : stepTitle(session, step, say)
  const title = item ? titleOf(item.worksheet) : ''
  return (
    <>
      <p className={styles.where}>
        <span>{title ? say('present.where', { ...at, title }) : say('present.where-plain', at)}</span>
        {elapsed !== null && <span>{say('present.elapsed', { minutes: elapsed })}</span>}
      </p>
      {item?.subject && (
        <p className={styles.subject}>
          <bdi>{item.subject}</bdi>
        </p>
      )}
      <h1 className={styles.question} data-long={asked.length > LONG}>
        <bdi>{asked}</bdi>
      </h1>
      <p className="hidden-words" role="status">
        {say('present.now', { title: stepTitle(session, step, say) })}
      </p>
      <Clock {...led} />
      <Notes session={session} index={index} />
      {step.kind === 'compare' && !item && <ToMirror session={session.id} />}
      {item && <Says session={session} item={item} />}
      <Promises session={session} item={item} isAll={step.kind === 'close'} />
    </>
  )
}

/** How the organisations see each other is read out from here: between two names it is never on the wall. */
function ToMirror({ session }: { session: string }) {
  const say = useSay()
  const { plan = '' } = useParams()
  return (
    <p className={styles.mirror}>
      {say('present.mirror')}{' '}
      <Link href={addressOf('session', { plan, session, view: 'compare', item: 'mirror' })}>{say('present.to-mirror')}</Link>
    </p>
  )
}
