/** The outline of a Word document is data: which answers, figures and lists stand in it, in which order, and for whom it is. */
import * as z from 'zod'
import type { DocumentAudience } from './audience'
import { chosenBlocks } from './outline-chosen'
import { GrownFrom, sheetBlocks } from './outline-sheets'
import { Id } from './plan'

const Block = z.discriminatedUnion('block', [
  /** What the plan says of the project itself. */
  z.strictObject({ block: z.literal('project') }),
  z.strictObject({ block: z.literal('partners') }),
  /** The answers of a worksheet in the order of the screen; all its sections unless some are named. */
  z.strictObject({ block: z.literal('worksheet'), worksheet: Id, sections: z.exactOptional(z.array(Id).min(1)) }),
  z.strictObject({ block: z.literal('figure'), worksheet: Id, figure: Id }),
  /** Points to talk about, of all worksheets unless some are named; for ourselves also those set aside, with the reason. */
  z.strictObject({ block: z.literal('points'), worksheets: z.exactOptional(z.array(Id).min(1)) }),
  /** What was promised: what, who, by when; all of it, or what came from some worksheets. Ours only. */
  z.strictObject({ block: z.literal('commitments'), worksheets: z.exactOptional(z.array(Id).min(1)) }),
  /** Questions still without an answer, of all worksheets unless some are named. */
  z.strictObject({ block: z.literal('open'), worksheets: z.exactOptional(z.array(Id).min(1)) }),
  /** Answers that no other block can show, because their question is no longer asked. Ours only. */
  z.strictObject({ block: z.literal('gone') }),
  ...chosenBlocks,
  ...sheetBlocks,
])
export type OutlineBlock = z.infer<typeof Block>

const Section = z.strictObject({
  id: Id,
  title: z.string().min(1),
  intro: z.exactOptional(z.string().min(1)),
  /** Left out unless it is chosen. */
  onRequest: z.exactOptional(z.literal(true)),
  blocks: z.array(Block).min(1),
})
export type OutlineSection = z.infer<typeof Section>

const Audience = z.enum(['ours', 'partner', 'funder', 'participants']) satisfies z.ZodType<DocumentAudience>
/**
 * `report`: a page for the title, a list of contents, numbered headings; the form when none is said. `memo`: the title above
 * the text, no contents, numbered headings. `sheet`: no numbers, and each section a page of its own with its title above.
 */
export const DocumentForm = z.enum(['report', 'memo', 'sheet'])
export type DocumentForm = z.infer<typeof DocumentForm>

const head = {
  ...{ id: Id, order: z.int(), audience: Audience, title: z.string().min(1), help: z.string().min(1) },
  form: z.exactOptional(DocumentForm),
  /** What is missing stands in a draft as something to agree on, by its question. */
  draft: z.exactOptional(z.literal(true)),
  /** It holds nothing of a plan but the names of its partners, and its title is its own. */
  general: z.exactOptional(z.literal(true)),
}

const Whole = z.strictObject({ ...head, sections: z.array(Section).min(1) })
/** A twin has its own readers and shares the sections of another outline, `without` some. */
const Twin = z.strictObject({ ...head, like: Id, without: z.exactOptional(z.array(Id).min(1)) })

/** One section for each worksheet, session or section of the chapter, some `first`, and some `more` after them. */
const Grown = z.strictObject({ ...head, from: GrownFrom, first: z.array(Section).default([]), more: z.array(Section).default([]) })

export const OutlineFile = z.union([Whole, Twin, Grown])
export type OutlineFile = z.infer<typeof OutlineFile>
export type Outline = z.infer<typeof Whole>

type GrownSections = Readonly<Record<GrownFrom, readonly OutlineSection[]>>

/** The outlines in order, twins with the sections they share. Throws when a twin names an outline that is not there. */
export function resolveOutlines(
  files: readonly OutlineFile[],
  grown: GrownSections = { worksheets: [], sessions: [], chapter: [] },
): Outline[] {
  const sectionsOf = (id: string, twin: string): OutlineSection[] => {
    const found = files.find((file) => file.id === id)
    if (!found || !('sections' in found))
      throw new Error(`The document outline "${twin}" is like "${id}", which is no outline with sections.`)
    return found.sections
  }
  const resolve = (file: OutlineFile): Outline => {
    if ('sections' in file) return file
    if ('from' in file) {
      const { from, first, more, ...rest } = file
      return { ...rest, sections: [...first, ...grown[from], ...more] }
    }
    const { like, without = [], ...rest } = file
    return { ...rest, sections: sectionsOf(like, file.id).filter(({ id }) => !without.includes(id)) }
  }
  return files.map(resolve).sort((one, other) => one.order - other.order)
}
