/** Turns a shared answer into one for us alone. Shows with focus, and always while it is on. */
import { setInside } from '../../content/model/edit'
import { entryAt } from '../../content/model/place'
import { useSay } from '../locales/say'
import { edit } from '../state/edit-plan'
import { usePlanStore } from '../state/plan-store'
import { Button } from '../ui/Button'
import styles from './Candid.module.css'
import { usePlace } from './use-answer'

interface CandidProps {
  readonly asked: { readonly id: string; readonly round?: true }
  readonly about: readonly string[]
  readonly name: string
}

export function Candid({ asked, about, name }: CandidProps) {
  const say = useSay()
  const place = usePlace(asked, about)
  const isInside = usePlanStore((state) => state.plan !== null && entryAt(state.plan, place)?.inside === true)
  return (
    <Button
      look="link"
      className={`${styles.mark} ${isInside ? styles.on : ''}`}
      aria-pressed={isInside}
      aria-label={say('candid.label', { what: name })}
      title={say('candid.help')}
      onClick={() => edit((plan, at) => setInside(plan, place, !isInside, at))}
    >
      {isInside ? say('candid.on') : say('candid')}
    </Button>
  )
}
