/** The same answers sheet by sheet, organisation by organisation, level by level: as far as that adds something and may be shown. */
import { useMemo } from 'react'
import type { Comparison } from '../../../content/session/compare/compare'
import { type Apart, rowsApart } from '../../../content/session/compare/rows-apart'
import { partsFigure } from '../../../content/session/compare/spread-figure'
import type { Ask } from '../../../content/session/item'
import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { Drawn } from './Drawn'
import { PartRows } from './PartRows'
import styles from './QuestionView.module.css'

export function RowsApart({ comparison }: { comparison: Comparison }) {
  const session = useSession()
  const aparts = useMemo(() => rowsApart(session, comparison), [session, comparison])
  return aparts.map((apart) => <Part key={apart.by} apart={apart} ask={comparison.item.ask} />)
}

function Part({ apart: { by, rows, isClosed }, ask }: { apart: Apart; ask: Ask }) {
  const say = useSay()
  const { minimum } = useSession()
  const title = say(`compare.by-${by}`)
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {isClosed ? (
        <p className={styles.note}>{say('compare.all-apart-hidden')}</p>
      ) : (
        <Drawn name={title} words={partsFigure(ask, rows, minimum, say)}>
          <PartRows ask={ask} rows={rows} why={say('spread.apart-hidden', { minimum })} />
        </Drawn>
      )}
    </section>
  )
}
