import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DialogButtons } from '../../ui/DialogButtons'
import { usePresentStore } from './present-store'

const KEYS = ['pause', 'longer', 'blank', 'answers', 'next', 'back', 'window', 'leave'] as const

/** The keys in words, and the way to switch letters off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const hasKeys = usePresentStore((state) => state.hasKeys)
  return (
    <Dialog title={say('present.keys')} onClose={onClose}>
      <dl className={form.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{say(`present.key-${key}`)}</dt>
            <dd>{say(`present.key-${key}-text`)}</dd>
          </div>
        ))}
      </dl>
      <label className={form.tick}>
        <input type="checkbox" checked={hasKeys} onChange={(event) => usePresentStore.setState({ hasKeys: event.target.checked })} />
        <span>
          {say('present.keys-on')}
          <small>{say('present.keys-on-help')}</small>
        </span>
      </label>
      <DialogButtons>
        <Button look="main" onClick={onClose}>
          {say('present.keys-close')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
