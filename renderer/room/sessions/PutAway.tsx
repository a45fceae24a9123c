import type { SessionSummary } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { tell } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogButtons } from '../../ui/DialogButtons'
import { keepFocus } from '../../ui/keep-focus'
import { closeSession } from '../session-store'

interface PutAwayProps {
  readonly summary: SessionSummary
  readonly title: string
  readonly line: Element | null
  readonly onClose: () => void
  readonly onGone: () => void
}

/** Asked first: what came back from a room cannot be collected again. */
export function PutAway({ summary, title, line, onClose, onGone }: PutAwayProps) {
  const say = useSay()
  const putAway = async () => {
    const before = await window.companion.openSession(summary.id)
    const put = await window.companion.putSessionAway(summary.id)
    onClose()
    if (put.kind === 'failed') tell({ key: 'toast.failed', values: { why: put.why } })
    if (put.kind !== 'saved') return
    closeSession(summary.id)
    if (line) keepFocus(line)
    onGone()
    const undo = async () => {
      if (before.kind === 'opened') await window.companion.createSession(before.session)
      onGone()
    }
    tell({ key: 'sessions.away-done', values: { title, where: put.where }, action: { key: 'undo', run: () => void undo() } })
  }
  return (
    <Dialog title={say('sessions.away-title', { title })} onClose={onClose}>
      <div className={form.form}>
        <p className={form.answer}>{say('sessions.away-text', { sheets: summary.sheets })}</p>
        <DialogButtons>
          <Button look="main" onClick={() => void putAway()}>
            {say('sessions.away-now')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </div>
    </Dialog>
  )
}
