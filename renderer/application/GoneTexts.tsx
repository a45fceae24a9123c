/** Texts whose heading was taken out of the form: kept, readable, and ready to be copied elsewhere. */
import { shownPieces } from '../../content/application/following'
import { sentText } from '../../content/application/left-tidy'
import type { Reading } from '../../content/application/reading'
import { tableRows } from '../../content/application/tables'
import { type Application, type ApplicationText, textKey } from '../../content/model/application'
import { useSay } from '../locales/say'
import { useLatePlan } from '../state/plan-store'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import styles from './Application.module.css'
import { copyPlain } from './copy'
import { thisYear } from './this-year'

/** Whether a text has a place in the form: its heading, and of a cell its column and its row. */
function hasPlace({ heading: id, row, column }: ApplicationText, { form }: Application, reading: Reading): boolean {
  const heading = form.headings.find((known) => known.id === id)
  if (heading?.kind !== 'table') return heading !== undefined && row === ''
  const isRow = tableRows(heading, reading, thisYear()).some(({ key }) => key === row)
  return isRow && heading.columns.some((known) => known.id === column)
}

export function GoneTexts({ application, reading }: { application: Application; reading: Reading }) {
  const say = useSay()
  const plan = useLatePlan()
  const ours = plan.texts.filter((text) => text.application === application.id && !hasPlace(text, application, reading))
  const gone = ours.map((text) => ({ text, words: sentText(shownPieces(text.pieces, reading)) })).filter(({ words }) => words !== '')
  if (gone.length === 0) return null
  return (
    <details className={styles.gone}>
      <summary>{say('application.gone', { count: gone.length })}</summary>
      <ul>
        {gone.map(({ text, words }) => (
          <li key={textKey(text)}>
            <p dir="auto">{words}</p>
            <Button look="link" onClick={() => copyPlain(words) && tell({ key: 'application.copied' })}>
              {say('application.copy-gone')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
