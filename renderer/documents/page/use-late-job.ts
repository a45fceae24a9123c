import { useEffect, useState, useTransition } from 'react'
import type { DocumentJob } from '../../../content/model/document-job'
import type { DocumentWish } from '../../../content/model/document-wish'
import type { Plan } from '../../../content/model/plan'
import { figureFonts } from '../../figures/text-fit'
import { useLetterhead } from '../letterhead-store'

/** How long nothing may have changed before the document is asked for. */
const REST = 300

/** What is to be shown of a plan now: asked for when nothing has changed for a moment, and drawn when there is time. */
export function useLateJob(plan: Plan, wish: DocumentWish): { job: DocumentJob | null; isLate: boolean } {
  const [made, setMade] = useState<{ document: string; job: DocumentJob | null } | null>(null)
  const [isLate, later] = useTransition()
  const { letterhead } = useLetterhead()
  const wished = JSON.stringify(wish)
  // biome-ignore lint/correctness/useExhaustiveDependencies: plan and letterhead are what changes; the program has its own copies
  useEffect(() => {
    let isCurrent = true
    if (wish.sections?.length === 0) return
    const timer = setTimeout(async () => {
      const asked = await window.companion.previewDocument(plan.id, JSON.parse(wished) as DocumentWish)
      await figureFonts(JSON.stringify(asked?.plan))
      if (isCurrent) later(() => setMade({ document: wish.document, job: asked }))
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [plan, letterhead, wished])
  // What was made of another document is not shown for this one.
  return { job: made?.document === wish.document ? made.job : null, isLate }
}
