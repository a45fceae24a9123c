import * as z from 'zod'
import { Paper } from './paper'

/** What the program remembers about how it is used; nothing of it is part of a plan. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Size of everything on screen; 1 is 100 %. */
  zoom: z.number().min(0.5).max(3).default(1),
  /** Whether the leaf beside a worksheet is folded away. */
  leafFolded: z.boolean().default(false),
  /** Where reading stopped: section and the heading nearest to the top. */
  reading: z.strictObject({ section: z.string().max(20), heading: z.string().max(200) }).default({ section: '2.0', heading: '' }),
  /** The plan worked on last. */
  lastPlan: z.string().max(64).default(''),
  /** How the plans are ordered on the first screen. */
  planOrder: z.enum(['saved', 'title']).default('saved'),
  /** The paper that documents are laid out for. */
  paper: Paper.default('a4'),
  /** Whether documents carry the letterhead, once there is one. */
  letterhead: z.boolean().default(true),
  /** The last backup of everything: when and where it was made, and from which day on the first screen asks for the next. */
  backup: z
    .strictObject({ at: z.string().max(40), folder: z.string().max(32_000), askFrom: z.string().max(10) })
    .default({ at: '', folder: '', askFrom: '' }),
  /** Sections taken out of a document, or put in that stand on request, by plan and document: `plan/document`. */
  turnedSections: z.record(z.string().max(200), z.array(z.string().max(64)).max(100)).default({}),
  /** The sheet of a group session that is being typed here, until it is done: by `session/laptop` or `session/paper`. */
  typing: z.record(z.string().max(80), z.string().max(64)).default({}),
})
export type Settings = z.infer<typeof Settings>
