/** How answers spread: in a sentence, and as a table that is figure and numbers in one. */
import type { Block, Cell } from '../../../content/model/document'
import type { Bar } from '../../../content/session/compare/bars'
import type { Comparison } from '../../../content/session/compare/compare'
import { spreadOf } from '../../../content/session/compare/spread'
import { barName } from '../../../content/session/compare/spread-figure'
import type { Ask } from '../../../content/session/item'
import { headCell, textCell } from '../blocks/cell'
import { aside, ownParagraph, paragraph } from '../blocks/paragraph'
import { dots, perDot, rings } from './dots'
import { nameRuns } from './name-runs'
import type { Recording } from './recording'

/** An option as users worded it, a step with its number. */
const barCell = (ask: Ask, bar: Bar): Cell =>
  ask.kind === 'scale' ? textCell(barName(ask, bar)) : [ownParagraph('cell', barName(ask, bar))]

const dotNote = (per: number, { say }: Recording): Block[] =>
  per === 1 ? [] : [paragraph('body', aside(say('session-doc.per-dot', { count: per })))]

/** Whoever gave a reason alone stands in a last row, so that the numbers are as many as answered. */
function unratedRow(unrated: number, per: number, { say }: Recording): Cell[][] {
  if (unrated === 0) return []
  return [[[paragraph('cell', aside(say('spread.reason-only')))], textCell(rings(unrated, per)), textCell(`${unrated}`)]]
}

function spreadTable({ item: { ask }, unrated }: Comparison, bars: readonly Bar[], recording: Recording): Block[] {
  const { say } = recording
  const per = perDot([...bars, { count: unrated }])
  return [
    {
      kind: 'table',
      head: [
        headCell({ text: say(ask.kind === 'scale' ? 'session-doc.step' : 'session-doc.option') }),
        headCell(),
        headCell({ text: say('session-doc.sheets') }),
      ],
      rows: [
        ...bars.map((bar) => [barCell(ask, bar), textCell(dots(bar.count, per)), textCell(`${bar.count}`)]),
        ...unratedRow(unrated, per, recording),
      ],
      widths: [42, 46, 12],
    },
    ...dotNote(per, recording),
  ]
}

/** Nothing where answers are texts. */
export function spreadBlocks(comparison: Comparison, recording: Recording): Block[] {
  const spread = spreadOf(comparison, recording.language, recording.say)
  if (!spread) return []
  const sentence: Block = { ...paragraph('body', ...nameRuns(spread.sentence)), staysWithNext: true }
  return [sentence, ...spreadTable(comparison, spread.bars, recording)]
}
