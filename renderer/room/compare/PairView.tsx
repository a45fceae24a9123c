/** Two organisations in the mirror: each thing that was asked, with both sides. Where one side is silent, that in a sentence. */

import { useState } from 'react'
import type { Reflection } from '../../../content/session/compare/mirror'
import { type Pair, shownOf } from '../../../content/session/compare/reflected'
import { partsFigure } from '../../../content/session/compare/spread-figure'
import { gapWords, moreWords, pairWords, reflectionRows, sidesOf } from '../../../content/session/compare/words/reflected-words'
import { isolated } from '../../../content/words/isolated'
import { type ScreenSay, useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { useSession } from '../session-store'
import { Drawn } from './Drawn'
import styles from './MirrorView.module.css'
import { PartRows } from './PartRows'

export const titleOf = ({ one, other }: Pair, say: ScreenSay): string =>
  say('compare.mirror-pair', { one: isolated(one.name), other: isolated(other.name) })

export function PairView({ pair }: { pair: Pair }) {
  const say = useSay()
  const session = useSession()
  const [isTable, setTable] = useState(false)
  const silent = pairWords(session, pair, say)
  return (
    <section className={styles.pair} aria-label={titleOf(pair, say)}>
      <header className={styles.head}>
        <h2>{titleOf(pair, say)}</h2>
        {silent === '' && (
          <Button look="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {say(isTable ? 'compare.as-pictures' : 'compare.as-tables')}
          </Button>
        )}
      </header>
      {silent === '' ? <Laid pair={pair} isTable={isTable} /> : <p className={styles.silent}>{silent}</p>}
    </section>
  )
}

function Laid({ pair, isTable }: { pair: Pair; isTable: boolean }) {
  const more = moreWords(pair, useSay())
  return (
    <>
      {shownOf(pair).map((reflection) => (
        <ReflectionView key={`${reflection.what} ${reflection.of}`} pair={pair} reflection={reflection} isTable={isTable} />
      ))}
      {more && <p className={styles.silent}>{more}</p>}
    </>
  )
}

interface ReflectionProps {
  readonly pair: Pair
  readonly reflection: Reflection
  readonly isTable: boolean
}

function ReflectionView({ pair, reflection, isTable }: ReflectionProps) {
  const say = useSay()
  const session = useSession()
  const { text, ask } = reflection
  const sides = sidesOf(session, pair, reflection)
  const rows = reflectionRows(reflection, sides, say)
  return (
    <div className={styles.reflection}>
      <h3>
        <bdi>{text}</bdi>
      </h3>
      <p className={styles.gap}>{gapWords(reflection, sides, say)}</p>
      <Drawn name={text} words={partsFigure(ask, rows, sides.minimum, say)} isTable={isTable}>
        <PartRows isSentence ask={ask} rows={rows} why="" />
      </Drawn>
    </div>
  )
}
