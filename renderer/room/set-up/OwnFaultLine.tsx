import {
  choicesIn,
  LONGEST_CHOICE,
  LONGEST_QUESTION,
  MOST_CHOICES,
  type OwnDraft,
  type OwnFault,
  textOf,
} from '../../../content/session/set-up/own-question'
import { useSay } from '../../locales/say'
import styles from './OwnQuestion.module.css'

/** What a question of one's own still needs; its place is there from the start, so that it is heard when it fills. */
export function OwnFaultLine({ draft, fault }: { draft: OwnDraft; fault: OwnFault | undefined }) {
  const say = useSay()
  const isWordy = fault === 'wordy'
  const values = {
    count: isWordy ? textOf(draft).length : choicesIn(draft).length,
    most: MOST_CHOICES,
    longest: isWordy ? LONGEST_QUESTION : LONGEST_CHOICE,
  }
  return (
    <p className={styles.fault} role="alert">
      {fault && say(`setup.own-fault-${fault}`, values)}
    </p>
  )
}
