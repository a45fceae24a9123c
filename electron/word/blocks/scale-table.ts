/** Ratings of one subject that belong together: what was asked, the rating, and what it rests on. Earlier rounds stand below each, softly. */
import type { Cell, Table } from '../../../content/model/document'
import { isShown } from '../../../content/model/places'
import type { Leaf } from '../../../content/model/question'
import type { Writing, WritingRound } from '../writing'
import { candidMark, gap, labelled, labelRuns } from './answer'
import { emptyCell, headCell } from './cell'
import { paragraph } from './paragraph'
import { roundParagraph, softly, type Told, toldOf, wholeOf } from './rounds'
import { sharedLine } from './scale-words'

/** A rating, and what is asked because of it. */
interface Rated {
  readonly leaf: Leaf
  readonly followUps: Leaf[]
}

function ratedIn(leaves: readonly Leaf[]): Rated[] {
  const rated: Rated[] = []
  for (const leaf of leaves) {
    const before = rated.at(-1)
    if (leaf.kind !== 'scale' && before) before.followUps.push(leaf)
    else rated.push({ leaf, followUps: [] })
  }
  return rated
}

type Asked = { readonly about: readonly string[]; readonly writing: Writing; readonly gaps: boolean }

const inRound = (told: readonly Told[], round: WritingRound | undefined): Told | undefined =>
  round === undefined ? told.find(({ isNow }) => isNow) : told.find((one) => one.round === round)

/** What was asked because of the rating, in the same round. */
function followUpCell({ followUps }: Rated, round: WritingRound | undefined, { about, writing }: Asked): Cell {
  return followUps.flatMap((leaf) => {
    const told = inRound(toldOf(leaf, about, 'cell', writing), round)
    if (!told) return []
    const answer = labelled(labelRuns(leaf, writing), wholeOf(told), 'cell', writing)
    return told.isNow ? answer : softly(answer)
  })
}

function ratingRow(label: Cell, rated: Rated, told: Told | undefined, round: WritingRound | undefined, asked: Asked): Cell[] {
  const { about, writing, gaps } = asked
  const [rating, ...reasons] = told?.answer ?? []
  const isOpen = gaps && isShown(writing.plan, rated.leaf, about)
  const beside = [...reasons, ...(told?.agreed ?? []), ...followUpCell(rated, round, asked)]
  return [label, rating ? [rating] : isOpen ? [gap('cell', writing)] : emptyCell, beside.length > 0 ? beside : emptyCell]
}

function rowsFor(rated: Rated, label: Cell, asked: Asked): Cell[][] {
  const { about, writing } = asked
  const told = toldOf(rated.leaf, about, 'cell', writing)
  const earlier = told.filter(({ isNow }) => !isNow)
  const [round] = writing.rounds
  const named = earlier.length > 0 && round ? [...label, roundParagraph(round, writing)] : label
  return [
    ratingRow(named, rated, inRound(told, undefined), undefined, asked),
    ...earlier.map((one) => ratingRow([roundParagraph(one.round, writing)], rated, one, one.round, asked)),
  ]
}

export function scaleTable(leaves: readonly Leaf[], about: readonly string[], writing: Writing, gaps: boolean): Table {
  const { say } = writing
  // Said once in the head when it holds for every row.
  const allInside = leaves.every((leaf) => leaf.audience === 'inside')
  const label = (leaf: Leaf): Cell => [
    paragraph('cell', ...(allInside ? [{ text: leaf.text, bold: true, label: true } as const] : labelRuns(leaf, writing, leaf.text))),
  ]
  const line = sharedLine(leaves, writing)
  const asked = ratedIn(leaves).map((rated) => rowsFor(rated, label(rated.leaf), { about, writing, gaps }))
  return {
    kind: 'table',
    head: [
      headCell({ text: say('document.question') }, ...(allInside ? [candidMark(writing)] : [])),
      headCell({ text: say('document.rating') }),
      headCell({ text: say('document.evidence') }),
    ],
    rows: asked.flat(),
    // Earlier rounds stay with their question.
    staysWithNext: asked.flatMap((rows) => rows.map((_, at) => at < rows.length - 1)),
    widths: [36, 16, 48],
    ...(line && { caption: [{ text: say('document.line-runs', { line }) }] }),
  }
}
