/** The chapter's sections, in order. This file is loaded with the first page that reads from the handbook. */
import type { MDXContent } from 'mdx/types'
import { SectionHead } from '../../content/model/chapter'

interface SectionFile {
  readonly default: MDXContent
  readonly frontmatter: unknown
}
const files = import.meta.glob<SectionFile>('../../content/handbook/en/*.mdx', { eager: true })

export interface ChapterSection extends SectionHead {
  readonly Text: MDXContent
}

export const sections: readonly ChapterSection[] = Object.values(files)
  .map((file) => ({ ...SectionHead.parse(file.frontmatter), Text: file.default }))
  .sort((one, other) => one.order - other.order)

export const sectionOf = (id: string): ChapterSection | undefined => sections.find((section) => section.id === id)
