import { useState } from 'react'
import type { PlanSummary } from '../../../content/model/bridge'
import { sessionOf } from '../../../content/session/set-up/set-up'
import { speak } from '../../../content/words/say'
import { type ScreenSay, useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { usePlanPart } from '../../state/plan-store'
import { tell } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogButtons } from '../../ui/DialogButtons'
import { Choice } from '../../ui/Field'
import { useNoticeWords } from '../../ui/NoticeLine'
import { ReasonedButton } from '../../ui/ReasonedButton'
import { today } from '../../ui/today'
import { useNewSession } from './new-session-store'
import { TitleAndDay } from './TitleAndDay'
import { useBeginSession } from './use-begin-session'

/** Stands for the training case where it is no plan yet. */
const EXERCISE = ''

function titleOf({ title, exercise, example }: PlanSummary, say: ScreenSay): string {
  const name = title || say('plan.untitled')
  if (exercise) return say('sessions.exercise-plan', { title: name })
  return example ? say('sessions.example-plan', { title: name }) : name
}

/** Plans of real partnerships first, then what is practised with. */
function choicesOf(plans: readonly PlanSummary[], say: ScreenSay): { id: string; text: string }[] {
  const isPractice = ({ exercise, example }: PlanSummary) => exercise || example
  const all = [...plans.filter((plan) => !isPractice(plan)), ...plans.filter(isPractice)]
  const choices = all.map((plan) => ({ id: plan.id, text: titleOf(plan, say) }))
  return plans.some(({ exercise }) => exercise) ? choices : [...choices, { id: EXERCISE, text: say('sessions.exercise') }]
}

const openPlan = (id: string) => (id === EXERCISE ? window.companion.openInvented('exercise') : window.companion.openPlan(id))

export function NewSessionDialog({ plans, onClose }: { plans: readonly PlanSummary[]; onClose: () => void }) {
  const say = useSay()
  const words = useNoticeWords()
  const begin = useBeginSession()
  const open = usePlanPart(({ id }) => id)
  const wanted = useNewSession((state) => state.plan) ?? open
  const choices = choicesOf(plans, say)
  const [start, setStart] = useState({ title: '', day: today() })
  const [plan, setPlan] = useState(choices.find(({ id }) => id === wanted)?.id ?? choices[0]?.id ?? EXERCISE)
  const title = start.title.trim()
  const make = async () => {
    if (!title) return
    const opened = await openPlan(plan)
    if (opened.kind === 'failed') tell({ key: 'toast.failed', values: { why: words(opened.notice) } })
    else await begin(sessionOf(opened.plan, { ...start, title }, speak(opened.plan.project.language)))
  }
  return (
    <Dialog title={say('sessions.new-title')} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TitleAndDay start={start} onStart={setStart} />
        <Choice label={say('sessions.plan')} value={plan} onChange={setPlan} options={choices} />
        <DialogButtons>
          <ReasonedButton look="main" type="submit" why={title ? undefined : say('sessions.why-no-title')}>
            {say('sessions.make')}
          </ReasonedButton>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
