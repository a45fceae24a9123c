/** What can be done with an answer besides writing it: mark it as candid, make a commitment from it. One stop of the Tab key. */
import { type KeyboardEvent, useState } from 'react'
import type { Leaf } from '../../content/model/question'
import { CommitmentDialog } from '../commitments/CommitmentDialog'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './AnswerTools.module.css'
import { Candid } from './Candid'
import { usePlace } from './use-answer'

/** Arrow keys go from tool to tool, as in any toolbar. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
  const tools = [...event.currentTarget.querySelectorAll('button')]
  const other = tools.find((tool) => tool !== document.activeElement)
  if (!other) return
  event.preventDefault()
  other.focus()
}

export function AnswerTools({ leaf, about, name }: { leaf: Leaf; about: readonly string[]; name: string }) {
  const say = useSay()
  const [isAsked, setAsked] = useState(false)
  const { round } = usePlace(leaf, about)
  const canBeCandid = leaf.audience === 'shared'
  return (
    <>
      <div role="toolbar" aria-label={say('tools', { question: name })} className={styles.tools} onKeyDown={moveFocus}>
        {canBeCandid && <Candid asked={leaf} about={about} name={name} />}
        <Button
          look="link"
          className={styles.commit ?? ''}
          tabIndex={canBeCandid ? -1 : 0}
          aria-label={say('commitment.from', { question: name })}
          title={say('commitment.from-help')}
          onClick={() => setAsked(true)}
        >
          {say('commitment')}
        </Button>
      </div>
      {/* Beside the toolbar: its arrow keys are not those of the dialog’s fields. */}
      {isAsked && (
        <CommitmentDialog
          question={name}
          from={{ question: leaf.id, about: [...about], ...(leaf.round && round ? { round } : {}) }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}
