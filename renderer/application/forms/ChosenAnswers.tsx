/** The answers that matter under a heading: those of the first draft in their order, and those that are offered beside it. */
import { hasRoom, moveAnswer, type Part, putAnswer, type TextHeading } from '../../../content/application/form-edits'
import { MOST_ANSWERS } from '../../../content/model/funder'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { keepFocus } from '../../ui/keep-focus'
import { askedAs } from './asked'
import styles from './Forms.module.css'

interface ChosenAnswersProps {
  readonly heading: TextHeading
  readonly onChange: (heading: TextHeading) => void
}

export function ChosenAnswers({ heading, onChange }: ChosenAnswersProps) {
  const say = useSay()
  return (
    <div className={styles.chosen}>
      <h3>{say('forms.sources')}</h3>
      {heading.sources.length === 0 && <p className={styles.none}>{say('forms.sources-none')}</p>}
      <List heading={heading} part="sources" onChange={onChange} />
      {heading.also.length > 0 && (
        <>
          <h3>{say('forms.also')}</h3>
          <List heading={heading} part="also" onChange={onChange} />
          <FullNote heading={heading} part="also" />
        </>
      )}
    </div>
  )
}

function FullNote({ heading, part }: { heading: TextHeading; part: Part }) {
  const say = useSay()
  if (hasRoom(heading, part)) return null
  return <p className={styles.none}>{say('forms.answers-full', { most: MOST_ANSWERS })}</p>
}

function List({ heading, part, onChange }: ChosenAnswersProps & { part: Part }) {
  return (
    <ol>
      {heading[part].map(({ question }, at) => (
        <Chosen key={question} {...{ heading, part, question, at, onChange }} />
      ))}
    </ol>
  )
}

type ChosenProps = ChosenAnswersProps & { part: Part; question: string; at: number }

function Chosen({ heading, part, question, at, onChange }: ChosenProps) {
  const say = useSay()
  const { text: name, worksheet, section } = askedAs(question)
  const put = (to: Part | null) => (button: Element) => {
    keepFocus(button)
    onChange(putAnswer(heading, question, to))
  }
  const tool = (key: 'up' | 'down' | 'beside' | 'into' | 'leave', isOff: boolean, run: (button: Element) => void) => (
    <Button
      look="link"
      aria-disabled={isOff}
      aria-label={say(`forms.answer-${key}`, { name })}
      onClick={(event) => isOff || run(event.currentTarget)}
    >
      {say(`forms.answer-${key}-short`)}
    </Button>
  )
  return (
    <li>
      <p>
        {name} <small>{[worksheet, section].filter(Boolean).join(' · ')}</small>
      </p>
      <div className={styles.move}>
        {part === 'sources' && tool('up', at === 0, () => onChange(moveAnswer(heading, question, -1)))}
        {part === 'sources' && tool('down', at === heading.sources.length - 1, () => onChange(moveAnswer(heading, question, 1)))}
        {part === 'sources'
          ? tool('beside', !hasRoom(heading, 'also'), put('also'))
          : tool('into', !hasRoom(heading, 'sources'), put('sources'))}
        {tool('leave', false, put(null))}
      </div>
    </li>
  )
}
