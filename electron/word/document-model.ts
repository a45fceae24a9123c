/** From outline and plan to a document as plain data. The plan is made fit for its readers first; everything follows from that one. */
import type { Block, DocumentModel } from '../../content/model/document'
import type { OutlineBlock, OutlineSection } from '../../content/model/outline'
import type { Worksheet } from '../../content/model/worksheet'
import { commitmentBlocks } from './blocks/commitments'
import { figureBlocks, figureShown } from './blocks/figure-blocks'
import { goneBlocks } from './blocks/gone-answers'
import { openBlocks } from './blocks/open-questions'
import { paragraph } from './blocks/paragraph'
import { pointsBlocks } from './blocks/points'
import { partnersBlocks, projectBlocks } from './blocks/project-blocks'
import { madeWords, planTitle, titlePage } from './blocks/title-page'
import { isWorksheetWritten, worksheetBlocks } from './blocks/worksheet-blocks'
import { nothingYet } from './blocks/written-sections'
import { numbered } from './numbered'
import { type Sources, type Writing, writingFrom } from './writing'

const worksheetOf = (id: string, { worksheets }: Writing): Worksheet | undefined => worksheets.find((worksheet) => worksheet.id === id)

function blocksOf(block: OutlineBlock, writing: Writing): Block[] {
  switch (block.block) {
    case 'project':
      return projectBlocks(writing)
    case 'partners':
      return partnersBlocks(writing)
    case 'worksheet': {
      const worksheet = worksheetOf(block.worksheet, writing)
      return worksheet ? worksheetBlocks(worksheet, block.sections, writing) : []
    }
    case 'figure':
      return figureBlocks(block, writing)
    case 'points':
      return pointsBlocks(block.worksheets, writing)
    case 'commitments':
      return writing.outside ? [] : commitmentBlocks(writing)
    case 'open':
      return openBlocks(block.worksheets, writing)
    case 'gone':
      return writing.outside ? [] : goneBlocks(writing)
  }
}

/** Whether a section is made of answers, and none of them is there nor anything drawn from others. */
const isUntouched = ({ blocks }: OutlineSection, writing: Writing): boolean =>
  blocks.every((block) => {
    if (block.block === 'figure') return figureShown(block, writing) === undefined
    const worksheet = block.block === 'worksheet' ? worksheetOf(block.worksheet, writing) : undefined
    return block.block === 'worksheet' && !(worksheet && isWorksheetWritten(worksheet, block.sections, writing))
  })

/** A section in which nothing stands for these readers is left out, its heading included; one that is not begun is one line. */
function sectionBlocks(section: OutlineSection, writing: Writing): Block[] {
  const blocks = section.blocks.flatMap((block) => blocksOf(block, writing))
  if (blocks.length === 0) return []
  const intro = section.intro ? [paragraph('intro', { text: section.intro })] : []
  const shown = isUntouched(section, writing) ? [nothingYet(writing)] : blocks
  return [{ kind: 'heading', level: 1, text: section.title }, ...intro, ...shown]
}

const footOf = (writing: Writing): string => {
  const made = `${madeWords(writing)}.`
  return writing.plan.project.example ? `${made} ${writing.say('document.example')}` : made
}

export function documentModel(sources: Sources): DocumentModel {
  const writing = writingFrom(sources)
  const body = writing.outline.sections.flatMap((section) => sectionBlocks(section, writing))
  return {
    title: planTitle(writing),
    subject: writing.outline.title,
    creator: writing.say('app.name'),
    language: writing.language,
    foot: footOf(writing),
    blocks: [...titlePage(writing), { kind: 'contents', title: writing.say('document.contents') }, ...numbered(body, writing.say)],
  }
}
