/** What was promised, in the order of the plan's page. */
import { commitmentsInOrder } from '../../../content/model/commitments'
import type { Block, Cell, Run } from '../../../content/model/document'
import { leavesOf } from '../../../content/model/places'
import type { Commitment } from '../../../content/model/plan'
import { sayDay } from '../../../content/words/say'
import type { Writing } from '../writing'
import { headCell, textCell } from './cell'
import { aside, ownParagraph, paragraph, paragraphsOf } from './paragraph'

/** The worksheet and section of the question that it came from. */
function fromWhere({ from }: Commitment, { worksheets }: Writing): Run[] {
  for (const worksheet of from ? worksheets : [])
    for (const section of worksheet.sections)
      if (leavesOf({ sections: [section] }).some(({ id }) => id === from?.question)) return [aside(`${worksheet.title}, ${section.title}`)]
  return []
}

function whatCell(commitment: Commitment, writing: Writing): Cell {
  const from = fromWhere(commitment, writing)
  const what = paragraphsOf(commitment.what).map((text) => ownParagraph('cell', text))
  return [...what, ...(from.length > 0 || what.length === 0 ? [paragraph('cell', ...from)] : [])]
}

function commitmentRow(commitment: Commitment, writing: Writing): Cell[] {
  const { say, language } = writing
  const { who, by, done } = commitment
  const unsaid: Cell = [paragraph('cell', aside(say('figure.not-said')))]
  return [
    whatCell(commitment, writing),
    who.trim() ? textCell(who.trim()) : unsaid,
    by ? textCell(sayDay(by, language)) : unsaid,
    textCell(say(done ? 'document.commitment-done' : 'document.commitment-open')),
  ]
}

/** All of them, or those that came from questions of some worksheets. */
function commitmentsFrom(ids: readonly string[] | undefined, { plan, worksheets }: Writing): Commitment[] {
  const asked = new Set(worksheets.filter(({ id }) => ids?.includes(id)).flatMap((worksheet) => leavesOf(worksheet).map(({ id }) => id)))
  return commitmentsInOrder(plan).filter(({ from }) => !ids || (from && asked.has(from.question)))
}

export function commitmentBlocks(ids: readonly string[] | undefined, writing: Writing): Block[] {
  const { say } = writing
  const commitments = commitmentsFrom(ids, writing)
  if (commitments.length === 0) return [paragraph('body', aside(say('document.no-commitments')))]
  return [
    {
      kind: 'table',
      head: (['what', 'who', 'by', 'done'] as const).map((word) => headCell({ text: say(`document.commitment-${word}-head`) })),
      rows: commitments.map((commitment) => commitmentRow(commitment, writing)),
      widths: [48, 20, 19, 13],
      caption: [{ text: say('document.commitments-caption') }],
    },
  ]
}
