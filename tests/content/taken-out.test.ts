/** What is taken out in a copy that was made for a partner, when that copy comes back. */
import { expect, test } from 'vitest'
import { removeRow, setPartner } from '../../content/model/edit'
import { removePartner } from '../../content/model/leaving'
import { merge, relation } from '../../content/model/merge'
import type { Plan } from '../../content/model/plan'
import { stamp } from '../../content/model/stamp'
import { worksheets } from '../../content/worksheets'
import { copyFor } from '../../electron/workspace/sharing/partner-copy'
import { AT, partner, planOf, row } from '../support/small-plan'

const LATER = '2026-04-10T09:00:00.000Z'
const ours = (): Plan => {
  const known = (plan: Plan) => setPartner(plan, 'warda', { status: 'chosen', contact: 'Layla, 04 123' }, AT)
  return stamp(undefined, planOf(partner('warda', 'Warda'), known, row('risks', 'storm')), 'd-ours', AT)
}

test('stays in our plan, also when copies are brought together once more', () => {
  const copy = copyFor('partner', ours())
  const without = removeRow(removePartner(copy, 'warda', worksheets, LATER), 'storm', LATER)
  const together = merge(ours(), stamp(copy, without, 'd-theirs', LATER))
  expect(relation(together, together)).toBe('same')
  for (const again of [together, merge(together, together), merge(ours(), together), merge(together, ours())]) {
    expect(again.partners.map(({ name, contact }) => [name, contact])).toEqual([['Warda', 'Layla, 04 123']])
    expect(again.rows.map(({ id }) => id)).toEqual(['storm'])
  }
})
