/** What helps to lead the worksheets of a document, for whoever leads them; of all worksheets when it holds none. */
import type { Block } from '../../../../content/model/document'
import type { Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { aside, paragraph } from '../paragraph'

function chosen({ outline, asked }: Writing): readonly Worksheet[] {
  const held = outline.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'blank' ? block.worksheet : [])))
  return held.length === 0 ? asked : asked.filter(({ id }) => held.includes(id))
}

const notesOn = ({ title, minutes, attend, facilitator }: Worksheet, { say }: Writing): Block[] => [
  { kind: 'heading', level: 2, text: title },
  { ...paragraph('body', aside(`${say('sheet.minutes', minutes)}. ${attend}`)), staysWithNext: true },
  { kind: 'list', items: facilitator.map((text) => [{ text }]) },
]

export const facilitatorNotes = (writing: Writing): Block[] => chosen(writing).flatMap((worksheet) => notesOn(worksheet, writing))
