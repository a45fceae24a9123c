/** A document on its way to paper: what a page needs to set it for the preview, for print and for PDF. */
import type { DocumentModel } from './document'
import type { Plan } from './plan'

export interface DocumentJob {
  readonly model: DocumentModel
  /** The plan as the document's readers may know it: the figures are drawn from this one, so nothing else can show in them. Null where there are none. */
  readonly plan: Plan | null
}

/** The page on which each heading stands, by the heading's id. */
export type PageNumbers = Readonly<Record<string, number>>
