/** What differs between this round and the one before it: then beside now, each with what it rested on. What stayed is named in a line. */
import { shortText } from '../../../content/model/answer-words'
import type { Block, Cell } from '../../../content/model/document'
import { type Move, movesBetween } from '../../../content/model/moved'
import { subjectName } from '../../../content/model/names'
import { isShown } from '../../../content/model/places'
import type { Writing, WritingRound } from '../writing'
import { answerAt } from './answer'
import { headCell } from './cell'
import { aside, paragraph, sentence } from './paragraph'
import { spoken } from './spoken'
import { listOf } from './title-page'

/** "Pull (Warda)". */
function nameOf({ leaf, place }: Move, { plan, worksheets, say }: Writing): string {
  const subjects = place.about.map((id) => subjectName(plan, worksheets, id, say)).join(say('document.comma'))
  return subjects ? say('document.about', { question: shortText(leaf), subjects }) : shortText(leaf)
}

function answerCell({ leaf, place }: Move, round: WritingRound, writing: Writing): Cell {
  const said = isShown(writing.plan, leaf, place.about, round.id) ? answerAt(leaf, place.about, 'cell', writing, round.id) : []
  return said.length > 0 ? said : [paragraph('cell', aside(writing.say('figure.not-said')))]
}

/** What is written in words is new in every round, and moves nothing. */
function movesIn(ids: readonly string[] | undefined, now: string, then: string, { plan, worksheets }: Writing): Move[] {
  const chosen = worksheets.filter(({ id }) => !ids || ids.includes(id))
  return movesBetween(plan, chosen, then, now).filter(
    ({ leaf, place }) =>
      (leaf.kind === 'scale' || leaf.kind === 'one') && [now, then].some((round) => isShown(plan, leaf, place.about, round)),
  )
}

function stayedLine(stayed: readonly Move[], writing: Writing): Block[] {
  if (stayed.length === 0) return []
  const questions = listOf(
    stayed.map((move) => nameOf(move, writing)),
    writing.language,
  )
  return [paragraph('body', ...spoken(sentence(writing.say('document.stayed', { questions })), writing, { soft: true }))]
}

export function movedBlocks(ids: readonly string[] | undefined, writing: Writing): Block[] {
  const { say } = writing
  const [now, then] = writing.rounds
  if (!now || !then) return [paragraph('body', aside(say('document.one-round')))]
  const moves = movesIn(ids, now.id, then.id, writing)
  const moved = moves.filter(({ kind }) => kind !== 'same')
  const stayed = stayedLine(
    moves.filter(({ kind }) => kind === 'same'),
    writing,
  )
  if (moved.length === 0) return [paragraph('body', aside(say('document.nothing-moved'))), ...stayed]
  return [
    {
      kind: 'table',
      head: [headCell({ text: say('document.question') }), ...[then, now].map(({ name }) => headCell(...spoken(name, writing)))],
      rows: moved.map((move) => [
        [paragraph('cell', ...spoken(nameOf(move, writing), writing, { bold: true }))],
        answerCell(move, then, writing),
        answerCell(move, now, writing),
      ]),
      widths: [26, 37, 37],
      caption: [{ text: say('document.moved') }],
    },
    ...stayed,
  ]
}
