/** All questions that can matter under a heading, by worksheet. Only answers that outsiders may read are among them. */
import { hasRoom, type Part, partOf, type TextHeading } from '../../../content/application/form-edits'
import { type Offered, offeredQuestions } from '../../../content/application/offered'
import { MOST_ANSWERS } from '../../../content/model/funder'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { askedAs } from './asked'
import styles from './Forms.module.css'

const offered = offeredQuestions(worksheets)

interface AnswerChoiceProps {
  readonly heading: TextHeading
  readonly onPut: (question: string, part: Part | null) => void
}

export function AnswerChoice({ heading, onPut }: AnswerChoiceProps) {
  const say = useSay()
  return (
    <div className={styles.choice}>
      <h3>{say('forms.choose')}</h3>
      <p className={styles.none}>{say('forms.choose-text')}</p>
      {!hasRoom(heading, 'sources') && (
        <p className={styles.none} id={fullNote(heading)}>
          {say('forms.answers-full', { most: MOST_ANSWERS })}
        </p>
      )}
      {offered.map((one) => (
        <Group key={one.worksheet.id} offered={one} heading={heading} onPut={onPut} />
      ))}
    </div>
  )
}

/** What says why no more can be chosen. */
const fullNote = ({ id }: TextHeading) => `${id}-full`

function Group({ offered: { worksheet, questions }, heading, onPut }: AnswerChoiceProps & { offered: Offered }) {
  const say = useSay()
  const isFull = !hasRoom(heading, 'sources')
  const count = questions.filter(({ id }) => partOf(heading, id)).length
  return (
    <details>
      <summary>
        {worksheet.title} {count > 0 && <span className={styles.count}>{say('forms.chosen', { count })}</span>}
      </summary>
      <ul>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={partOf(heading, id) !== null}
                {...(isFull && !partOf(heading, id) && { 'aria-disabled': true, 'aria-describedby': fullNote(heading) })}
                onChange={(event) => onPut(id, event.target.checked ? 'sources' : null)}
              />
              <span>
                {text} <small>{askedAs(id).section}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
