import { useState } from 'react'
import { forNextGroup } from '../../../content/session/begin'
import type { SessionSummary } from '../../../content/session/session'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { tell } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogButtons } from '../../ui/DialogButtons'
import { ReasonedButton } from '../../ui/ReasonedButton'
import { today } from '../../ui/today'
import { sessionNow } from '../session-store'
import { TitleAndDay } from './TitleAndDay'
import { useBeginSession } from './use-begin-session'

/** The same set-up once more, under a title and a day of its own. */
export function NextGroup({ summary, title, onClose }: { summary: SessionSummary; title: string; onClose: () => void }) {
  const say = useSay()
  const begin = useBeginSession()
  const [start, setStart] = useState({ title: summary.title, day: today() })
  const make = async () => {
    if (!start.title.trim()) return
    const found = await sessionNow(summary.id)
    if (found.kind === 'failed') tell({ key: 'toast.failed', values: { why: found.why } })
    else await begin(forNextGroup(found.session, { ...start, title: start.title.trim() }))
  }
  return (
    <Dialog title={say('sessions.next-title')} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <p className={form.answer}>{say('sessions.next-text', { title })}</p>
        <TitleAndDay start={start} onStart={setStart} />
        <DialogButtons>
          <ReasonedButton look="main" type="submit" why={start.title.trim() ? undefined : say('sessions.why-no-title')}>
            {say('sessions.make')}
          </ReasonedButton>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
