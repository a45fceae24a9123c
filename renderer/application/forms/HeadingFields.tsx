/** The fields of one heading. */
import { putAnswer } from '../../../content/application/form-edits'
import type { FunderHeading } from '../../../content/model/funder'
import { useSay } from '../../locales/say'
import { TextField } from '../../ui/Field'
import { AnswerChoice } from './AnswerChoice'
import { ChosenAnswers } from './ChosenAnswers'
import { ColumnList } from './ColumnList'
import styles from './Forms.module.css'
import { LimitField } from './LimitField'

interface HeadingFieldsProps {
  readonly heading: FunderHeading
  readonly onChange: (heading: FunderHeading) => void
}

export function HeadingFields({ heading, onChange }: HeadingFieldsProps) {
  const say = useSay()
  const field = (name: 'number' | 'title' | 'question' | 'help', lines = 1) => (
    <TextField
      label={say(`forms.heading-${name}`)}
      lines={lines}
      value={heading[name]}
      onChange={(text) => onChange({ ...heading, [name]: text })}
    />
  )
  return (
    <div className={styles.fields}>
      <div className={styles.named}>
        {field('title')}
        {field('number')}
      </div>
      {field('question', 2)}
      {field('help', 2)}
      {heading.kind === 'text' ? (
        <>
          <LimitField heading={heading} onChange={onChange} />
          <ChosenAnswers heading={heading} onChange={onChange} />
          <AnswerChoice heading={heading} onPut={(question, part) => onChange(putAnswer(heading, question, part))} />
        </>
      ) : (
        <ColumnList heading={heading} onChange={onChange} />
      )}
    </div>
  )
}
