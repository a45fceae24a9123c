/** How far a document is while it is made, and what came of it. */
import type { Made } from '../../content/model/bridge'
import type { MakingStep } from '../../content/model/document-wish'
import { useSay } from '../locales/say'
import { Button } from '../ui/Button'
import styles from './MakeDocument.module.css'
import { openMade } from './made-open'
import { useMaking } from './making-store'

/** What share of the time is over when a step begins, from how long plans take; nobody counts the seconds. */
const BEGINS: Readonly<Record<MakingStep['step'], number>> = { figures: 0, writing: 60, packing: 70, saving: 95 }
const ENDS: Readonly<Record<MakingStep['step'], number>> = { figures: 60, writing: 70, packing: 95, saving: 100 }

const shareOf = ({ step, done, of }: MakingStep): number => BEGINS[step] + ((ENDS[step] - BEGINS[step]) * done) / Math.max(1, of)

export function MakingLine({ what, plan }: { what: string; plan: string }) {
  const making = useMaking()
  const isHere = making.what === what
  return (
    <>
      {making.isMaking && <Progress step={making.step} />}
      <div role="status">{isHere && making.made && <Result made={making.made} plan={plan} />}</div>
    </>
  )
}

function Progress({ step }: { step: MakingStep | null }) {
  const say = useSay()
  const words = step ? say(`documents.step.${step.step}`, { done: step.done, of: step.of }) : say('documents.step.where')
  const cancel = () => {
    document.getElementById('make-document')?.focus()
    void window.companion.cancelDocument()
  }
  return (
    <div className={styles.progress}>
      <p>{words}</p>
      <progress aria-label={say('documents.progress')} aria-valuetext={words} max={100} {...(step && { value: shareOf(step) })} />
      {step && (
        <Button onClick={cancel} aria-label={say('documents.cancel-this')}>
          {say('cancel')}
        </Button>
      )}
    </div>
  )
}

function Result({ made, plan }: { made: Made; plan: string }) {
  const say = useSay()
  if (made.kind === 'cancelled') return <p className={styles.made}>{say('documents.cancelled')}</p>
  if (made.kind === 'printed') return <p className={styles.made}>{say('documents.printed')}</p>
  if (made.kind === 'failed') return <p className={styles.made}>{made.why}</p>
  return (
    <div className={styles.made}>
      <p dir="auto">{say('documents.made', { where: made.where })}</p>
      <p className={styles.then}>
        <Button look="link" onClick={() => void window.companion.showMade(plan, made.id)}>
          {say('documents.show')}
        </Button>
        <Button look="link" onClick={() => openMade(plan, made.id)}>
          {say('documents.open-it')}
        </Button>
      </p>
      {made.where.endsWith('.docx') && <p className={styles.note}>{say('documents.pages')}</p>}
    </div>
  )
}
