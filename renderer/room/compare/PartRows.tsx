/** The same dots once more for each organisation, level or sheet, one below the other, so that differences can be seen. */
import type { Bar } from '../../../content/session/compare/bars'
import type { Row } from '../../../content/session/compare/spread-figure'
import type { Ask } from '../../../content/session/item'
import { Dots, dotSize } from './Dots'
import styles from './PartRows.module.css'
import { isLine } from './SpreadDrawing'

interface PartRowsProps {
  readonly ask: Ask
  readonly rows: readonly Row[]
  /** Why a row without dots has none. */
  readonly why: string
  /** Whether a row is called by a sentence, not by a name. */
  readonly isSentence?: boolean
}

/** More options than this, with their words, do not stand side by side. */
const ABREAST = 6

export function PartRows({ ask, rows, why, isSentence = false }: PartRowsProps) {
  const steps = rows.find(({ bars }) => bars)?.bars
  if (!steps) return rows.map(({ id, name }) => <Closed key={id} name={name} why={why} />)
  const most = Math.max(0, ...rows.flatMap(({ bars }) => bars ?? []).map(({ count }) => count))
  if (ask.kind !== 'scale' && steps.length > ABREAST) return <Blocks rows={rows} why={why} most={most} />
  return <Abreast steps={steps} rows={rows} why={why} most={most} ask={ask} isSentence={isSentence} />
}

function Closed({ name, why }: { name: string; why: string }) {
  return (
    <div className={styles.closed}>
      <span className={styles.name}>
        <bdi>{name}</bdi>
      </span>
      <span>{why}</span>
    </div>
  )
}

type Drawn = Pick<PartRowsProps, 'rows' | 'why'> & { readonly most: number }
interface AbreastProps extends Drawn {
  readonly ask: Ask
  readonly steps: readonly Bar[]
  readonly isSentence: boolean
}

function Abreast({ ask, steps, rows, why, most, isSentence }: AbreastProps) {
  const line = isLine(ask)
  const size = dotSize(most, line ? 3 : 5)
  const columns = {
    gridTemplateColumns: `minmax(5rem, ${isSentence ? 'min(18rem, 38%)' : line ? '9rem' : '11rem'}) repeat(${steps.length}, minmax(0, 1fr))`,
  }
  return (
    <div data-sentence={isSentence}>
      <div className={styles.head} style={columns}>
        <span />
        {steps.map(({ key, text }) => (
          <span key={key}>
            {ask.kind === 'scale' && <b>{key}</b>} {!line && <bdi>{text}</bdi>}
          </span>
        ))}
      </div>
      {rows.map(({ id, name, bars }) => (
        <div key={id} className={styles.row} style={columns}>
          <span className={styles.name}>
            <bdi>{name}</bdi>
          </span>
          {bars ? bars.map((bar) => <Cell key={bar.key} count={bar.count} size={size} />) : <span className={styles.why}>{why}</span>}
        </div>
      ))}
      {line && (
        <div className={styles.poles}>
          <bdi>{steps[0]?.text}</bdi>
          <bdi>{steps.at(-1)?.text}</bdi>
        </div>
      )}
    </div>
  )
}

function Cell({ count, size }: { count: number; size: { pitch: number; across: number } }) {
  return (
    <span className={styles.cell}>
      <Dots count={count} {...size} />
      {count > 1 && <span className={styles.count}>{count}</span>}
    </span>
  )
}

function Blocks({ rows, why, most }: Drawn) {
  const size = dotSize(most)
  return (
    <div className={styles.blocks}>
      {rows.map(({ id, name, bars }) => (
        <div key={id} className={styles.block}>
          <bdi className={styles.name}>{name}</bdi>
          {bars === null && <span className={styles.why}>{why}</span>}
          {bars
            ?.filter(({ count }) => count > 0)
            .map(({ key, text, count }) => (
              <div key={key} className={styles.option}>
                <span>
                  <bdi>{text}</bdi>
                </span>
                <Cell count={count} size={size} />
              </div>
            ))}
        </div>
      ))}
    </div>
  )
}
