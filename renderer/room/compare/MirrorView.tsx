/** How organisations see each other beside how each expects to be seen, pair by pair. */
import { useMemo, useState } from 'react'
import { type Pair, pairsOf } from '../../../content/session/compare/reflected'
import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import styles from './MirrorView.module.css'
import { PairView, titleOf } from './PairView'

const ALL = ''
const idOf = ({ one, other }: Pair): string => `${one.id} ${other.id}`

export function MirrorView() {
  const say = useSay()
  const session = useSession()
  const pairs = useMemo(() => pairsOf(session), [session])
  const [chosen, choose] = useState(ALL)
  if (pairs.length === 0) return <p className={styles.text}>{say('compare.mirror-one')}</p>
  const shown = pairs.filter((pair) => chosen === ALL || idOf(pair) === chosen)
  return (
    <>
      <p className={styles.text}>{say('compare.mirror-text')}</p>
      {pairs.length > 1 && <Choice pairs={pairs} chosen={chosen} onChoose={choose} />}
      {shown.map((pair) => (
        <PairView key={idOf(pair)} pair={pair} />
      ))}
    </>
  )
}

interface ChoiceProps {
  readonly pairs: readonly Pair[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function Choice({ pairs, chosen, onChoose }: ChoiceProps) {
  const say = useSay()
  return (
    <label className={styles.choice}>
      <span>{say('compare.mirror-show')}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value={ALL}>{say('compare.mirror-all')}</option>
        {pairs.map((pair) => (
          <option key={idOf(pair)} value={idOf(pair)}>
            {titleOf(pair, say)}
          </option>
        ))}
      </select>
    </label>
  )
}
