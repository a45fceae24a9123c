/** The chapter in plain text, heading by heading. */
import type { Block } from '../handbook/chapter-blocks'
import { SectionHead } from '../model/chapter'

interface PlainFile {
  readonly frontmatter: unknown
  readonly blocks: readonly Block[]
}
const files = import.meta.glob<PlainFile>('../handbook/en/*.mdx', { eager: true, query: '?blocks' })

export interface PlainSection {
  readonly head: SectionHead
  readonly blocks: readonly Block[]
}

export const plainSections: readonly PlainSection[] = Object.values(files)
  .map(({ frontmatter, blocks }) => ({ head: SectionHead.parse(frontmatter), blocks }))
  .sort((one, other) => one.head.order - other.head.order)
