/** Rows × organisations: who covers what. */
import { useRef } from 'react'
import { tallyWords } from '../../content/figures/coverage'
import { tallyOf } from '../../content/model/coverage'
import { addRow, removeRow } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import { organisationName, rowName } from '../../content/model/names'
import { coverageSubjects, partnersAsked, rowsOf } from '../../content/model/places'
import type { CoverageQuestion } from '../../content/model/question'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { AgreedList } from './Agreed'
import { AnswerField } from './AnswerField'
import { Candid } from './Candid'
import { CoverageCell } from './CoverageCell'
import styles from './CoverageGrid.module.css'
import { fieldId } from './use-answer'

export function CoverageGrid({ question }: { question: CoverageQuestion }) {
  const say = useSay()
  const plan = usePlan()
  const subjects = coverageSubjects(partnersAsked(plan))
  const rows = rowsOf(plan, question.id)
  const addButton = useRef<HTMLButtonElement>(null)
  const add = () => {
    const id = newId('row')
    edit((now, at) => addRow(now, question.id, id, at))
    // The new line is ready to be written in.
    requestAnimationFrame(() => document.getElementById(fieldId(question.label.id, [id]))?.focus())
  }
  const remove = (row: string) => {
    edit((now, at) => removeRow(now, row, at))
    tellUndoable('row.removed', { name: rowName(plan, question, row, say) })
    // What had the focus is gone; the next thing to do is to add a line.
    addButton.current?.focus()
  }
  return (
    <div>
      <AgreedList question={question} />
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.region} aria-label={question.text} tabIndex={0}>
          <table className={styles.grid}>
            <thead>
              <tr>
                <th scope="col">{question.label.text}</th>
                {subjects.map((subject) => (
                  <th key={subject} scope="col" className={styles.subject}>
                    <bdi className={styles.clamped} title={organisationName(plan, subject, say) ?? ''}>
                      {organisationName(plan, subject, say)}
                    </bdi>
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden-words">{say('figure.tally')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => {
                const name = rowName(plan, question, row.id, say)
                return (
                  <tr key={row.id}>
                    <th scope="row" className={styles.label}>
                      <AnswerField leaf={question.label} about={[row.id]} name={`${question.label.text} ${at + 1}`} />
                    </th>
                    {subjects.map((subject, column) => (
                      <CoverageCell
                        key={subject}
                        question={question}
                        row={row.id}
                        subject={subject}
                        name={`${name}, ${organisationName(plan, subject, say)}`}
                        at={at}
                        column={column}
                      />
                    ))}
                    <td className={styles.end}>
                      <i>{tallyWords(tallyOf(plan, question.id, row.id, partnersAsked(plan)), say)}</i>
                      <Button look="link" aria-label={say('row.remove', { name })} onClick={() => remove(row.id)}>
                        {say('row.remove-short')}
                      </Button>
                      {/* The row's name stands for the row: candid, all of it stays with us. */}
                      <Candid asked={question.label} about={[row.id]} name={name} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
      {rows.length === 0 && <p className={styles.none}>{say('coverage.none')}</p>}
      <div className={styles.foot}>
        <Button ref={addButton} onClick={add}>
          {say('row.add', { item: question.item })}
        </Button>
        {rows.length > 0 && <Key levels={question.levels} />}
      </div>
    </div>
  )
}

function Key({ levels }: { levels: CoverageQuestion['levels'] }) {
  const say = useSay()
  return (
    <p className={styles.key}>
      {(['fully', 'partly', 'no'] as const).map((level) => (
        <span key={level}>
          <span className={styles.cell} data-level={level} />
          {levels[level]}
        </span>
      ))}
      <span>
        <span className={styles.cell} data-level="none" />
        {say('figure.not-said')}
      </span>
      <span>{say('coverage.keys')}</span>
    </p>
  )
}
