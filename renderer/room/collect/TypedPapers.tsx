import { useState } from 'react'
import { Link } from 'wouter'
import { arrivalsOf } from '../../../content/session/collect/here'
import { nameOf } from '../../../content/session/sheets'
import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { useAddresses } from './addresses'
import styles from './Paper.module.css'

/** Papers typed before, to be mended. Drawn only while they are looked at. */
export function TypedPapers({ here }: { here: string }) {
  const say = useSay()
  const { sheets } = useSession()
  const [isOpen, setOpen] = useState(false)
  const isAny = sheets.some(({ id, via }) => via === 'paper' && id !== here)
  if (!isAny) return null
  return (
    <details className={styles.typed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('collect.typed')}</summary>
      {isOpen && <List here={here} />}
    </details>
  )
}

function List({ here }: { here: string }) {
  const say = useSay()
  const session = useSession()
  const { collect } = useAddresses()
  const papers = arrivalsOf(session).flatMap(({ sheet }) => (sheet?.via === 'paper' && sheet.id !== here ? [sheet] : []))
  return (
    <ul>
      {papers.map((sheet) => (
        <li key={sheet.id}>
          <Link href={collect(sheet.id)}>
            <bdi>{nameOf(session, sheet) || say('collect.unnamed')}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
