import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { CloseCollecting } from './CloseCollecting'
import styles from './Collect.module.css'
import { HandOut } from './HandOut'
import { Here } from './Here'
import { TakeIn } from './TakeIn'
import { TypeIn } from './TypeIn'
import { useArrival } from './use-arrival'

export function Overview() {
  const say = useSay()
  const { mode, collecting } = useSession()
  const heading = useArrival()
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <h1 ref={heading} tabIndex={-1}>
          {say('collect.title')}
        </h1>
        <p className={styles.lead}>{say(`collect.lead-${mode}`)}</p>
      </header>
      <div className={styles.ways}>
        <HandOut />
        <TakeIn />
        {collecting === 'open' && <TypeIn />}
        <CloseCollecting />
      </div>
      <div className={styles.here}>
        <Here />
      </div>
    </main>
  )
}
