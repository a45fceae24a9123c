/** What helps to lead the worksheets of a document, for whoever leads them; of all worksheets when it holds none. */
import type { Block } from '../../../../content/model/document'
import type { Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { leadingNotes } from './leading-notes'

function chosen({ outline, asked }: Writing): readonly Worksheet[] {
  const held = outline.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'blank' ? block.worksheet : [])))
  return held.length === 0 ? asked : asked.filter(({ id }) => held.includes(id))
}

export const facilitatorNotes = (writing: Writing): Block[] =>
  chosen(writing).flatMap((worksheet) => [{ kind: 'heading', level: 2, text: worksheet.title }, ...leadingNotes(worksheet, 3, writing)])
