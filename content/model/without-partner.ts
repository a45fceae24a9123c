/** What nobody else covers in full, and what the lead answers for on this partner's behalf. */
import { moneyWords } from './answer-words'
import { tallyOf } from './coverage'
import { type Place, textAt, valueOfKind } from './place'
import { partnersAsked, rowsOf } from './places'
import type { Plan } from './plan'

export interface Loss {
  readonly needs: readonly string[]
  readonly parts: readonly string[]
  /** The amount at stake in words, empty when none is named. */
  readonly liability: string
  readonly from: readonly Place[]
}

function onlyBy(plan: Plan, question: string, label: string, partner: string) {
  return rowsOf(plan, question).filter((row) => {
    const { fully, partly } = tallyOf(plan, question, row.id, partnersAsked(plan))
    const covering = fully.length > 0 ? fully : partly
    return textAt(plan, label, [row.id]) !== '' && covering.length === 1 && covering[0] === partner
  })
}

export function withoutPartner(plan: Plan, partner: string): Loss {
  const needs = onlyBy(plan, 'needs.map', 'needs.map-need', partner)
  const parts = onlyBy(plan, 'field.map', 'field.map-part', partner)
  const amount = valueOfKind(plan, 'number', 'liability.amount', [partner])?.amount
  const cells = (question: string, rows: readonly { id: string }[]) => rows.map((row) => ({ question, about: [row.id, partner] }))
  return {
    needs: needs.map((row) => textAt(plan, 'needs.map-need', [row.id])),
    parts: parts.map((row) => textAt(plan, 'field.map-part', [row.id])),
    liability: amount ? moneyWords(plan, amount) : '',
    from: [
      ...cells('needs.map', needs),
      ...cells('field.map', parts),
      ...(amount ? [{ question: 'liability.amount', about: [partner] }] : []),
    ],
  }
}
