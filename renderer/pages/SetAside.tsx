/** A point set aside keeps the reason: nobody wonders later why it was not talked about. */
import { useState } from 'react'
import { setPointAside } from '../../content/model/aside'
import type { Point } from '../../content/model/point'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import { keepFocus } from '../ui/keep-focus'
import styles from './Points.module.css'

export function SetAside({ point }: { point: Point }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const put = (form: Element) => {
    if (!reason.trim()) return
    keepFocus(form)
    edit((plan, at) => setPointAside(plan, point.rule, point.about, reason, at, point.says))
    tellUndoable('points.put-aside')
  }
  const close = (form: Element | null) => {
    if (form) keepFocus(form)
    setOpen(false)
  }
  if (!isOpen) {
    return (
      <Button look="link" aria-label={say('points.aside-label', { point: `${point.subject} ${point.says}` })} onClick={() => setOpen(true)}>
        {say('points.aside')}
      </Button>
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        put(event.currentTarget)
      }}
      onKeyDown={(event) => event.key === 'Escape' && close(event.currentTarget)}
    >
      <TextField label={say('points.reason')} value={reason} onChange={setReason} autoFocus />
      <span className={styles.buttons}>
        <Button type="submit" disabled={!reason.trim()}>
          {say('points.aside')}
        </Button>
        <Button look="link" onClick={(event) => close(event.currentTarget.closest('form'))}>
          {say('cancel')}
        </Button>
      </span>
    </form>
  )
}
