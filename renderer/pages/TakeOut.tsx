import { useState } from 'react'
import { setPartner } from '../../content/model/edit'
import type { Partner } from '../../content/model/plan'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { takeOutPartner } from '../state/partner-edits'
import { usePlanPart } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { keepFocus } from '../ui/keep-focus'
import styles from './Form.module.css'

/** Taking a partner out takes its answers along, so it is asked first, and declining is offered instead. */
export function TakeOut({ partner, name }: { partner: Partner; name: string }) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  const answers = usePlanPart((plan) => plan.entries.filter((entry) => entry.about.includes(partner.id)).length) ?? 0
  const close = () => setAsking(false)
  const decline = () => {
    edit((plan, at) => setPartner(plan, partner.id, { status: 'declined' }, at))
    close()
  }
  const takeOut = (button: Element) => {
    keepFocus(button)
    takeOutPartner(partner, name)
  }
  return (
    <div className={styles.buttons}>
      <Button look="link" onClick={() => setAsking(true)}>
        {say('partners.remove', { name })}
      </Button>
      {isAsking && (
        <Dialog title={say('partners.remove-title', { name })} onClose={close}>
          <div className={styles.form}>
            <p className={styles.answer}>{say('partners.remove-text', { count: answers })}</p>
            <DialogButtons>
              <Button onClick={decline}>{say(answers > 0 ? 'partners.decline' : 'partners.decline-only')}</Button>
              <Button onClick={({ currentTarget }) => takeOut(currentTarget)}>{say('partners.remove-now')}</Button>
              <Button look="link" onClick={close}>
                {say('cancel')}
              </Button>
            </DialogButtons>
          </div>
        </Dialog>
      )}
    </div>
  )
}
