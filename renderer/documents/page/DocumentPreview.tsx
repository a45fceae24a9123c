/** The document that would be made now, as real pages at a distance, beside its outline. It follows the plan and the choices, late. */
import { useState } from 'react'
import type { DocumentJob } from '../../../content/model/document-job'
import type { DocumentWish } from '../../../content/model/document-wish'
import type { Plan } from '../../../content/model/plan'
import { useSay } from '../../locales/say'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { PagesView } from './PagesView'
import styles from './Preview.module.css'
import { useLateJob } from './use-late-job'

interface DocumentPreviewProps {
  readonly plan: Plan
  readonly wish: DocumentWish
}

export function DocumentPreview({ plan, wish }: DocumentPreviewProps) {
  const say = useSay()
  const { job, isLate } = useLateJob(plan, wish)
  return (
    <section className={styles.preview} aria-label={say('preview.title')} aria-busy={isLate}>
      {job ? <Preview key={job.model.subject} job={job} /> : <p className={styles.waiting}>{say('preview.making')}</p>}
    </section>
  )
}

/** Small beside the outline, and as large as the window has room when somebody wants to read it. */
function Preview({ job }: { job: DocumentJob }) {
  const say = useSay()
  const [large, setLarge] = useState<number | null>(null)
  const toLarge = (at: number) => (
    <Button look="link" className={styles.larger ?? ''} onClick={() => setLarge(at)}>
      {say('preview.larger')}
    </Button>
  )
  return (
    <>
      <PagesView job={job} beside={toLarge} />
      {large !== null && (
        <Dialog title={say('preview.title')} onClose={() => setLarge(null)}>
          <div className={styles.large}>
            <PagesView job={job} from={large} />
            <Button onClick={() => setLarge(null)}>{say('close')}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
