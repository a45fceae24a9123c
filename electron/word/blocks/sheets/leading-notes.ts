/** How a group is led through a worksheet: its purpose, its time, how to open, what can go wrong, and what to do when it stalls. */
import type { Block, Paragraph, Table } from '../../../../content/model/document'
import { timetable } from '../../../../content/model/timetable'
import type { FacilitatorNotes, Worksheet } from '../../../../content/model/worksheet'
import type { WordId } from '../../../../content/words/say'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'

const cell = (text: string): Paragraph[] => [paragraph('cell', { text })]

const listOf = (texts: readonly string[]): Block[] => (texts.length > 0 ? [{ kind: 'list', items: texts.map((text) => [{ text }]) }] : [])

const timeTable = ({ timings }: FacilitatorNotes, { say }: Writing): Table => ({
  kind: 'table',
  head: [headCell({ text: say('lead.minutes') }), headCell({ text: say('lead.what') })],
  rows: timetable(timings).map(({ from, to, what }) => [cell(say('lead.from-to', { from, to })), cell(what)]),
  flows: true,
  widths: [13, 87],
})

const stallTable = ({ stalls }: FacilitatorNotes, { say }: Writing): Table => ({
  kind: 'table',
  head: [headCell({ text: say('lead.sign') }), headCell({ text: say('lead.move') })],
  rows: stalls.map(({ sign, move }) => [cell(sign), cell(move)]),
  widths: [38, 62],
})

/** `level`: of the headings, below the one that names the worksheet. */
export function leadingNotes({ facilitator, minutes, attend }: Worksheet, level: 2 | 3, writing: Writing): Block[] {
  const { say } = writing
  const headed = (heading: WordId, blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [{ kind: 'heading', level, text: say(heading) }, ...blocks] : []
  return [
    paragraph('intro', { text: facilitator.purpose }),
    {
      kind: 'facts',
      facts: [
        { label: say('sheet.time'), text: say('sheet.minutes', minutes) },
        { label: say('sheet.attend'), text: attend },
      ],
    },
    ...headed('lead.timings', [timeTable(facilitator, writing)]),
    ...headed('lead.opening', listOf(facilitator.opening)),
    ...headed('lead.risks', listOf(facilitator.risks)),
    ...headed('lead.stalls', [stallTable(facilitator, writing)]),
    ...headed('lead.notes', listOf(facilitator.notes)),
  ]
}
