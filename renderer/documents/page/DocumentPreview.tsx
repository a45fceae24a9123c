/** The document that would be made now, as real pages at a distance, beside its outline. It follows the plan and the choices, late. */
import type { DocumentWish } from '../../../content/model/document-wish'
import type { Plan } from '../../../content/model/plan'
import { useSay } from '../../locales/say'
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
      {job ? <PagesView key={wish.document} job={job} /> : <p className={styles.waiting}>{say('preview.making')}</p>}
    </section>
  )
}
