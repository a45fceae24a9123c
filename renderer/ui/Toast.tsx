import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useSay } from '../locales/say'
import { hush, hushOnLeaving, useToast } from '../state/toast-store'
import { Button } from './Button'
import styles from './Toast.module.css'

/** Stays until it is put away, replaced, or the screen is left: nobody has to read against a clock. */
export function Toast() {
  const say = useSay()
  const message = useToast((state) => state.message)
  const [address] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what ends it
  useEffect(hushOnLeaving, [address])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hush()
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={styles.place} role="status">
      {message && (
        <div className={styles.toast}>
          {/* A sentence of the program: a title in another script must not turn it round. */}
          <p>{say(message.key, message.values)}</p>
          {message.action && (
            <Button
              look="link"
              onClick={() => {
                message.action?.run()
                hush()
              }}
            >
              {say(message.action.key)}
            </Button>
          )}
          <Button look="link" onClick={hush}>
            {say('toast.close')}
          </Button>
        </div>
      )}
    </div>
  )
}
