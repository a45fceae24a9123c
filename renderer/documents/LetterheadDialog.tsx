import { useState } from 'react'
import { type Letterhead, noLetterhead, withAlt, withPicture } from '../../content/model/letterhead'
import { useSay } from '../locales/say'
import form from '../pages/Form.module.css'
import { usePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { DialogButtons } from '../ui/DialogButtons'
import { TextField } from '../ui/Field'
import { AccentChoice } from './AccentChoice'
import styles from './Letterhead.module.css'
import { LetterheadPreview } from './LetterheadPreview'
import { LogoChoice } from './LogoChoice'
import { keepLetterhead } from './letterhead-store'

/** Begins with what the open plan says of us. */
export function LetterheadDialog({ letterhead, onClose }: { letterhead: Letterhead | null; onClose: () => void }) {
  const say = useSay()
  const { us } = usePlan()
  const first = { ...noLetterhead, organisation: us.name, address: us.details?.address.replace(/\s*\n\s*/g, ', ') ?? '' }
  const [head, setHead] = useState<Letterhead>(letterhead ?? first)
  const [why, setWhy] = useState('')
  // A logo takes a moment to come, and other fields are written in meanwhile.
  const set = (part: Partial<Letterhead>) => setHead((now) => ({ ...now, ...part }))
  const keep = async (kept: Letterhead | null) => {
    const trouble = await keepLetterhead(kept)
    if (trouble === '') onClose()
    else setWhy(trouble)
  }
  const isEmpty = head.organisation.trim() === '' && head.address.trim() === '' && !head.logo
  return (
    <Dialog title={say('letterhead.title')} onClose={onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isEmpty) void keep(head)
        }}
      >
        <p>{say('letterhead.lead')}</p>
        <TextField
          label={say('letterhead.organisation')}
          value={head.organisation}
          onChange={(organisation) => set({ organisation })}
          autoFocus
        />
        <TextField
          label={say('letterhead.address')}
          help={say('letterhead.address-help')}
          value={head.address}
          onChange={(address) => set({ address })}
        />
        <LogoChoice
          logo={head.logo}
          onPicture={(picture) => setHead((now) => withPicture(now, picture))}
          onAlt={(alt) => setHead((now) => withAlt(now, alt))}
        />
        <AccentChoice accent={head.accent} onChange={(accent) => set({ accent })} />
        <LetterheadPreview letterhead={head} />
        <p className={styles.why} role="alert">
          {why}
        </p>
        <DialogButtons>
          <Button look="main" type="submit" aria-disabled={isEmpty}>
            {say('letterhead.keep')}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
          {letterhead && (
            <Button look="link" onClick={() => void keep(null)}>
              {say('letterhead.remove')}
            </Button>
          )}
        </DialogButtons>
      </form>
    </Dialog>
  )
}
