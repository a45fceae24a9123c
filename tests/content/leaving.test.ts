/** What if they leave: looked at, never done. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../content/model/audience'
import { leavingOf, planWithout } from '../../content/model/leaving'
import { partnersAsked } from '../../content/model/places'
import { worksheets } from '../../content/worksheets'
import { amount, covered, partner, planOf, rate, row, says, text, us, who } from '../support/small-plan'

const actor = (id: string, name: string, organisation: string) => [
  row('actors', id),
  text('actor.name', [id], name),
  who('actor.organisation', id, [organisation]),
]
const thread = (id: string, name: string, ...between: string[]) => [
  row('links', id),
  text('link.what', [id], name),
  who('link.between', id, between),
  rate('link.strength', id, 2, 'Seen.'),
]

const plan = planOf(
  us('Green Hands'),
  partner('warda', 'Warda'),
  partner('nahr', 'Nahr'),
  covered('needs.map', 'drivers', 'Drivers', { warda: 'fully', nahr: 'no' }),
  covered('needs.map', 'rooms', 'Rooms', { warda: 'fully', nahr: 'fully' }),
  covered('field.map', 'villages', 'Villages', { warda: 'partly' }),
  amount('liability.amount', 'warda', 1200),
  ...actor('amal', 'Amal', 'us'),
  ...actor('rana', 'Rana', 'warda'),
  ...actor('layla', 'Layla', 'nahr'),
  ...thread('budget', 'The budget', 'amal', 'rana'),
  ...thread('class', 'The class', 'amal', 'rana', 'layla'),
  ...thread('posters', 'The posters', 'rana', 'layla'),
  row('risks', 'road'),
  text('risk.what', ['road'], 'The road is closed'),
  who('risk.owner', 'road', ['warda']),
  row('risks', 'rain'),
  text('risk.what', ['rain'], 'Rain'),
  says('nucleus.meeting', [], { kind: 'scale', rating: 1, evidence: '', source: null }),
  says('nucleus.meeting-with', [], { kind: 'who', who: ['warda'], name: '' }),
)

describe('without a partner', () => {
  const leaving = leavingOf(plan, 'warda', worksheets)

  it('what only they cover is uncovered', () => {
    expect(leaving.needs).toEqual(['Drivers'])
    expect(leaving.parts).toEqual(['Villages'])
    expect(leaving.liability).toBe('EUR 1,200')
  })

  it('their people go, and threads that would join fewer than two are torn', () => {
    expect(leaving.actors).toEqual(['rana'])
    expect(leaving.torn).toEqual(['budget', 'posters'])
  })

  it('a thread of three holds between the two who stay', () => {
    expect(leaving.loose).toEqual([])
    expect(leavingOf(plan, 'nahr', worksheets).torn).toEqual(['posters'])
  })

  it('the risks that they see to and what they hold of the centre are told', () => {
    expect(leaving.risks).toEqual(['road'])
    expect(leaving.nucleus).toEqual(['nucleus.meeting'])
  })

  it('someone whose only threads led to them is left loose', () => {
    const two = planOf(
      partner('warda', 'Warda'),
      ...actor('amal', 'Amal', 'us'),
      ...actor('rana', 'Rana', 'warda'),
      ...thread('one', 'One', 'amal', 'rana'),
    )
    expect(leavingOf(two, 'warda', worksheets).loose).toEqual(['amal'])
  })

  it('the plan that is looked at holds nothing of them, and the plan itself is as it was', () => {
    const before = structuredClone(plan)
    const without = planWithout(plan, 'warda', worksheets)
    expect(JSON.stringify({ ...without, asked: {} })).not.toMatch(/warda|rana/)
    expect(plan).toEqual(before)
  })

  it('taken out for good, nothing of them and of what only they held reaches a partner’s document', () => {
    const told = planOf(
      ...[us('Saltwind'), partner('quay', 'Quay', 'chosen'), partner('bright', 'Brightline')],
      ...actor('amal', 'Amal', 'us'),
      ...actor('yusuf', 'Yusuf of Brightline', 'bright'),
      ...thread('rooms', 'We do not trust his numbers', 'amal', 'yusuf'),
      ...[row('risks', 'broke'), text('risk.what', ['broke'], 'Brightline goes bankrupt'), who('risk.with', 'broke', ['bright'])],
    )
    const secret = /Yusuf|numbers|bankrupt/
    expect(JSON.stringify(redact(told, worksheets))).not.toMatch(secret)
    expect(JSON.stringify(redact(planWithout(told, 'bright', worksheets), worksheets))).not.toMatch(secret)
  })

  it('nothing is left of any partner, whichever leaves first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(partnersAsked(plan).map(({ id }) => id)), (order) => {
        const left = order.reduce((rest, id) => planWithout(rest, id, worksheets), plan)
        const named = JSON.stringify(left.entries)
        return order.every((id) => !named.includes(`"${id}"`))
      }),
    )
  })
})
