/** Which sections of the chapter a document holds, in its order. */
import { type ChapterText, chapterTexts } from '../../../../content/handbook/chapter'
import type { Outline } from '../../../../content/model/outline'

export const textOf = (section: string): ChapterText | undefined => chapterTexts.find(({ head }) => head.id === section)

export const chapterIn = ({ sections }: Outline): ChapterText[] =>
  sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.block === 'chapter' ? (textOf(block.section) ?? []) : []))
