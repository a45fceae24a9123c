/** The answers to one question that fit how it is asked now, each with its sheet. */
import type { Value } from '../../model/plan-parts'
import { answerOn, isAsked } from '../fits'
import type { Item } from '../item'
import type { Session, Sheet } from '../session'

export interface Answer {
  readonly sheet: Sheet
  readonly value: Value
}

export const answersTo = (session: Session, item: Item): Answer[] =>
  session.sheets.flatMap((sheet) => {
    const value = isAsked(session, item, sheet) ? answerOn(sheet, item) : undefined
    return value ? [{ sheet, value }] : []
  })
