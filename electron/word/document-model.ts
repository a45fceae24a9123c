/** From outline and plan to a document as plain data. The plan is made fit for its readers first; everything follows from that one. */
import { isNumbered } from '../../content/model/chapter'
import type { Block, DocumentModel } from '../../content/model/document'
import type { OutlineBlock, OutlineSection } from '../../content/model/outline'
import type { Worksheet } from '../../content/model/worksheet'
import { chosenBlocks, isChosenBlock, isChosenUntouched } from './blocks/chosen'
import { commitmentBlocks } from './blocks/commitments'
import { figureBlocks, figureShown } from './blocks/figure-blocks'
import { goneBlocks } from './blocks/gone-answers'
import { chapterBlocks } from './blocks/handout/chapter-blocks'
import { glossaryBlocks } from './blocks/handout/glossary-blocks'
import { openBlocks } from './blocks/open-questions'
import { paragraph } from './blocks/paragraph'
import { pointsBlocks } from './blocks/points'
import { partnersBlocks, projectBlocks } from './blocks/project-blocks'
import { blankWorksheet } from './blocks/sheets/blank-worksheet'
import { facilitatorNotes } from './blocks/sheets/facilitator-notes'
import { ledWorksheet } from './blocks/sheets/led-worksheet'
import { wordsBlocks } from './blocks/sheets/words'
import { madeWords, planTitle, titleBlocks } from './blocks/title-page'
import { isWorksheetWritten, worksheetBlocks } from './blocks/worksheet-blocks'
import { nothingYet } from './blocks/written-sections'
import { footnoted } from './footnoted'
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
      return writing.outside ? [] : commitmentBlocks(block.worksheets, writing)
    case 'open':
      return openBlocks(block.worksheets, writing)
    case 'gone':
      return writing.outside ? [] : goneBlocks(writing)
    case 'blank': {
      const worksheet = writing.asked.find(({ id }) => id === block.worksheet)
      return worksheet ? blankWorksheet(worksheet, writing) : []
    }
    case 'facilitator':
      return facilitatorNotes(writing)
    case 'lead': {
      const worksheet = writing.asked.find(({ id }) => id === block.worksheet)
      return worksheet ? ledWorksheet(worksheet, writing) : []
    }
    case 'words':
      return wordsBlocks(block)
    case 'chapter':
      return chapterBlocks(block.section, writing)
    case 'glossary':
      return glossaryBlocks(writing)
    default:
      return isChosenBlock(block) ? chosenBlocks(block, writing) : []
  }
}

/** Whether a section is made of answers, and none of them is there nor anything drawn from others. */
const isUntouched = ({ blocks }: OutlineSection, writing: Writing): boolean =>
  blocks.every((block) => {
    if (block.block === 'figure') return figureShown(block, writing) === undefined
    if (block.block !== 'worksheet') return isChosenBlock(block) && isChosenUntouched(block, writing)
    const worksheet = worksheetOf(block.worksheet, writing)
    return !(worksheet && isWorksheetWritten(worksheet, block.sections, writing))
  })

/** A section in which nothing stands for these readers is left out, its heading included; one that is not begun is one line. */
function sectionBlocks(section: OutlineSection, writing: Writing): Block[] {
  const blocks = section.blocks.flatMap((block) => blocksOf(block, writing))
  if (blocks.length === 0) return []
  const intro = section.intro ? [paragraph('intro', { text: section.intro })] : []
  const shown = isUntouched(section, writing) ? [nothingYet(writing)] : blocks
  return [{ kind: 'heading', level: 1, text: section.title }, ...intro, ...shown]
}

/** The owners of the handbook are named wherever its chapter is restated. */
const isChapter = ({ outline }: Writing): boolean =>
  outline.sections.some(({ blocks }) => blocks.some((block) => block.block === 'chapter' && isNumbered({ id: block.section })))

/** It names nobody, so nothing in it is invented. */
const isLedOnly = ({ outline }: Writing): boolean =>
  outline.sections.every(({ blocks }) => blocks.every(({ block }) => block === 'lead' || block === 'words'))

const footOf = (writing: Writing): string => {
  if (isChapter(writing)) return writing.say('handout.foot')
  const made = `${madeWords(writing)}.`
  return writing.plan.project.example && !isLedOnly(writing) ? `${made} ${writing.say('document.example')}` : made
}

/** Fewer headings are seen at a glance. */
const FEWEST_LISTED = 4
const isListed = (block: Block): boolean => block.kind === 'heading' && block.level < 3

function contentsBlocks(body: readonly Block[], { outline, say }: Writing): Block[] {
  const { form = 'report' } = outline
  if (form !== 'report' || body.filter(isListed).length < FEWEST_LISTED) return []
  return [{ kind: 'contents', title: say('document.contents') }]
}

/** Sheets are handed out one by one: each section is a page of its own. */
function onSheets(blocks: readonly Block[]): Block[] {
  const first = blocks.find((block) => block.kind === 'heading')
  return blocks.map((block) => (block.kind === 'heading' && block.level === 1 && block !== first ? { ...block, newPage: true } : block))
}

/** A document that holds nothing of the plan does not go by its title either. */
const namesOf = (writing: Writing): { title: string; subject: string } =>
  writing.outline.general
    ? { title: writing.outline.title, subject: writing.say('app.name') }
    : { title: planTitle(writing), subject: writing.outline.title }

export function documentModel(sources: Sources): DocumentModel {
  const writing = writingFrom(sources)
  const { outline, say, paper, letterhead } = writing
  const { form = 'report' } = outline
  const sections = outline.sections.flatMap((section) => sectionBlocks(section, writing))
  const body = footnoted(numbered(form === 'sheet' ? onSheets(sections) : sections, say))
  return {
    ...namesOf(writing),
    creator: writing.say('app.name'),
    language: writing.language,
    foot: footOf(writing),
    form,
    paper,
    ...(letterhead && { letterhead }),
    blocks: [...titleBlocks(writing), ...contentsBlocks(body, writing), ...body],
  }
}
