/** Marks belong to a plan. Where none is open, one is opened in place, and reading goes on. */
import { useEffect, useState } from 'react'
import type { PlanSummary } from '../../../content/model/bridge'
import { useSay } from '../../locales/say'
import { NewPlanDialog } from '../../pages/NewPlanDialog'
import { useWhen } from '../../pages/PlanLine'
import type { Arrive } from '../../pages/use-arrive'
import { showPlan } from '../../state/open-plan'
import { setSetting } from '../../state/settings-store'
import { tell } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogButtons } from '../../ui/DialogButtons'
import { useNoticeWords } from '../../ui/NoticeLine'
import styles from './WhichPlan.module.css'

interface WhichPlanProps {
  readonly onOpened: () => void
  readonly onClose: () => void
}

/** Shows the plan around what is being read, or says why it cannot be opened. */
function useOpenHere({ onOpened, onClose }: WhichPlanProps): Arrive {
  const words = useNoticeWords()
  return (opened) => {
    if (opened.kind !== 'opened') {
      onClose()
      if (opened.kind === 'failed') tell({ key: 'toast.failed', values: { why: words(opened.notice) } })
      return
    }
    showPlan(opened.plan, opened.state, opened.notice ?? null)
    setSetting('lastPlan', opened.plan.id)
    onOpened()
  }
}

export function WhichPlan(props: WhichPlanProps) {
  const say = useSay()
  const when = useWhen()
  const open = useOpenHere(props)
  const [plans, setPlans] = useState<readonly PlanSummary[] | null>(null)
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    void window.companion.listPlans().then((listed) => setPlans(listed.plans))
  }, [])
  if (!plans) return null
  if (isNew) return <NewPlanDialog kind="partnership" onClose={() => setNew(false)} arrive={open} />
  return (
    <Dialog title={say('which-plan.title')} onClose={props.onClose}>
      <p className={styles.why}>{say('which-plan.text')}</p>
      <ul className={styles.plans}>
        {plans.map(({ id, title, at }) => (
          <li key={id}>
            <button type="button" onClick={() => void window.companion.openPlan(id).then(open)}>
              <bdi>{title || say('plan.untitled')}</bdi> <small>{when(at)}</small>
            </button>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button look={plans.length === 0 ? 'main' : 'outlined'} onClick={() => setNew(true)}>
          {say('plans.new')}
        </Button>
        <Button onClick={props.onClose}>{say('cancel')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
