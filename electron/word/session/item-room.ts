/** Room for one answer on a sheet of a session, below its question. */
import type { Block, Paragraph, Table } from '../../../content/model/document'
import type { Ask, AskOf, Item } from '../../../content/session/item'
import { isolated } from '../../../content/words/isolated'
import type { Say } from '../../../content/words/say'
import { headCell } from '../blocks/cell'
import { aside, ownParagraph, paragraph } from '../blocks/paragraph'
import { hint } from '../blocks/sheets/asked'
import { boxes } from '../blocks/sheets/boxes'
import { ruled } from '../blocks/sheets/ruled'
import { nameRuns } from './name-runs'
import { questionOf, subjectOf } from './recording'

/** The words of more steps than these do not fit into a line. */
const MOST_WORDED = 6
const LINES = { text: 4, list: 5, reason: 2 } as const

/** Lines to write on that count what is written. */
const countedLines = (lines: number): Paragraph[] =>
  ruled(lines).map((line, at) => ({ ...line, runs: [{ text: `${at + 1}`, soft: true }] }))

/** A line of many steps as a ruler, a box below each number, and its two ends in words. */
function ruler({ steps }: AskOf<'scale'>, say: Say): Block[] {
  const [first, last] = [steps[0], steps.at(-1)]
  const table: Table = {
    kind: 'table',
    head: steps.map(({ value }) => headCell({ text: `${value}` })),
    rows: [steps.map(() => [paragraph('tick', { text: '', tick: true })])],
    staysWithNext: [true],
    widths: steps.map(() => 1),
  }
  if (!first || !last) return [table]
  return [table, hint(say('document.line', { low: first.value, first: first.text, high: last.value, last: last.text }))]
}

function scaleRoom(ask: AskOf<'scale'>, say: Say): Block[] {
  const named = ask.steps.map(({ value, text }) => `${value} ${text}`.trim())
  const reason = ask.evidence ? [hint(say('session-doc.reason-why')), ...ruled(LINES.reason)] : []
  const numbers: Block[] = ask.steps.length > MOST_WORDED ? ruler(ask, say) : staying(boxes(named), reason.length > 0)
  return [...numbers, ...reason]
}

const staying = (parts: readonly Paragraph[], does: boolean): Paragraph[] =>
  parts.map((part) => (does ? { ...part, staysWithNext: true as const } : part))

const choice = (word: 'one' | 'several', options: readonly { readonly text: string }[], say: Say): Block[] => [
  hint(say(`session-doc.tick-${word}`)),
  ...boxes(options.map(({ text }) => text)),
]

const shortLine = (text: string): Paragraph => paragraph('ruled-short', ...(text.trim() === '' ? [] : [{ text, soft: true } as const]))

function roomFor(ask: Ask, say: Say): Block[] {
  switch (ask.kind) {
    case 'line':
      return ruled(1)
    case 'text':
      return ruled(LINES.text)
    case 'list':
      return [hint(say('session-doc.each-line', { item: ask.item })), ...countedLines(LINES.list)]
    case 'one':
    case 'several':
      return choice(ask.kind, ask.options, say)
    case 'scale':
      return scaleRoom(ask, say)
    case 'number':
      return [shortLine(ask.unit)]
    case 'date':
      return [shortLine(say('sheet.date'))]
  }
}

const staysAlways = (part: Paragraph): Paragraph => ({ ...part, staysWithNext: true })

function hintsOf(item: Item, say: Say): Paragraph[] {
  const [subject, help] = [subjectOf(item), item.help.trim()]
  const about = say('session-doc.about', { name: isolated(subject) })
  return [
    ...(subject === '' ? [] : [staysAlways(paragraph('hint', ...nameRuns(about)))]),
    ...(help === '' ? [] : [staysAlways({ ...ownParagraph('hint', help), runs: [aside(help)] })]),
  ]
}

/** `number` counts the questions of the sheet; whoever goes on overleaf names it. */
export const itemRoom = (item: Item, number: number, say: Say): Block[] => [
  staysAlways(paragraph('question', { text: `${number}  `, soft: true }, { text: questionOf(item, { say }), bold: true, name: true })),
  ...hintsOf(item, say),
  ...roomFor(item.ask, say),
]
