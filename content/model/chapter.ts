/** The handbook's chapter and the companion's own: what the head of a section file and a glossary entry may hold. */
import * as z from 'zod'
import { Id } from './plan'

/** A section of the chapter by its number, the page about the handbook, or one of the companion's own chapters. */
export const SectionId = z
  .string()
  .regex(/^(\d\.\d|about|using|training|writing)$/, 'must be a section number such as 2.1, in quotes, or about, using, training or writing')
/** Facts are numbered within their section: 2.1.10 is the tenth of section 2.1. */
export const FactId = z.string().regex(/^\d\.\d\.\d+$/, 'must be a fact number such as 2.1.3, in quotes')
/** The slug of a `##` heading, as it stands in links. */
const Heading = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a heading as links name it, such as why-these-partners')

export const SectionHead = z.strictObject({
  id: SectionId,
  title: z.string().min(1),
  /** Place in the contents, counted from 0. */
  order: z.int().min(0),
  /** Reading time. */
  minutes: z.int().min(1),
  /** What it restates, in a few words. */
  source: z.string().min(1),
  /** The companion's own text: no part of the handbook, and shown so. */
  own: z.exactOptional(z.literal(true)),
  facts: z.array(FactId),
  /** Worksheets that practise the section. */
  worksheets: z.array(Id),
})
export type SectionHead = z.infer<typeof SectionHead>

/** A section of the handbook's chapter, and no text about it or of our own. */
export const isNumbered = ({ id }: Pick<SectionHead, 'id'>): boolean => /^\d/.test(id)

export const GlossaryEntry = z.strictObject({
  id: Id,
  term: z.string().min(1),
  text: z.string().min(1),
  seeAlso: z.array(Id),
  /** Where the chapter speaks of it. */
  section: SectionId,
  heading: z.exactOptional(Heading),
  /** The source of a term that is not the chapter's: shown as an addition. */
  addition: z.exactOptional(z.string().min(1)),
  /** A word of this companion, which the chapter does not use: shown as such. */
  own: z.exactOptional(z.literal(true)),
})
export type GlossaryEntry = z.infer<typeof GlossaryEntry>

export const Glossary = z.array(GlossaryEntry)

/** A stretch of the chapter's text in one hand. */
export interface ChapterRun {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  /** The glossary entry that explains these words. */
  readonly term?: string
  /** A page outside the program. Links within it lead nowhere on paper, and are words like the others. */
  readonly to?: string
}
export type ChapterWords = readonly ChapterRun[]

/** The chapter's text as data, for whoever sets it without a page: part by part, in order. */
export type ChapterPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph' | 'quote'; readonly words: ChapterWords }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ChapterWords[] }
  | { readonly kind: 'table'; readonly head: readonly ChapterWords[]; readonly rows: readonly (readonly ChapterWords[])[] }
  | { readonly kind: 'figure'; readonly id: string; readonly number: string; readonly caption: string }
