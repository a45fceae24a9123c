import { useId, useState } from 'react'
import type { Worksheet } from '../../../content/model/worksheet'
import { type Offered, subjectsOffered } from '../../../content/session/set-up/choose'
import { isChosen } from '../../../content/session/set-up/set-up-questions'
import { useSay } from '../../locales/say'
import { usePlan } from '../../state/plan-store'
import { Button } from '../../ui/Button'
import { useSession } from '../session-store'
import styles from './SetUp.module.css'
import { useTurn } from './use-turn'

interface TicksProps {
  readonly worksheet: Worksheet
  readonly offered: readonly Offered[]
}

/** A worksheet to tick as a whole, and below it, once they are wanted, its questions one by one. */
export function WorksheetTicks({ worksheet, offered }: TicksProps) {
  const say = useSay()
  const session = useSession()
  const plan = usePlan()
  const turn = useTurn()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  // Of nobody nothing can be asked.
  const askable = offered.filter(({ each }) => each === null || subjectsOffered(plan, each).length > 0)
  const chosen = askable.filter((each) => isChosen(session, each)).length
  const isAll = chosen > 0 && chosen === askable.length
  return (
    <li className={styles.worksheet}>
      <div className={styles.line}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={isAll}
            disabled={askable.length === 0}
            aria-describedby={askable.length === 0 ? `${id}-nobody` : undefined}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && !isAll
            }}
            onChange={() => turn(askable, 'setup.worksheet-gone', { worksheet: worksheet.title })}
          />
          <b>{worksheet.title}</b>
        </label>
        <span className={styles.count}>{say('setup.questions-of', { chosen, all: offered.length })}</span>
        <Button
          look="link"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={say(isOpen ? 'setup.questions-hide-label' : 'setup.questions-show-label', { worksheet: worksheet.title })}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'setup.questions-hide' : 'setup.questions-show')}
        </Button>
      </div>
      {askable.length === 0 && (
        <p id={`${id}-nobody`} className={styles.nobody}>
          {say('setup.worksheet-nobody')}
        </p>
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && <Sections offered={offered} />}
      </div>
    </li>
  )
}

function Sections({ offered }: Pick<TicksProps, 'offered'>) {
  const titles = [...new Set(offered.map(({ section }) => section))]
  return titles.map((title) => (
    <fieldset key={title} className={styles.questions}>
      <legend>{title}</legend>
      {offered
        .filter(({ section }) => section === title)
        .map((each) => (
          <QuestionTick key={each.question} offered={each} />
        ))}
    </fieldset>
  ))
}

function QuestionTick({ offered }: { offered: Offered }) {
  const say = useSay()
  const session = useSession()
  const plan = usePlan()
  const turn = useTurn()
  const { text, each, ask } = offered
  const count = subjectsOffered(plan, each).length
  const isAskable = each === null || count > 0
  const about = each === null ? '' : say(isAskable ? 'setup.question-each' : 'setup.question-nobody', { count })
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={isChosen(session, offered)}
        disabled={!isAskable}
        onChange={() => turn([offered], 'setup.question-gone', { question: text })}
      />
      <span>
        {text} <small>{[say(`setup.kind-${ask.kind}`), about].filter(Boolean).join(', ')}</small>
      </span>
    </label>
  )
}
