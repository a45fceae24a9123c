import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import columns from '../TwoColumns.module.css'
import { CloseCollecting } from './CloseCollecting'
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
    <main className={columns.page}>
      <header className={columns.top}>
        <h1 ref={heading} tabIndex={-1}>
          {say('collect.title')}
        </h1>
        <p className={columns.lead}>{say(`collect.lead-${mode}`)}</p>
      </header>
      <div className={columns.ways}>
        <HandOut />
        <TakeIn />
        {collecting === 'open' && <TypeIn />}
        <CloseCollecting />
      </div>
      <div className={columns.beside}>
        <Here />
      </div>
    </main>
  )
}
