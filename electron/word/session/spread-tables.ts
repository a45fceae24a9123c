/** How answers spread, as a table that is figure and numbers in one; and the same for organisations and levels apart. */
import type { Block, Cell, Table } from '../../../content/model/document'
import type { Bar, Comparison, Part, Split } from '../../../content/session/compare/compare'
import { barName } from '../../../content/session/compare/spread-figure'
import type { Ask } from '../../../content/session/item'
import { headCell, textCell } from '../blocks/cell'
import { aside, ownParagraph, paragraph } from '../blocks/paragraph'
import { dots, perDot } from './dots'
import type { Recording } from './recording'

/** An option as users worded it, a step with its number. */
const barCell = (ask: Ask, bar: Bar): Cell =>
  ask.kind === 'scale' ? textCell(barName(ask, bar)) : [ownParagraph('cell', barName(ask, bar))]

const dotNote = (per: number, { say }: Recording): Block[] =>
  per === 1 ? [] : [paragraph('body', aside(say('session-doc.per-dot', { count: per })))]

export function spreadTable({ item: { ask }, bars }: Comparison, recording: Recording): Block[] {
  const { say } = recording
  const per = perDot(bars)
  return [
    {
      kind: 'table',
      head: [
        headCell({ text: say(ask.kind === 'scale' ? 'session-doc.step' : 'session-doc.option') }),
        headCell(),
        headCell({ text: say('session-doc.sheets') }),
      ],
      rows: bars.map((bar) => [barCell(ask, bar), textCell(dots(bar.count, per)), textCell(`${bar.count}`)]),
      widths: [42, 46, 12],
    },
    ...dotNote(per, recording),
  ]
}

/** More columns are too narrow for their words: then each line names what was chosen. */
const MOST_COLUMNS = 5

const hidden = ({ say }: Recording): Cell => [paragraph('cell', aside(say('session-doc.part-hidden')))]
const counted = (count: number, per: number): string => (count === 0 ? '' : `${dots(count, per)} ${count}`)

/** Rows by name, one column a step. Whoever is hidden is named, with why. */
export function stepTable(ask: Ask, rows: readonly { name: Cell; bars: readonly Bar[] }[], head: string): Table {
  const per = perDot(rows.flatMap(({ bars }) => bars))
  const steps = rows[0]?.bars ?? []
  return {
    kind: 'table',
    head: [headCell({ text: head }), ...steps.map((bar) => headCell({ text: barName(ask, bar) }))],
    rows: rows.map(({ name, bars }) => [name, ...bars.map(({ count }) => textCell(counted(count, per)))]),
    widths: [30, ...steps.map(() => 70 / steps.length)],
  }
}

function listedCell(ask: Ask, { bars }: Part, per: number, recording: Recording): Cell {
  if (!bars) return hidden(recording)
  return bars
    .filter(({ count }) => count > 0)
    .map((bar) => paragraph('cell', { text: barName(ask, bar), name: true }, { text: `  ${counted(bar.count, per)}` }))
}

function listedParts(ask: Ask, parts: readonly Part[], head: string, recording: Recording): Table {
  const per = perDot(parts.flatMap(({ bars }) => bars ?? []))
  return {
    kind: 'table',
    head: [headCell({ text: head }), headCell({ text: recording.say('session-doc.chosen') })],
    rows: parts.map((part) => [textCell(part.name, true), listedCell(ask, part, per, recording)]),
    widths: [30, 70],
  }
}

/** Those who may not be shown apart stand below the table by name. */
const hiddenLine = (parts: readonly Part[], { say }: Recording): Block[] => {
  const names = parts.filter(({ bars }) => bars === null)
  if (names.length === 0) return []
  const list = names.flatMap(({ name }, at) => [{ text: at === 0 ? '' : say('document.comma') }, { text: name, name: true as const }])
  return [paragraph('body', aside(`${say('session-doc.part-hidden')}: `), ...list)]
}

function splitBlocks(ask: Ask, { by, parts }: Split, recording: Recording): Block[] {
  const head = recording.say(`session-doc.${by}`)
  const shown = parts.flatMap((part) => (part.bars ? [{ ...part, bars: part.bars }] : []))
  if (shown.length === 0) return []
  if (ask.kind !== 'scale' || (shown[0]?.bars.length ?? 0) > MOST_COLUMNS) return [listedParts(ask, parts, head, recording)]
  const rows = shown.map(({ name, bars }) => ({ name: textCell(name, true), bars }))
  return [stepTable(ask, rows, head), ...hiddenLine(parts, recording)]
}

export const splitTables = ({ item, splits }: Comparison, recording: Recording): Block[] =>
  splits.flatMap((split) => splitBlocks(item.ask, split, recording))
