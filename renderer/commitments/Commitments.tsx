/** What was promised, on the plan's page: open ones by their day, done ones below, struck through and kept. */
import { useState } from 'react'
import { commitmentsInOrder } from '../../content/model/commitments'
import { useSay } from '../locales/say'
import { usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { CommitmentDialog } from './CommitmentDialog'
import { CommitmentLine } from './CommitmentLine'
import styles from './Commitments.module.css'

export function Commitments() {
  const say = useSay()
  const { commitments } = usePlan()
  const [isAsked, setAsked] = useState(false)
  const open = commitments.filter(({ done }) => !done).length
  return (
    <section className={styles.commitments} aria-labelledby="commitments">
      <h2 id="commitments">
        {say('commitments')} <small>{commitments.length > 0 && say('commitments.open', { count: open })}</small>
      </h2>
      {commitments.length === 0 && <p className={styles.none}>{say('commitments.none')}</p>}
      <ul>
        {commitmentsInOrder({ commitments }).map((commitment) => (
          <CommitmentLine key={commitment.id} commitment={commitment} />
        ))}
      </ul>
      <Button look="link" onClick={() => setAsked(true)}>
        {say('commitment.add')}
      </Button>
      {isAsked && <CommitmentDialog onClose={() => setAsked(false)} />}
    </section>
  )
}
