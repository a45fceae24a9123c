/** An application to a funder: first drafts, the writer's own words among them, and cells that were written over. */
import { draftOf } from '../../content/application/draft'
import { addApplication, changeApplication, putText, type TextPlace } from '../../content/application/edits'
import { type Reading, readingOf } from '../../content/application/reading'
import { tableRows } from '../../content/application/tables'
import type { Piece } from '../../content/model/application'
import type { FunderForm, FunderHeading } from '../../content/model/funder'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import type { Draw } from './random-plan'
import { AT } from './small-plan'
import { inTen, surrounding, wildText } from './wild-text'

interface Written {
  readonly place: TextPlace
  readonly pieces: readonly Piece[]
}

function rewritten(draw: Draw, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const changed = inTen(draw, 1) ? [{ ...piece, text: wildText(draw, piece.text) }] : [piece]
    return inTen(draw, 1) ? [...changed, { text: surrounding(draw) }] : changed
  })
}

function textOfHeading(draw: Draw, place: TextPlace, heading: FunderHeading, reading: Reading): Written[] {
  if (heading.kind !== 'text' || inTen(draw, 2)) return []
  return [{ place, pieces: rewritten(draw, draftOf([...heading.sources, ...heading.also], reading)) }]
}

function cellsOf(draw: Draw, place: TextPlace, heading: FunderHeading, reading: Reading): Written[] {
  if (heading.kind !== 'table') return []
  return tableRows(heading, reading, 2026).flatMap(({ key }) =>
    heading.columns.flatMap(({ id }) =>
      inTen(draw, 2) ? [{ place: { ...place, row: key, column: id }, pieces: [{ text: wildText(draw, 'Over') }] }] : [],
    ),
  )
}

/** The plan with one application, whose id is the form's. */
export function applied(draw: Draw, plan: Plan, form: FunderForm, language: string): Plan {
  const begun = changeApplication(addApplication(plan, form.id, form, AT), form.id, { language }, AT)
  const reading = readingOf(begun, worksheets)
  return form.headings
    .flatMap((heading) => {
      const place = { application: form.id, heading: heading.id, row: '', column: '' }
      return [...textOfHeading(draw, place, heading, reading), ...cellsOf(draw, place, heading, reading)]
    })
    .reduce(
      (next, { place, pieces }) =>
        putText(
          next,
          place,
          pieces.filter(({ text }) => text !== ''),
          AT,
        ),
      begun,
    )
}
