/** A document's blocks as a page sets them: in sections, headings counted as Word counts them, points gathered into lists. */
import type { Block, DocumentModel, Heading, Paragraph, Run } from './document'

/** `counted` is the heading's own number, such as 2.1; headings of level 3 have none, nor has any on a sheet. */
export interface CountedHeading extends Heading {
  readonly id: string
  readonly counted: string
}
export interface Points {
  readonly kind: 'points'
  readonly points: readonly Paragraph[]
}
export type PageBlock = CountedHeading | Exclude<Block, Heading> | Points

/** What stands before the first chapter, or a chapter with its heading; and the notes to it, each text once, counted from 1. */
export interface PageSection {
  readonly id: string
  readonly blocks: readonly PageBlock[]
  readonly notes: readonly string[]
}

/** Counts headings in the order in which they come. */
function counter(isCounted: boolean) {
  let [chapters, parts, others] = [0, 0, 0]
  return (heading: Heading): CountedHeading => {
    if (heading.level === 3) {
      others += 1
      return { ...heading, id: `other-${others}`, counted: '' }
    }
    chapters += heading.level === 1 ? 1 : 0
    parts = heading.level === 1 ? 0 : parts + 1
    const counted = heading.level === 1 ? `${chapters}` : `${chapters}.${parts}`
    return { ...heading, id: `part-${counted.replace('.', '-')}`, counted: isCounted ? counted : '' }
  }
}

/** Points that follow each other become one list. */
function gathered(blocks: readonly PageBlock[]): PageBlock[] {
  const out: PageBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.kind !== 'paragraph' || block.style !== 'point') out.push(block)
    else if (last?.kind === 'points') out[out.length - 1] = { ...last, points: [...last.points, block] }
    else out.push({ kind: 'points', points: [block] })
  }
  return out
}

function runsIn(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return [...[block.head, ...block.rows].flat(2).flatMap(({ runs }) => runs), ...(block.caption ?? [])]
  return block.kind === 'figure' ? block.caption : []
}

const notesOf = (blocks: readonly Block[]): string[] => [
  ...new Set(blocks.flatMap(runsIn).flatMap(({ footnote }) => (footnote ? [footnote.text] : []))),
]

/** Blocks from one heading of level 1 up to the next; those before the first come first. */
function chapters(blocks: readonly Block[]): Block[][] {
  const out: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) out.push([])
    out.at(-1)?.push(block)
  }
  return out.filter((chapter) => chapter.length > 0)
}

export function pageSections({ blocks, form }: Pick<DocumentModel, 'blocks' | 'form'>): PageSection[] {
  const count = counter(form !== 'sheet')
  return chapters(blocks).map((chapter) => {
    const counted = chapter.map((block) => (block.kind === 'heading' ? count(block) : block))
    const [first] = counted
    return { id: first?.kind === 'heading' ? first.id : 'front', blocks: gathered(counted), notes: notesOf(chapter) }
  })
}

/** The headings that the list of contents names. */
export const contentsOf = (sections: readonly PageSection[]): CountedHeading[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is CountedHeading => block.kind === 'heading' && block.level < 3))
