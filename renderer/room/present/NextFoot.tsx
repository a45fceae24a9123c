import { Link } from 'wouter'
import { plannedTimes } from '../../../content/session/present/timer'
import { stepTitle } from '../../../content/session/present/wall-step'
import { beginnings } from '../../../content/session/set-up/agenda'
import { useLanguage, useSay } from '../../locales/say'
import { addressOf } from '../../routes'
import { Button, buttonLook } from '../../ui/Button'
import { Chevron } from '../../ui/Marks'
import { Key } from './Key'
import type { Led } from './led'
import styles from './NextFoot.module.css'
import { acts, begin } from './present-store'
import { clockAt } from './RunningOrder'

/** What comes next, always in sight, and the one button that leads there. */
export function NextFoot({ session, run, index, step, plan }: Led & { plan: string }) {
  const say = useSay()
  const { locale } = useLanguage()
  const next = session.agenda[index + 1]
  if (run.begunAt === null) {
    return (
      <Foot
        small={index === 0 ? say('present.begins-with') : say('present.from-here', { minutes: beginnings(session.agenda)[index] ?? 0 })}
        title={stepTitle(session, step, say)}
      >
        <Button look="main" aria-keyshortcuts="Space" onClick={begin}>
          {say(index === 0 ? 'present.begin' : 'present.begin-here')} <Key name={say('present.key-space')} />
        </Button>
      </Foot>
    )
  }
  const at = clockAt(plannedTimes(session.agenda, run.begunAt)[index + 1] ?? 0, locale)
  return (
    <Foot small={next ? say('present.next-at', { at }) : ''} title={next ? stepTitle(session, next, say) : say('present.last')}>
      {index > 0 && (
        <Button aria-keyshortcuts="ArrowLeft PageUp" onClick={acts.back}>
          <Chevron to="back" /> {say('present.back')}
        </Button>
      )}
      {next ? (
        <Button look="main" aria-keyshortcuts="ArrowRight PageDown" onClick={acts.next}>
          {say('present.show-next')} <Chevron to="onward" />
        </Button>
      ) : (
        <Link className={buttonLook('main')} href={addressOf('session', { plan, session: session.id, view: 'record' })}>
          {say('present.to-record')}
        </Link>
      )}
    </Foot>
  )
}

function Foot({ small, title, children }: { small: string; title: string; children: React.ReactNode }) {
  return (
    <div className={styles.foot}>
      <div>
        <small>{small}</small>
        <p>
          <bdi>{title}</bdi>
        </p>
      </div>
      <div className={styles.buttons}>{children}</div>
    </div>
  )
}
