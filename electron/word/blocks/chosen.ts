/** Blocks that put chosen questions together, whichever worksheet asks them. */
import type { Block } from '../../../content/model/document'
import type { OutlineBlock } from '../../../content/model/outline'
import { answersAsked, askedBy, coverageAsked, gridAsked, listAsked } from '../../../content/model/outline-asks'
import { rowsOf } from '../../../content/model/places'
import type { Writing } from '../writing'
import { boardAsked } from './board-asked'
import { chosenAnswers } from './chosen-answers'
import { coverageGlance } from './coverage-glance'
import { gridTable } from './grid-table'
import { movedBlocks } from './moved-table'
import { lookBlocks } from './next-looks'
import { paragraph } from './paragraph'
import { partyBlocks, signatureBlocks } from './parties'
import { purposeBlocks } from './project-blocks'
import { riskRegister } from './risk-register'
import { rowsTable } from './rows-table'
import { toAgree, toAgreeBlocks } from './to-agree'
import { isWritten } from './written-sections'

type BlockOf<K extends OutlineBlock['block']> = Extract<OutlineBlock, { block: K }>
const KINDS = [
  ...(['answers', 'grid', 'list', 'coverage', 'risks', 'moved', 'looks', 'purpose', 'asked'] as const),
  ...(['parties', 'legend', 'to-agree', 'signatures'] as const),
] as const
type ChosenBlock = BlockOf<(typeof KINDS)[number]>

export const isChosenBlock = (block: OutlineBlock): block is ChosenBlock => KINDS.some((kind) => kind === block.block)

function gridBlocks(block: BlockOf<'grid'>, writing: Writing): Block[] {
  const grid = gridAsked(block, writing.worksheets)
  return grid ? gridTable(grid, writing) : []
}

/** In a draft a list without an item is a question to agree on. */
function listBlocks(block: BlockOf<'list'>, writing: Writing): Block[] {
  const list = listAsked(block, writing.worksheets)
  if (!list) return []
  const isOpen = writing.outline.draft === true && rowsOf(writing.plan, list.id).length === 0
  return isOpen ? [toAgree('answer', list.text, writing)] : rowsTable(list, writing)
}

export function chosenBlocks(block: ChosenBlock, writing: Writing): Block[] {
  switch (block.block) {
    case 'answers':
      return chosenAnswers(answersAsked(block, writing.worksheets), writing)
    case 'grid':
      return gridBlocks(block, writing)
    case 'list':
      return listBlocks(block, writing)
    case 'coverage':
      return coverageGlance(coverageAsked(block, writing.worksheets), { caption: block.caption, alone: block.alone === true }, writing)
    case 'risks':
      return riskRegister(block.most, writing)
    case 'moved':
      return movedBlocks(block.worksheets, writing)
    case 'looks':
      return lookBlocks(writing)
    case 'purpose':
      return purposeBlocks(writing)
    case 'asked':
      return writing.outside ? [] : boardAsked(writing)
    case 'parties':
      return partyBlocks(writing)
    case 'legend':
      return [paragraph('body', { text: writing.say('document.legend'), mark: true })]
    case 'to-agree':
      return toAgreeBlocks(block.questions, writing)
    case 'signatures':
      return signatureBlocks(writing)
  }
}

/** Whether nothing that the block shows was answered; never in a draft, which names what is open. */
export function isChosenUntouched(block: ChosenBlock, writing: Writing): boolean {
  const { outline, worksheets, partners } = writing
  if (outline.draft) return false
  const sections = askedBy(block, worksheets).flatMap((worksheet) => worksheet.sections)
  if (sections.length === 0 || isWritten(sections, writing)) return false
  // The decision on a partner is no answer of its own, and says something where there are partners.
  const isDecision = block.block === 'grid' && block.columns.some(({ questions }) => questions.includes('choice.status'))
  return !(isDecision && partners.length > 0)
}
