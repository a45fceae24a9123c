/** A figure with its caption, its key, and its table twin, which takes its place when asked for. */
import { useId, useState } from 'react'
import { figureWords, isFigureEmpty } from '../../content/figures/figure-words'
import type { Figure, TableTwin } from '../../content/model/figure'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useLanguage, useSay } from '../locales/say'
import { useLatePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { drawingOf } from './drawings'
import styles from './FigureView.module.css'
import { figureNumber } from './figure-number'
import { FrameProvider } from './frame'
import { EvidenceKey } from './keys/EvidenceKey'
import { useWidth } from './use-width'

interface FigureViewProps {
  readonly figure: Figure
  readonly current?: string | undefined
  /** Another plan than the open one, such as the plan without a partner. */
  readonly plan?: Plan
}

export function FigureView({ figure, current, plan: other }: FigureViewProps) {
  const say = useSay()
  const open = useLatePlan()
  const plan = other ?? open
  const [isTable, setTable] = useState(false)
  const described = useId()
  const { place, width } = useWidth()
  const { dir } = useLanguage()
  if (isFigureEmpty(figure, plan, worksheets, say)) {
    return (
      <figure>
        <p className={styles.empty}>{say('figure.empty')}</p>
        <figcaption className={styles.caption}>{figure.caption}</figcaption>
      </figure>
    )
  }
  const words = figureWords(figure, plan, worksheets, say)
  const Drawing = drawingOf(figure)
  return (
    <figure className={styles.figure}>
      {isTable ? (
        <Twin table={words.table} caption={figure.caption} />
      ) : (
        <div ref={place} role="img" aria-label={figure.caption} aria-describedby={described} className={styles.drawing}>
          {width > 0 && (
            <FrameProvider value={{ width, isMirrored: dir === 'rtl' }}>
              <Drawing figure={figure} plan={plan} current={current} />
            </FrameProvider>
          )}
        </div>
      )}
      <p id={described} className="hidden-words">
        {words.description}
      </p>
      <figcaption className={styles.caption}>
        <b>{say('figure.number', { number: figureNumber(figure) })}</b> {figure.caption}{' '}
        <Button look="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'figure.as-picture' : 'figure.as-table')}
        </Button>
      </figcaption>
      {!isTable && <EvidenceKey figure={figure} plan={plan} />}
    </figure>
  )
}

/** The same facts as the picture, with the same rows in the same order. */
export function Twin({ table, caption }: { table: TableTwin; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.region} aria-label={caption} tabIndex={0}>
      <table className={styles.twin}>
        <thead>
          <tr>
            {table.head.map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <th key={at} scope="col">
                <bdi>{head}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are redrawn as a whole
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <th key={column} scope="row">
                    <bdi>{cell}</bdi>
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
