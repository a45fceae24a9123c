import { useSay } from '../locales/say'
import styles from './Panels.module.css'
import type { Wall } from './use-wall'

/** Everyone in the room would read them: asked before they are shown, with the safe answer at hand. */
export function CandidAsk({ wall }: { wall: Wall }) {
  const say = useSay()
  return (
    <section className={styles.ask} aria-labelledby="projector-ask">
      <p id="projector-ask">{say('projector.candid-ask')}</p>
      <div>
        <button type="button" data-start="panel" aria-describedby="projector-ask" onClick={() => wall.setCandid(false)}>
          {say('projector.candid-no')}
        </button>
        <button type="button" onClick={() => wall.setCandid(true)}>
          {say('projector.candid-yes')}
        </button>
      </div>
    </section>
  )
}
