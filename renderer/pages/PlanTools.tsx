import { Link } from 'wouter'
import type { PlanSummary } from '../../content/model/bridge'
import { useSay } from '../locales/say'
import { sessionFor } from '../room/sessions/new-session-store'
import { addressOf } from '../routes'
import { Button } from '../ui/Button'
import { keepFocus } from '../ui/keep-focus'
import styles from './PlansPage.module.css'
import type { PlanActions } from './use-plan-actions'

/** What can be done with a plan without opening it. */
export function PlanTools({ plan, actions }: { plan: PlanSummary; actions: PlanActions }) {
  const say = useSay()
  const { archive, unarchive, throwAway } = actions
  /** For what takes the line away. */
  const leave = (action: (plan: PlanSummary) => Promise<void>) => (event: { currentTarget: HTMLElement }) => {
    keepFocus(event.currentTarget)
    void action(plan)
  }
  return (
    <div className={styles.tools}>
      <Link href={addressOf('sessions')} onClick={() => sessionFor(plan.id)}>
        {say('plan.session')}
      </Link>
      <Button look="link" onClick={() => void actions.duplicate(plan)}>
        {say('plan.duplicate')}
      </Button>
      <Button look="link" onClick={() => void actions.startFrom(plan)}>
        {say('plan.start-from')}
      </Button>
      <Button look="link" onClick={leave(plan.archived ? unarchive : archive)}>
        {say(plan.archived ? 'plan.unarchive' : 'plan.archive')}
      </Button>
      <Button look="link" onClick={leave(throwAway)}>
        {say('plan.trash')}
      </Button>
    </div>
  )
}
