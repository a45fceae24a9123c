/** How the time was planned. */
import type { Block, Cell } from '../../../content/model/document'
import { stepTitle } from '../../../content/session/present/wall-step'
import type { Step } from '../../../content/session/session'
import { beginnings } from '../../../content/session/set-up/agenda'
import { headCell, textCell } from '../blocks/cell'
import { paragraph } from '../blocks/paragraph'
import type { Recording } from './recording'

const stepCell = (step: Step, { session, say }: Recording): Cell => [
  paragraph('cell', { text: stepTitle(session, step, say), name: true }),
  ...(step.pattern === '1-2-4-all' ? [paragraph('cell', { text: say('session-doc.one-two-four'), soft: true })] : []),
]

export function agendaBlocks(recording: Recording): Block[] {
  const { session, say } = recording
  if (session.agenda.length === 0) return []
  const begins = beginnings(session.agenda)
  return [
    { kind: 'heading', level: 1, text: say('session-doc.agenda') },
    {
      kind: 'table',
      head: (['from-minute', 'step-head', 'minutes'] as const).map((word) => headCell({ text: say(`session-doc.${word}`) })),
      rows: session.agenda.map((step, at) => [textCell(`${begins[at] ?? 0}`), stepCell(step, recording), textCell(`${step.minutes}`)]),
      widths: [16, 70, 14],
    },
  ]
}
