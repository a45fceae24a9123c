import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Plan } from '../../content/model/plan'
import { removedInOrder } from '../../content/model/removed'
import { useSay } from '../locales/say'
import { sessionFor } from '../room/sessions/new-session-store'
import { addressOf } from '../routes'
import { askForCopy } from '../sharing/sharing-store'
import { closePlan } from '../state/open-plan'
import { Button } from '../ui/Button'
import styles from './PlanPage.module.css'
import { usePlanActions } from './use-plan-actions'

/** What can be done with the whole plan. */
export function PlanFoot({ plan }: { plan: Plan }) {
  const say = useSay()
  const [, go] = useLocation()
  const actions = usePlanActions(() => {
    closePlan()
    go(addressOf('plans'))
  })
  const [isArchived, setArchived] = useState(false)
  useEffect(() => void window.companion.isArchived(plan.id).then(setArchived), [plan.id])
  const which = { id: plan.id, title: plan.project.title }
  const bringBack = async () => {
    await actions.unarchive(which)
    setArchived(await window.companion.isArchived(plan.id))
  }
  return (
    <footer className={styles.foot}>
      <Link href={addressOf('sessions')} onClick={() => sessionFor(plan.id)}>
        {say('plan.session')}
      </Link>
      <Button look="link" onClick={() => askForCopy()}>
        {say('save.copy')}
      </Button>
      <Button look="link" onClick={() => void actions.duplicate(which)}>
        {say('plan.duplicate')}
      </Button>
      <Button look="link" onClick={() => void actions.startFrom(which)}>
        {say('plan.start-from')}
      </Button>
      <Button look="link" onClick={() => void (isArchived ? bringBack() : actions.archive(which))}>
        {say(isArchived ? 'plan.unarchive' : 'plan.archive')}
      </Button>
      {removedInOrder(plan).length > 0 && <Link href={addressOf('removed', { plan: plan.id })}>{say('removed.link')}</Link>}
      <Button look="link" onClick={() => void actions.throwAway(which)}>
        {say('plan.trash')}
      </Button>
    </footer>
  )
}
