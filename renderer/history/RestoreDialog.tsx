/** Asks what to bring back: the whole plan, or one worksheet of it. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Moment } from '../../content/model/moment'
import { worksheets } from '../../content/worksheets'
import { useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { addressOf } from '../routes'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { Choice } from '../ui/Field'
import { restOnPage } from '../ui/rest-on-page'
import { restore } from './earlier'
import { useMomentWords } from './when'

const WHOLE = ''

interface RestoreDialogProps {
  readonly plan: string
  readonly moment: Moment
  readonly onClose: () => void
}

export function RestoreDialog({ plan, moment, onClose }: RestoreDialogProps) {
  const say = useSay()
  const when = useMomentWords()
  const [, go] = useLocation()
  const [worksheet, setWorksheet] = useState(WHOLE)
  const [isBusy, setBusy] = useState(false)
  const options = [{ id: WHOLE, text: say('history.whole') }, ...worksheets.map(({ id, title }) => ({ id, text: title }))]
  const bringBack = async () => {
    setBusy(true)
    const arrive = () => go(worksheet === WHOLE ? addressOf('plan', { plan }) : addressOf('worksheet', { plan, worksheet }))
    await restore(plan, moment, worksheet, say, arrive)
    onClose()
    restOnPage()
  }
  return (
    <Dialog title={say('history.restore-title', { when: when(moment.at) })} onClose={onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void bringBack()
        }}
      >
        <Choice label={say('history.what')} value={worksheet} options={options} onChange={setWorksheet} />
        <p>{say(worksheet === WHOLE ? 'history.whole-text' : 'history.worksheet-text')}</p>
        <p>{say('history.safe')}</p>
        <DialogButtons>
          <Button look="main" type="submit">
            {say('history.bring-back')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
