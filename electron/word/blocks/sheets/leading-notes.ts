/** How a group is led through a worksheet: its purpose, its time, how to open, what can go wrong, and what to do when it stalls. */
import type { Block, Paragraph, Table } from '../../../../content/model/document'
import { timetable } from '../../../../content/model/timetable'
import type { FacilitatorNotes, Worksheet } from '../../../../content/model/worksheet'
import type { WordId } from '../../../../content/words/say'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { paragraph } from '../paragraph'

const cell = (text: string): Paragraph[] => [paragraph('cell', { text })]

const headed = (heading: WordId, { say }: Writing, ...blocks: readonly Block[]): Block[] => [
  { kind: 'heading', level: 3, text: say(heading) },
  ...blocks,
]

const listed = (heading: WordId, texts: readonly string[], writing: Writing): Block[] =>
  texts.length === 0 ? [] : headed(heading, writing, { kind: 'list', items: texts.map((text) => [{ text }]) })

const timeTable = ({ timings }: FacilitatorNotes, { say }: Writing): Table => ({
  kind: 'table',
  head: [headCell({ text: say('lead.minutes') }), headCell({ text: say('lead.what') })],
  rows: timetable(timings).map(({ from, to, what }) => [cell(say('lead.from-to', { from, to })), cell(what)]),
  widths: [13, 87],
})

const stallTable = ({ stalls }: FacilitatorNotes, { say }: Writing): Table => ({
  kind: 'table',
  head: [headCell({ text: say('lead.sign') }), headCell({ text: say('lead.move') })],
  rows: stalls.map(({ sign, move }) => [cell(sign), cell(move)]),
  widths: [38, 62],
})

export function leadingNotes({ facilitator, minutes, attend }: Worksheet, writing: Writing): Block[] {
  const { say } = writing
  return [
    paragraph('intro', { text: facilitator.purpose }),
    {
      kind: 'facts',
      facts: [
        { label: say('sheet.time'), text: say('sheet.minutes', minutes) },
        { label: say('sheet.attend'), text: attend },
      ],
    },
    ...headed('lead.timings', writing, timeTable(facilitator, writing)),
    ...listed('lead.opening', facilitator.opening, writing),
    ...listed('lead.risks', facilitator.risks, writing),
    ...headed('lead.stalls', writing, stallTable(facilitator, writing)),
    ...listed('lead.notes', facilitator.notes, writing),
  ]
}
