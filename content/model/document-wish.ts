/** How a document is made, as it is chosen in the document window or on the command line. */
import * as z from 'zod'
import { Paper } from './paper'
import { Id } from './words-and-ids'

/** `application` is an application of the plan, for the document `application`. Without `sections` all are taken. */
export const DocumentWish = z.strictObject({
  document: Id,
  application: z.exactOptional(Id),
  sections: z.exactOptional(z.array(Id).min(1).max(100)),
  paper: Paper,
  letterhead: z.boolean(),
  as: z.enum(['word', 'pdf', 'print']),
})
export type DocumentWish = z.infer<typeof DocumentWish>

/** What is being done while a document is made, and how far it is. */
export interface MakingStep {
  readonly step: 'figures' | 'writing' | 'packing' | 'saving'
  readonly done: number
  readonly of: number
}
