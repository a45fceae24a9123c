/** From a wish to what a page needs to set the document: the same model that becomes Word, and the plan its figures are drawn from. */
import type { DocumentJob } from '../content/model/document-job'
import type { DocumentWish } from '../content/model/document-wish'
import type { Letterhead } from '../content/model/letterhead'
import type { Plan } from '../content/model/plan'
import { documentTitle, modelOfDocument, planForDocument } from './word/make-document'

/** Undefined when there is no such document. */
export function documentJob(wish: DocumentWish, plan: Plan, language: string, letterhead: Letterhead | null): DocumentJob | undefined {
  if (documentTitle(wish.document) === undefined) return undefined
  const { sections, paper } = wish
  const options = { paper, ...(sections && { sections }), ...(letterhead && wish.letterhead && { letterhead }) }
  return { model: modelOfDocument(wish.document, plan, language, options), plan: planForDocument(wish.document, plan) }
}
