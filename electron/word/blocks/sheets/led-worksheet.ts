/** The pages of one worksheet in the facilitator's edition: how it is led, then its questions to follow. */
import type { Block } from '../../../../content/model/document'
import type { Worksheet } from '../../../../content/model/worksheet'
import type { Writing } from '../../writing'
import { aside, paragraph } from '../paragraph'
import { leadingNotes } from './leading-notes'
import { questionsBriefly } from './questions-briefly'
import { hasCandid } from './sheet-head'

export function ledWorksheet(worksheet: Worksheet, writing: Writing): Block[] {
  const { say } = writing
  const candid = paragraph('body', aside(say('lead.candid', { mark: say('candid') })))
  return [
    ...leadingNotes(worksheet, 2, writing),
    { kind: 'heading', level: 2, text: say('lead.questions') },
    ...(hasCandid(worksheet.sections) ? [{ ...candid, staysWithNext: true as const }] : []),
    questionsBriefly(worksheet, writing),
  ]
}
