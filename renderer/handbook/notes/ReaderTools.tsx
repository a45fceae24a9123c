/** At the head of the text: marking without a mouse, printing, and in which plan marks are kept. */
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { usePlanPart } from '../../state/plan-store'
import { Button } from '../../ui/Button'
import styles from './Marking.module.css'

export function ReaderTools({ isMarking, onMarking }: { isMarking: boolean; onMarking: (isOn: boolean) => void }) {
  const say = useSay()
  const title = usePlanPart(({ project }) => project.title || say('plan.untitled'))
  return (
    <div className={styles.tools}>
      <div>
        <Button id="mark-passages" look="link" aria-pressed={isMarking} onClick={() => onMarking(!isMarking)}>
          {say('reader.mark-passages')}
        </Button>
        <Button look="link" onClick={() => void window.companion.printPage()}>
          {say('reader.print')}
        </Button>
      </div>
      {title !== undefined && <p dir="auto">{say('reader.kept-in', { title: isolated(title) })}</p>}
    </div>
  )
}
