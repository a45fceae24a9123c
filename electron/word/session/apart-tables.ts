/** The same answers sheet by sheet, by organisation and by level: the rows that the screen shows, as tables. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Comparison } from '../../../content/session/compare/compare'
import { type Apart, rowsApart } from '../../../content/session/compare/rows-apart'
import { barName, type Row } from '../../../content/session/compare/spread-figure'
import type { Ask } from '../../../content/session/item'
import type { Say } from '../../../content/words/say'
import { headCell, textCell } from '../blocks/cell'
import { aside, paragraph } from '../blocks/paragraph'
import { counted, perDot } from './dots'
import type { Recording } from './recording'
import { type ShownRow, stepTable } from './step-table'

/** More columns are too narrow for their words: then each line names what was chosen. */
const MOST_COLUMNS = 5

const headOf = (by: Apart['by'], say: Say): string => say(by === 'sheet' ? 'session-doc.whose' : `session-doc.${by}`)

const isShown = (row: Row): row is Row & Pick<ShownRow, 'bars'> => row.bars !== null

/** What was chosen, line by line. On one sheet each thing is chosen once, and needs no dot. */
const chosenCell = (ask: Ask, { bars }: ShownRow, by: Apart['by'], per: number): Cell =>
  bars
    .filter(({ count }) => count > 0)
    .map((bar) => {
      const name = { text: barName(ask, bar), name: true } as const
      return by === 'sheet' ? paragraph('cell', name) : paragraph('cell', name, { text: `  ${counted(bar.count, per)}` })
    })

function listedTable(ask: Ask, rows: readonly ShownRow[], by: Apart['by'], { say }: Recording): Table {
  const per = perDot(rows.flatMap(({ bars }) => bars))
  return {
    kind: 'table',
    head: [headCell({ text: headOf(by, say) }), headCell({ text: say('session-doc.chosen') })],
    rows: rows.map((row) => [row.name, chosenCell(ask, row, by, per)]),
    widths: [30, 70],
  }
}

/** Those who may not be shown apart stand below the table by name. */
function hiddenLine(rows: readonly Row[], { say }: Recording): Block[] {
  const names = rows.filter((row) => !isShown(row))
  if (names.length === 0) return []
  const list = names.flatMap(({ name }, at) => [{ text: at === 0 ? '' : say('document.comma') }, { text: name, name: true as const }])
  return [paragraph('body', aside(`${say('session-doc.part-hidden')}: `), ...list)]
}

function apartBlocks(ask: Ask, { by, rows, isClosed }: Apart, recording: Recording): Block[] {
  // That too few answered for any is said once at the head of an anonymous record. Elsewhere nothing there tells of it.
  if (isClosed) return recording.session.mode === 'anonymous' ? [] : hiddenLine(rows, recording)
  const shown = rows.filter(isShown).map(({ name, bars }) => ({ name: textCell(name, true), bars }))
  const isListed = ask.kind !== 'scale' || (shown[0]?.bars.length ?? 0) > MOST_COLUMNS
  const table = isListed ? listedTable(ask, shown, by, recording) : stepTable(ask, shown, headOf(by, recording.say))
  return [table, ...hiddenLine(rows, recording)]
}

export const apartTables = (comparison: Comparison, recording: Recording): Block[] =>
  rowsApart(recording.session, comparison).flatMap((apart) => apartBlocks(comparison.item.ask, apart, recording))
