/** Blocks that put chosen questions together, whichever worksheet asks them. */
import type { Block } from '../../../content/model/document'
import type { OutlineBlock } from '../../../content/model/outline'
import { answersAsked, askedBy, coverageAsked, listAsked } from '../../../content/model/outline-asks'
import { rowsOf } from '../../../content/model/places'
import { tellsAgreed } from '../../../content/model/shown-agreed'
import type { Writing } from '../writing'
import { boardAsked } from './board-asked'
import { chosenAnswers } from './chosen-answers'
import { chosenGrid } from './chosen-grid'
import { coverageGlance } from './coverage-glance'
import { movedBlocks, movedBriefly } from './moved-table'
import { lookBlocks } from './next-looks'
import { openBriefly } from './open-briefly'
import { paragraph } from './paragraph'
import { partyBlocks, signatureBlocks } from './parties'
import { purposeBlocks } from './project-blocks'
import { heaviestRisks, riskRegister } from './risk-register'
import { rowsTable } from './rows-table'
import { toAgree, toAgreeBlocks } from './to-agree'
import { isWritten } from './written-sections'

type BlockOf<K extends OutlineBlock['block']> = Extract<OutlineBlock, { block: K }>
const KINDS = [
  ...(['answers', 'grid', 'list', 'coverage', 'risks', 'moved', 'looks', 'purpose', 'asked', 'open-briefly'] as const),
  ...(['parties', 'legend', 'to-agree', 'signatures'] as const),
] as const
type ChosenBlock = BlockOf<(typeof KINDS)[number]>

export const isChosenBlock = (block: OutlineBlock): block is ChosenBlock => KINDS.some((kind) => kind === block.block)

/** In a draft a list without an item is a question to agree on. */
function listBlocks(block: BlockOf<'list'>, writing: Writing): Block[] {
  const list = listAsked(block, writing.worksheets)
  if (!list) return []
  const isOpen = writing.outline.draft === true && rowsOf(writing.plan, list.id).length === 0
  return isOpen ? [toAgree('answer', list.text, writing)] : rowsTable(list, writing)
}

function blocksOf(block: ChosenBlock, writing: Writing): Block[] {
  switch (block.block) {
    case 'answers':
      return chosenAnswers(answersAsked(block, writing.worksheets), writing)
    case 'grid':
      return chosenGrid(block, writing)
    case 'list':
      return listBlocks(block, writing)
    case 'coverage':
      return coverageGlance(coverageAsked(block, writing.worksheets), { caption: block.caption, alone: block.alone === true }, writing)
    case 'risks':
      return block.most === undefined ? riskRegister(writing) : heaviestRisks(block.most, writing)
    case 'moved':
      return block.brief ? movedBriefly(block.worksheets, writing) : movedBlocks(block.worksheets, writing)
    case 'looks':
      return lookBlocks(writing)
    case 'purpose':
      return purposeBlocks(writing)
    case 'asked':
      return writing.outside ? [] : boardAsked(writing)
    case 'open-briefly':
      return openBriefly(block.worksheets, writing)
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

/** A memo is dense: its tables part wherever a page ends. */
export function chosenBlocks(block: ChosenBlock, writing: Writing): Block[] {
  const blocks = blocksOf(block, writing)
  return writing.outline.form === 'memo' ? blocks.map((one) => (one.kind === 'table' ? { ...one, flows: true } : one)) : blocks
}

/** Whether nothing that the block shows was answered; never in a draft, which names what is open. */
export function isChosenUntouched(block: ChosenBlock, writing: Writing): boolean {
  const { outline, worksheets, partners } = writing
  if (outline.draft) return false
  const sections = askedBy(block, worksheets).flatMap((worksheet) => worksheet.sections)
  if (sections.length === 0 || isWritten(sections, writing, tellsAgreed(block))) return false
  // The decision on a partner is no answer of its own, and says something where there are partners.
  const isDecision = block.block === 'grid' && block.columns.some(({ questions }) => questions.includes('choice.status'))
  return !(isDecision && partners.length > 0)
}
