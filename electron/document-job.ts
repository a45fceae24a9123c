/** From a wish to what a page needs to set the document: the same model that becomes Word, and the plan its figures are drawn from. */
import type { DocumentJob } from '../content/model/document-job'
import type { DocumentWish } from '../content/model/document-wish'
import type { Letterhead } from '../content/model/letterhead'
import type { Plan } from '../content/model/plan'
import { documentTitle, modelOfDocument, planForDocument } from './word/make-document'

/** Undefined when there is no such document. */
export function documentJob(wish: DocumentWish, plan: Plan, language: string, letterhead: Letterhead | null): DocumentJob | undefined {
  const { document: id, application, sections, paper } = wish
  if (documentTitle(id, plan, application) === undefined) return undefined
  const options = {
    paper,
    ...(application && { application }),
    ...(sections && { sections }),
    ...(letterhead && wish.letterhead && { letterhead }),
  }
  return { model: modelOfDocument(id, plan, language, options), plan: planForDocument(id, plan, application) }
}
