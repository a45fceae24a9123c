/** The chapter and the companion's own chapters as data, in order, with the glossary: what documents are set from. */
import { type ChapterPart, Glossary, SectionHead } from '../model/chapter'
import entries from './en/glossary.json'

interface SectionFile {
  readonly frontmatter: unknown
  readonly parts: readonly ChapterPart[]
}
const files = import.meta.glob<SectionFile>('./en/*.mdx', { eager: true, query: '?parts' })

export interface ChapterText {
  readonly head: SectionHead
  readonly parts: readonly ChapterPart[]
}

export const chapterTexts: readonly ChapterText[] = Object.values(files)
  .map(({ frontmatter, parts }) => ({ head: SectionHead.parse(frontmatter), parts }))
  .sort((one, other) => one.head.order - other.head.order)

export const glossary = Glossary.parse(entries)
