import { useState } from 'react'
import { newId } from '../../../content/model/id'
import type { Item } from '../../../content/session/item'
import type { Session } from '../../../content/session/session'
import { agreementOn, promise, valueWords } from '../../../content/session/settle/settle'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/Field'
import { editSession } from '../session-store'

/** What was agreed in words may be what will be done; a choice or a rating never is. */
const offeredBy = (session: Session, item: Item | undefined): string =>
  item && ['line', 'text', 'list'].includes(item.ask.kind) ? valueWords(item, agreementOn(session, item.id).value) : ''

/** What was agreed is offered as what will be done; who leads words it with the room. */
export function PromiseDialog({ session, item, onClose }: { session: Session; item: Item | undefined; onClose: () => void }) {
  const say = useSay()
  const [what, setWhat] = useState(() => offeredBy(session, item))
  const [who, setWho] = useState('')
  const [by, setBy] = useState('')
  const make = () => {
    if (!what.trim()) return
    const part = { what: what.trim(), who: who.trim(), by, ...(item && { item: item.id }) }
    editSession((now) => promise(now, { id: newId('promise'), ...part }))
    onClose()
  }
  return (
    <Dialog title={say('commitment.new')} onClose={onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        {item && <p dir="auto">{say('commitment.about', { question: item.text })}</p>}
        <TextField label={say('commitment.what')} value={what} onChange={setWhat} lines={2} autoFocus required />
        <div className={form.two}>
          <TextField label={say('commitment.who')} value={who} onChange={setWho} />
          <TextField label={say('commitment.by')} type="date" value={by} onChange={setBy} />
        </div>
        <div className={form.buttons}>
          <Button look="main" type="submit" disabled={!what.trim()}>
            {say('commitment.make')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
