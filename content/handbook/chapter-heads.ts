/** What the chapter consists of, without its text: for lists of its sections. */
import { SectionHead } from '../model/chapter'

const heads = import.meta.glob<unknown>('./en/*.mdx', { eager: true, query: '?parts', import: 'frontmatter' })

export const chapterHeads: readonly SectionHead[] = Object.values(heads)
  .map((head) => SectionHead.parse(head))
  .sort((one, other) => one.order - other.order)
