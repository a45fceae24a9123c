/** What stands at the head of a sheet: why it is filled, how long it takes, who should be there, whose it is, and who reads it. */
import type { Block, Paragraph } from '../../../../content/model/document'
import { leavesOf } from '../../../../content/model/places'
import type { Section, Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { headCell } from '../cell'
import { aside, paragraph } from '../paragraph'
import { isCandid } from './asked'

export const hasCandid = (sections: readonly Section[]): boolean => leavesOf({ sections: [...sections] }).some(isCandid)

export const whoReads = ({ say }: Writing): Paragraph => paragraph('body', aside(say('sheet.candid', { mark: say('candid') })))

const NAME_ROOM = 11

export function sheetHead({ why, minutes, attend, sections }: Worksheet, writing: Writing): Block[] {
  const { say } = writing
  return [
    paragraph('intro', { text: why }),
    {
      kind: 'table',
      head: (['name', 'group', 'date'] as const).map((head) => headCell({ text: say(`sheet.${head}`) })),
      rows: [[[], [], []]],
      blank: [NAME_ROOM],
      widths: [40, 38, 22],
    },
    ...(hasCandid(sections) ? [whoReads(writing)] : []),
    {
      kind: 'facts',
      facts: [
        { label: say('sheet.time'), text: say('sheet.minutes', minutes) },
        { label: say('sheet.attend'), text: attend },
      ],
    },
  ]
}
