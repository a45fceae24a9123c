import { Link, useLocation } from 'wouter'
import { EarlierBanner } from '../history/EarlierBanner'
import { useSay } from '../locales/say'
import { addressOf, type RouteName } from '../routes'
import { fromHere } from '../search/open-search'
import { redo, undo, useCanRedo, useCanUndo } from '../state/edit-plan'
import { usePlanPart, usePlanStore } from '../state/plan-store'
import { Button } from './Button'
import styles from './RunningHead.module.css'
import { SaveState } from './SaveState'

/** Which part of the program an address belongs to. */
function partOf(address: string): RouteName {
  if (/^\/(forms|plan\/[^/]+\/(documents|application))/.test(address)) return 'documents'
  if (address.startsWith('/handbook') || address.startsWith('/glossary')) return 'handbook'
  if (address.startsWith('/search')) return 'search'
  if (/^\/(sessions|plan\/[^/]+\/session\/)/.test(address)) return 'sessions'
  return address.startsWith('/help') ? 'help' : 'plans'
}

export function RunningHead() {
  const say = useSay()
  const [address] = useLocation()
  const plan = usePlanPart(({ id }) => id)
  const title = usePlanPart(({ project }) => project.title)
  const isExercise = usePlanPart(({ project }) => project.exercise)
  const here = partOf(address)
  // A group session says itself how its saving goes.
  const isFailed = usePlanStore(({ save }) => save?.kind === 'failed')
  const parts: [RouteName, string][] = [
    ['plans', addressOf('plans')],
    ['handbook', addressOf('handbook')],
    ...(plan ? [['documents', addressOf('documents', { plan })] as [RouteName, string]] : []),
    ['sessions', addressOf('sessions')],
    ['help', addressOf('help')],
  ]
  return (
    <header className={styles.head}>
      <nav aria-label={say('shell.parts')}>
        {parts.map(([part, href]) => (
          <Link key={part} href={href} aria-current={part === here ? 'page' : undefined}>
            {say(`part.${part}` as 'part.plans')}
          </Link>
        ))}
      </nav>
      <p className={styles.running} dir="auto">
        {plan ? (
          <Link href={addressOf('plan', { plan })}>
            <bdi>{title || say('plan.untitled')}</bdi>
            {isExercise && <small> {say('plan.is-exercise')}</small>}
          </Link>
        ) : (
          say('app.name')
        )}
      </p>
      <div className={styles.end}>
        {plan && <Steps />}
        <Link
          href={addressOf('search')}
          {...fromHere}
          className={styles.search}
          aria-current={here === 'search' ? 'page' : undefined}
          aria-keyshortcuts="Control+Shift+F"
        >
          {say('search.title')}{' '}
          <span className={styles.keys} aria-hidden="true">
            {say('keys.search')}
          </span>
        </Link>
        {(here !== 'sessions' || isFailed) && <SaveState />}
      </div>
      <div className={styles.earlier}>
        <EarlierBanner />
      </div>
    </header>
  )
}

/** Undo and redo for those who do not know the keys; each shows while there is something to take back or bring again. */
function Steps() {
  const say = useSay()
  const canUndo = useCanUndo()
  const canRedo = useCanRedo()
  return (
    <span className={styles.steps}>
      {canUndo && (
        <Button look="link" title={say('keys.undo')} onClick={undo}>
          {say('undo')}
        </Button>
      )}
      {canRedo && (
        <Button look="link" title={say('keys.redo')} onClick={redo}>
          {say('redo')}
        </Button>
      )}
    </span>
  )
}
