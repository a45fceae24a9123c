/** The first screen before the first plan: three doors, one for each of those who come here. */
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './Doors.module.css'
import { askForNewPlan } from './new-plan-store'
import type { Arrive } from './use-arrive'

export function Doors({ arrive }: { arrive: Arrive }) {
  const say = useSay()
  const train = () => void window.companion.openInvented('exercise').then(arrive)
  return (
    <ul className={styles.doors}>
      <li>
        <h2>{say('doors.plan')}</h2>
        <p>{say('doors.plan-text')}</p>
        <Button look="main" onClick={() => askForNewPlan('partnership')}>
          {say('doors.plan-go')}
        </Button>
      </li>
      <li>
        <h2>{say('doors.train')}</h2>
        <p>{say('doors.train-text')}</p>
        <Button onClick={train}>{say('doors.train-go')}</Button>
      </li>
      <li>
        <h2>{say('doors.write')}</h2>
        <p>{say('doors.write-text')}</p>
        <Button onClick={() => askForNewPlan('application')}>{say('doors.write-go')}</Button>
      </li>
    </ul>
  )
}
