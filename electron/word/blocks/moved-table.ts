/** What is asked anew in each round: then beside now, each with what it rested on; and the same in a few lines. */
import { shortText } from '../../../content/model/answer-words'
import type { Block, Cell } from '../../../content/model/document'
import { type Move, type MoveKind, movesBetween } from '../../../content/model/moved'
import { subjectName } from '../../../content/model/names'
import { isAskedAnew } from '../../../content/model/outline-asks'
import { isShown } from '../../../content/model/places'
import type { Writing, WritingRound } from '../writing'
import { answerAt } from './answer'
import { emptyCell, headCell } from './cell'
import { aside, paragraph } from './paragraph'
import { spoken } from './spoken'
import { listOf } from './title-page'

/** "Pull (Warda)". */
function nameOf({ leaf, place }: Move, { plan, worksheets, say }: Writing): string {
  const subjects = place.about.map((id) => subjectName(plan, worksheets, id, say)).join(say('document.comma'))
  return subjects ? say('document.about', { question: shortText(leaf), subjects }) : shortText(leaf)
}

function movesIn(ids: readonly string[] | undefined, writing: Writing): Move[] {
  const { plan, worksheets, rounds } = writing
  const [now, then = now] = rounds
  if (!now || !then) return []
  const chosen = worksheets.filter(({ id }) => !ids || ids.includes(id))
  return movesBetween(plan, chosen, then.id, now.id).filter(
    ({ leaf, place }) => isAskedAnew(leaf) && [now, then].some(({ id }) => isShown(plan, leaf, place.about, id)),
  )
}

function answerCell({ leaf, place }: Move, round: WritingRound, writing: Writing): Cell {
  // What was not asked in a round is no gap in it.
  if (!isShown(writing.plan, leaf, place.about, round.id)) return emptyCell
  const said = answerAt(leaf, place.about, 'cell', writing, round.id)
  return said.length > 0 ? said : [paragraph('cell', aside(writing.say('figure.not-said')))]
}

const nameCell = (move: Move, writing: Writing): Cell => [paragraph('cell', ...spoken(nameOf(move, writing), writing, { bold: true }))]
const same = ({ say }: Writing): Cell => [paragraph('cell', aside(say('document.same')))]

function besideThen(moves: readonly Move[], now: WritingRound, then: WritingRound, writing: Writing): Block {
  return {
    kind: 'table',
    head: [headCell({ text: writing.say('document.question') }), ...[then, now].map(({ name }) => headCell(...spoken(name, writing)))],
    rows: moves.map((move) => [
      nameCell(move, writing),
      answerCell(move, then, writing),
      move.kind === 'same' ? same(writing) : answerCell(move, now, writing),
    ]),
    widths: [26, 37, 37],
    caption: [{ text: writing.say('document.moved') }],
  }
}

/** While there is one round, what is said in it. */
const inOneRound = (moves: readonly Move[], now: WritingRound, writing: Writing): Block => ({
  kind: 'table',
  head: [headCell({ text: writing.say('document.question') }), headCell(...spoken(now.name, writing))],
  rows: moves.map((move) => [nameCell(move, writing), answerCell(move, now, writing)]),
  widths: [34, 66],
})

export function movedBlocks(ids: readonly string[] | undefined, writing: Writing): Block[] {
  const [now, then] = writing.rounds
  const moves = movesIn(ids, writing)
  if (!now || moves.length === 0) return [paragraph('body', aside(writing.say('document.gap-list')))]
  return [then ? besideThen(moves, now, then, writing) : inOneRound(moves, now, writing)]
}

const LINES: readonly {
  word: 'more' | 'less' | 'otherwise' | 'reasons' | 'same' | 'first' | 'no-more'
  is: (kind: MoveKind, move: Move) => boolean
}[] = [
  { word: 'more', is: (kind) => kind === 'more' },
  { word: 'less', is: (kind) => kind === 'less' },
  { word: 'otherwise', is: (kind, { leaf }) => kind === 'rewritten' && leaf.kind !== 'scale' },
  { word: 'reasons', is: (kind, { leaf }) => kind === 'unreasoned' || (kind === 'rewritten' && leaf.kind === 'scale') },
  { word: 'same', is: (kind) => kind === 'same' },
  { word: 'first', is: (kind) => kind === 'only-now' },
  { word: 'no-more', is: (kind) => kind === 'only-then' },
]

/** A line for each way in which answers moved, with their names alone. */
export function movedBriefly(ids: readonly string[] | undefined, writing: Writing): Block[] {
  const { say, language, rounds } = writing
  if (rounds.length < 2) return [paragraph('body', aside(say('document.one-round')))]
  const moves = movesIn(ids, writing)
  const lines = LINES.flatMap(({ word, is }): Block[] => {
    const names = moves.filter((move) => is(move.kind, move)).map((move) => nameOf(move, writing))
    if (names.length === 0) return []
    const label = { text: say(`document.moved-${word}`), bold: true, label: true } as const
    return [paragraph('answer', label, { text: '  ' }, ...spoken(`${listOf(names, language)}.`, writing))]
  })
  return lines.length > 0 ? lines : [paragraph('body', aside(say('document.nothing-moved')))]
}
