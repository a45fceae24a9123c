import { useState } from 'react'
import { Link } from 'wouter'
import { clipped } from '../../content/model/clipped'
import { removeCommitment, setCommitment } from '../../content/model/commitments'
import type { Commitment } from '../../content/model/plan'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { stepHref, stepOf } from '../pages/step-of'
import { edit, endTyping } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import { keepFocus } from '../ui/keep-focus'
import styles from './Commitments.module.css'

export function CommitmentLine({ commitment }: { commitment: Commitment }) {
  const say = useSay()
  const { locale } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { id, what, who, by, done } = commitment
  const name = clipped(what, 60)
  return (
    <li className={styles.line} data-done={done}>
      <label className={styles.box}>
        <input type="checkbox" checked={done} onChange={() => edit((plan, at) => setCommitment(plan, id, { done: !done }, at))} />
        <span className="hidden-words">{say('commitment.done', { what: name })}</span>
      </label>
      <div className={styles.what}>
        <p dir="auto">{what}</p>
        <p className={styles.when}>
          <bdi>{who || say('commitment.nobody')}</bdi> <span>{by ? sayDay(by, locale) : say('commitment.no-day')}</span>
          <From commitment={commitment} />
        </p>
        {isOpen && <Change commitment={commitment} />}
      </div>
      <Button
        look="link"
        aria-expanded={isOpen}
        aria-label={say('commitment.change-label', { what: name })}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'commitment.close' : 'commitment.change')}
      </Button>
    </li>
  )
}

/** The question that it came from. */
function From({ commitment: { from } }: { commitment: Commitment }) {
  const plan = usePlan()
  const step = from && stepOf(from)
  return step ? <Link href={stepHref(plan.id, from)}>{`${step.worksheet.title}, ${step.section.title}`}</Link> : null
}

function Change({ commitment: { id, what, who, by } }: { commitment: Commitment }) {
  const say = useSay()
  const write = (part: Partial<Commitment>) => edit((plan, at) => setCommitment(plan, id, part, at), `${id}.${Object.keys(part)[0]}`)
  return (
    <div className={styles.change}>
      <TextField label={say('commitment.what')} value={what} lines={2} onChange={(text) => write({ what: text })} onBlur={endTyping} />
      <TextField label={say('commitment.who')} value={who} onChange={(text) => write({ who: text })} onBlur={endTyping} />
      <TextField label={say('commitment.by')} type="date" value={by} onChange={(day) => write({ by: day })} onBlur={endTyping} />
      <Button
        look="link"
        onClick={(event) => {
          keepFocus(event.currentTarget)
          edit((plan, at) => removeCommitment(plan, id, at))
          tellUndoable('commitment.removed')
        }}
      >
        {say('commitment.remove')}
      </Button>
    </div>
  )
}
