/** The documents that the program can make: every outline of the folder, in order. */
import { chapterHeads } from './handbook/chapter-heads'
import { isNumbered, type SectionHead } from './model/chapter'
import { type Outline, OutlineFile, type OutlineSection, resolveOutlines } from './model/outline'
import type { Worksheet } from './model/worksheet'
import { worksheets } from './worksheets'

const files = import.meta.glob<unknown>('./documents/*.json', { eager: true, import: 'default' })

const blankSection = ({ id, title }: Worksheet): OutlineSection => ({ id, title, blocks: [{ block: 'blank', worksheet: id }] })

const ledSection = ({ id, title }: Worksheet): OutlineSection => ({ id, title, blocks: [{ block: 'lead', worksheet: id }] })

/** The chapter's opening goes by the number of the chapter. */
const numberOf = (id: string): string => id.replace(/\.0$/, '')

/** The companion's own chapters are for those who lead, and stand in a handout only when somebody wants them there. */
const chapterSection = ({ id, title, own }: SectionHead): OutlineSection => ({
  ...{
    id: id.replace('.', '-'),
    title: isNumbered({ id }) ? `${numberOf(id)} ${title}` : title,
    blocks: [{ block: 'chapter', section: id }],
  },
  ...(own && { onRequest: own }),
})

export const outlines: readonly Outline[] = resolveOutlines(
  Object.values(files).map((file) => OutlineFile.parse(file)),
  { worksheets: worksheets.map(blankSection), sessions: worksheets.map(ledSection), chapter: chapterHeads.map(chapterSection) },
)

export const outlineOf = (id: string): Outline | undefined => outlines.find((outline) => outline.id === id)
