/** How answers spread: a row a step or option, each with its words; a long scale as a line between its two poles. */
import type { Bar } from '../../../content/session/compare/bars'
import type { Ask } from '../../../content/session/item'
import { useSay } from '../../locales/say'
import { Dots, dotSize } from './Dots'
import styles from './SpreadDrawing.module.css'

/** From here on a scale is drawn as a line, as it is asked as one. */
const LONG = 6
export const isLine = (ask: Ask): boolean => ask.kind === 'scale' && ask.steps.length > LONG

interface DrawingProps {
  readonly ask: Ask
  readonly bars: readonly Bar[]
  /** How many gave a reason and no rating: they stand beside the scale, in a row of rings. */
  readonly unrated: number
}

export function SpreadDrawing({ ask, bars, unrated }: DrawingProps) {
  return isLine(ask) ? (
    <>
      <SpreadLine bars={bars} />
      {unrated > 0 && (
        <div className={styles.beside}>
          <Unrated count={unrated} size={dotSize(Math.max(mostOf(bars), unrated))} />
        </div>
      )}
    </>
  ) : (
    <SpreadRows bars={bars} unrated={unrated} isScale={ask.kind === 'scale'} />
  )
}

const mostOf = (bars: readonly Bar[]): number => Math.max(0, ...bars.map(({ count }) => count))

function SpreadRows({ bars, unrated, isScale }: Omit<DrawingProps, 'ask'> & { isScale: boolean }) {
  const size = dotSize(Math.max(mostOf(bars), unrated))
  return (
    <div className={styles.rows} data-scale={isScale}>
      {bars.map(({ key, text, count }) => (
        <div key={key} className={styles.row} data-none={count === 0}>
          {isScale && <b className={styles.step}>{key}</b>}
          <span className={styles.text}>
            <bdi>{text}</bdi>
          </span>
          <span className={styles.dots}>
            <Dots count={count} {...size} />
            <span className={styles.count}>{count}</span>
          </span>
        </div>
      ))}
      {unrated > 0 && (
        <div className={styles.row}>
          <span />
          <Unrated count={unrated} size={size} />
        </div>
      )}
    </div>
  )
}

function Unrated({ count, size }: { count: number; size: ReturnType<typeof dotSize> }) {
  const say = useSay()
  return (
    <>
      <span className={styles.unrated}>{say('spread.reason-only')}</span>
      <span className={styles.dots}>
        <Dots count={count} isRing {...size} />
        <span className={styles.count}>{count}</span>
      </span>
    </>
  )
}

function SpreadLine({ bars }: Pick<DrawingProps, 'bars'>) {
  const size = dotSize(mostOf(bars), 4)
  const [first, last] = [bars[0], bars.at(-1)]
  return (
    <div className={styles.line}>
      <div className={styles.heaps} style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}>
        {bars.map(({ key, count }) => (
          <div key={key} className={styles.heap}>
            {count > 0 && <span className={styles.count}>{count}</span>}
            <Dots count={count} isHeap {...size} />
          </div>
        ))}
        {bars.map(({ key, count }) => (
          <span key={key} className={styles.tick} data-none={count === 0}>
            {key}
          </span>
        ))}
      </div>
      <div className={styles.poles}>
        <bdi>{first?.text}</bdi>
        <bdi>{last?.text}</bdi>
      </div>
    </div>
  )
}
