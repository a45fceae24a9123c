import { useLocation } from 'wouter'
import type { Plan } from '../../content/model/plan'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { closePlan } from '../state/plan-store'
import { saveCopy } from '../state/saving'
import { tell } from '../state/toast-store'
import { Button } from '../ui/Button'
import styles from './PlanPage.module.css'

export function PlanFoot({ plan }: { plan: Plan }) {
  const say = useSay()
  const [, go] = useLocation()
  const trash = async () => {
    const moved = await window.companion.trashPlan(plan.id)
    if (moved.kind === 'failed') return tell({ key: 'toast.failed', values: { why: moved.why } })
    const restore = () =>
      void window.companion.restorePlan(plan.id).then((opened) => opened.kind === 'opened' && go(addressOf('plan', { plan: plan.id })))
    closePlan()
    go(addressOf('plans'))
    // Told once the plan's own screen is left.
    await new Promise(requestAnimationFrame)
    tell({ key: 'plan.trashed', values: { title: plan.project.title }, action: { key: 'trash.restore', run: restore } })
  }
  return (
    <footer className={styles.foot}>
      <Button look="link" onClick={() => void saveCopy()}>
        {say('save.copy')}
      </Button>
      <Button look="link" onClick={() => void trash()}>
        {say('plan.trash')}
      </Button>
    </footer>
  )
}
