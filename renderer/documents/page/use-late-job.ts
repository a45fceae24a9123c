import { useEffect, useState, useTransition } from 'react'
import type { DocumentJob } from '../../../content/model/document-job'
import type { DocumentWish } from '../../../content/model/document-wish'
import type { Plan } from '../../../content/model/plan'
import { figureFonts } from '../../figures/text-fit'

/** How long nothing may have changed before the document is asked for. */
const REST = 300

/** What is to be shown of a plan now: asked for when nothing has changed for a moment, and drawn when there is time. */
export function useLateJob(plan: Plan, wish: DocumentWish): { job: DocumentJob | null; isLate: boolean } {
  const [job, setJob] = useState<DocumentJob | null>(null)
  const [isLate, later] = useTransition()
  const wished = JSON.stringify(wish)
  // The plan is what changes; the program has its own copy of it.
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const asked = await window.companion.previewDocument(plan.id, JSON.parse(wished) as DocumentWish)
      await figureFonts(JSON.stringify(asked?.plan))
      if (isCurrent) later(() => setJob(asked))
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [plan, wished])
  return { job, isLate }
}
