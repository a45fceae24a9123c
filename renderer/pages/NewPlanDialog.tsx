import { useState } from 'react'
import type { OrganisationProfile } from '../../content/model/organisation'
import { bringIn } from '../../content/model/organisation-edit'
import { US } from '../../content/model/plan'
import { keptAs } from '../../content/model/profiles'
import { useSay } from '../locales/say'
import { NameField } from '../organisations/NameField'
import { editQuietly } from '../state/edit-plan'
import { useKept } from '../state/organisation-store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { TextField } from '../ui/Field'
import { ReasonedButton } from '../ui/ReasonedButton'
import styles from './Form.module.css'
import type { NewPlanKind } from './new-plan-store'
import type { Arrive } from './use-arrive'

const empty = { title: '', us: '', funder: '', call: '', deadline: '' }

interface DialogProps {
  readonly kind: NewPlanKind
  /** Our own organisation as it is kept, if a plan was made with it. */
  readonly ours?: OrganisationProfile | undefined
  readonly onClose: () => void
  readonly arrive: Arrive
}

/** Two questions are enough to begin, or five for an application; everything else can wait. */
export function NewPlanDialog({ kind, ours, onClose, arrive }: DialogProps) {
  const say = useSay()
  const [start, setStart] = useState({ ...empty, us: ours?.name ?? '' })
  const all = useKept() ?? []
  const kept = keptAs(all, start.us)
  const field = (name: keyof typeof empty) => ({ value: start[name], onChange: (text: string) => setStart({ ...start, [name]: text }) })
  const make = () => {
    const title = start.title.trim()
    if (!title) return
    void window.companion.createPlan({ ...start, title, us: start.us.trim() }).then((opened) => {
      onClose()
      // Whoever writes an application knows the partners already: they are entered first.
      arrive(opened, kind === 'application' ? 'partners' : 'plan')
      // Begun with what is kept of us; there is nothing yet to be taken back.
      if (kept && opened.kind === 'opened') editQuietly((plan, at) => bringIn(plan, US, kept, at))
    })
  }
  return (
    <Dialog title={say(kind === 'application' ? 'new.application' : 'new.title')} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <TextField label={say('new.what')} help={say('new.what-help')} {...field('title')} most={300} autoFocus required />
        <NameField label={say('new.us')} {...(kept && { help: say('new.us-kept') })} {...field('us')} most={300} kept={all} />
        {kind === 'application' && (
          <>
            <TextField label={say('project.funder')} {...field('funder')} />
            <div className={styles.two}>
              <TextField label={say('project.call')} {...field('call')} />
              <TextField label={say('project.deadline')} type="date" {...field('deadline')} />
            </div>
          </>
        )}
        <DialogButtons>
          <ReasonedButton look="main" type="submit" why={start.title.trim() ? undefined : say('new.why')}>
            {say('new.make')}
          </ReasonedButton>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
