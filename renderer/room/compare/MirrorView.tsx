/** How organisations see each other beside how each expects to be seen, pair by pair. */
import { useMemo, useState } from 'react'
import type { FigureWords } from '../../../content/model/figure'
import type { Reflection } from '../../../content/session/compare/mirror'
import { gapWords, type Pair, pairsOf, reflectionRows } from '../../../content/session/compare/reflected'
import { partsFigure } from '../../../content/session/compare/spread-figure'
import { type ScreenSay, useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { useSession } from '../session-store'
import { Drawn } from './Drawn'
import styles from './MirrorView.module.css'
import { PartRows } from './PartRows'

const ALL = ''
const idOf = ({ one, other }: Pair): string => `${one.id} ${other.id}`
const titleOf = ({ one, other }: Pair, say: ScreenSay): string =>
  say('compare.mirror-pair', { one: `\u2068${one.name}\u2069`, other: `\u2068${other.name}\u2069` })

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
      {pairs.length > 1 && (
        <label className={styles.choice}>
          <span>{say('compare.mirror-show')}</span>
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            <option value={ALL}>{say('compare.mirror-all')}</option>
            {pairs.map((pair) => (
              <option key={idOf(pair)} value={idOf(pair)}>
                {titleOf(pair, say)}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown.map((pair) => (
        <PairView key={idOf(pair)} pair={pair} />
      ))}
    </>
  )
}

function PairView({ pair }: { pair: Pair }) {
  const say = useSay()
  const { one, other, reflections } = pair
  const [isTable, setTable] = useState(false)
  return (
    <section className={styles.pair} aria-label={titleOf(pair, say)}>
      <header className={styles.head}>
        <h2>{titleOf(pair, say)}</h2>
        <Button look="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'compare.as-pictures' : 'compare.as-tables')}
        </Button>
      </header>
      {reflections.map((reflection) => {
        const [of, by] = reflection.of === one.id ? [one.name, other.name] : [other.name, one.name]
        return <ReflectionView key={`${reflection.what} ${reflection.of}`} reflection={reflection} of={of} by={by} isTable={isTable} />
      })}
    </section>
  )
}

interface ReflectionProps {
  readonly reflection: Reflection
  readonly of: string
  readonly by: string
  readonly isTable: boolean
}

function ReflectionView({ reflection, of, by, isTable }: ReflectionProps) {
  const say = useSay()
  const session = useSession()
  const item = session.items.find(({ text, mirror }) => mirror?.side === 'see' && mirror.of === reflection.of && text === reflection.text)
  if (!item) return null
  const minimum = session.mode === 'anonymous' ? session.minimum : 0
  const sides = { of, by, minimum }
  const rows = reflectionRows(reflection, sides, say)
  const sentence = gapWords(reflection, sides, say)
  const words: FigureWords = partsFigure(item.ask, rows, minimum, say)
  return (
    <div className={styles.reflection}>
      <h3>
        <bdi>{reflection.text}</bdi>
      </h3>
      <p className={styles.gap}>{sentence}</p>
      {rows.some(({ bars }) => bars) && (
        <Drawn name={reflection.text} words={words} isTable={isTable}>
          <PartRows isSentence ask={item.ask} rows={rows} why={say('spread.apart-hidden', { minimum })} />
        </Drawn>
      )}
    </div>
  )
}
