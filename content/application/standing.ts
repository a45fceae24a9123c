/** Sentences that were rewritten by hand and stand in a text although funders may not read their answer any more. */
import type { Application } from '../model/application'
import type { FunderHeading } from '../model/funder'
import type { Plan } from '../model/plan'
import { piecesAt } from './edits'
import { type ShownPiece, shownPieces } from './following'
import type { Reading } from './reading'

export const isStanding = (pieces: readonly ShownPiece[]): boolean => pieces.some(({ state }) => state === 'alone')

/** The headings under which one stands: the writer should look before the text goes out. */
export const headingsToLookAt = (plan: Plan, { id, form }: Application, reading: Reading): FunderHeading[] =>
  form.headings.filter((heading) =>
    isStanding(shownPieces(piecesAt(plan, { application: id, heading: heading.id, row: '', column: '' }), reading)),
  )
