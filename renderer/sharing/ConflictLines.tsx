/** On the first screen: second versions of plans that a program which keeps folders in step has made. */
import { useState } from 'react'
import type { Conflict } from '../../content/model/incoming'
import { useSay } from '../locales/say'
import { listAgain } from '../pages/listed-plans'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import styles from './Sharing.module.css'
import { useLooked } from './use-looked'
import { namedIn } from './ways'

export function ConflictLines({ conflicts }: { conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null
  return (
    <ul>
      {conflicts.map((conflict) => (
        <ConflictLine key={conflict.name} conflict={conflict} />
      ))}
    </ul>
  )
}

function ConflictLine({ conflict: { name, title } }: { conflict: Conflict }) {
  const say = useSay()
  const show = useLooked()
  const [isRefused, setRefused] = useState(false)
  const values = { title: namedIn(title, say) }
  const look = async () => {
    const looked = await window.companion.lookAtConflict(name)
    setRefused(looked.kind === 'failed')
    show(looked)
  }
  const putAway = async () => {
    const put = await window.companion.putConflictAway(name)
    if (put.kind === 'failed') tell({ key: 'toast.failed', values: { why: put.why } })
    else await listAgain()
  }
  return (
    <li className={styles.conflict}>
      <p>{say('sharing.second-version', values)}</p>
      <span>
        <Button look="link" aria-label={say('sharing.look-label', values)} onClick={() => void look()}>
          {say('sharing.look')}
        </Button>
        {isRefused && (
          <Button look="link" onClick={() => void putAway()}>
            {say('sharing.away')}
          </Button>
        )}
      </span>
    </li>
  )
}
