/** Each sheet a dot, and beside the dots how many they are. In the order of the question: none of them comes first for being chosen most. */
import type { WallViewOf } from '../../../content/session/present/wall'
import { useSay } from '../../locales/say'
import styles from './Dots.module.css'

type Bars = WallViewOf<'answers'>['bars']

/** So many options are seen at once; of more only those that somebody chose. */
const MOST_ROWS = 8
/** Beyond so many, dots are no longer seen one by one, and the number stands alone. */
const MOST_DOTS = 150

/** How large the dots are: all alike, by the longest row. */
function sizeFor(bars: Bars): 'large' | 'middle' | 'small' | 'none' {
  const most = Math.max(...bars.map(({ count }) => count))
  if (most <= 12) return 'large'
  if (most <= 45) return 'middle'
  return most <= MOST_DOTS ? 'small' : 'none'
}

const one = (_: unknown, at: number) => <i key={at} />

export function Dots({ bars, isLine, answered }: { bars: Bars; isLine: boolean; answered: number }) {
  const say = useSay()
  const size = sizeFor(bars)
  const shown = isLine || bars.length <= MOST_ROWS ? bars : bars.filter(({ count }) => count > 0)
  return (
    <div className={styles.figure} data-size={size} data-line={isLine}>
      <ul aria-label={say('wall.dots', { count: answered })}>
        {shown.map(({ key, text, count }) => (
          <li key={key}>
            <span className={styles.name} dir="auto">
              {isLine ? key : [/^\d+$/.test(key) ? key : '', text].filter(Boolean).join(' ')}
            </span>
            <span className={styles.dots} aria-hidden="true">
              {size !== 'none' && Array.from({ length: count }, one)}
            </span>
            <span className={styles.count} data-empty={count === 0}>
              {say('wall.count', { count })}
            </span>
          </li>
        ))}
      </ul>
      {isLine && (
        <p className={styles.poles}>
          <span dir="auto">{bars[0]?.text}</span>
          <span dir="auto">{bars.at(-1)?.text}</span>
        </p>
      )}
      {shown.length < bars.length && <p className={styles.unchosen}>{say('wall.unchosen', { count: bars.length - shown.length })}</p>}
    </div>
  )
}
