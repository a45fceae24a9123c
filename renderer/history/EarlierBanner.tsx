/** Stays at the top while an earlier state is looked at: what is shown, that it cannot be changed, and the ways out. */
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useSay } from '../locales/say'
import { viewToday } from '../state/earlier-state'
import { usePlanStore, type Viewing } from '../state/plan-store'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import { restOnPage } from '../ui/rest-on-page'
import styles from './EarlierBanner.module.css'
import { useHeldFields } from './held-fields'
import { RestoreDialog } from './RestoreDialog'
import { useMomentWords } from './when'

/** Where an open plan is read. All other screens tell of today. */
const STAYS = /^\/(plan|handbook|glossary|search|help)(\/|$)/

export function EarlierBanner() {
  const viewing = usePlanStore((state) => state.viewing)
  return viewing && <Banner viewing={viewing} />
}

/** Forty people are told too; the ways out are on the screens behind. */
export function EarlierOnTheWall() {
  const say = useSay()
  const when = useMomentWords()
  const viewing = usePlanStore((state) => state.viewing)
  return viewing && <p className={styles.wall}>{say('earlier.wall', { when: when(viewing.moment.at) })}</p>
}

function Banner({ viewing: { moment, today, isTried } }: { viewing: Viewing }) {
  const say = useSay()
  const when = useMomentWords()
  const [address] = useLocation()
  const [isRestoring, setRestoring] = useState(false)
  useHeldFields()
  const leave = () => {
    viewToday()
    restOnPage()
  }
  useEffect(() => {
    if (!STAYS.test(address)) viewToday()
  }, [address])
  useEffect(() => {
    if (isTried) tell({ key: 'earlier.held' })
  }, [isTried])
  return (
    <section className={styles.banner} aria-label={say('earlier.label')}>
      <p role="status">{say('earlier.text', { when: when(moment.at) })}</p>
      <div className={styles.ways}>
        <Button look="link" onClick={() => setRestoring(true)}>
          {say('earlier.restore')}
        </Button>
        <Button look="link" onClick={leave}>
          {say('earlier.today')}
        </Button>
      </div>
      {isRestoring && <RestoreDialog plan={today.id} moment={moment} onClose={() => setRestoring(false)} />}
    </section>
  )
}
