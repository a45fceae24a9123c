import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import { SaveWords } from '../ui/SaveState'
import { sendSession, useSessionStore } from './session-store'

/** How saving of the session goes. */
export function SessionSave() {
  const say = useSay()
  const save = useSessionStore((state) => state.save)
  if (!save) return <span />
  return (
    <SaveWords save={save}>
      <Button look="link" onClick={() => void sendSession()}>
        {say('save.again')}
      </Button>
    </SaveWords>
  )
}
