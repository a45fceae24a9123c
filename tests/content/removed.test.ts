import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCommitment, removeCommitment } from '../../content/model/commitments'
import { removeRow, setInside, setProject } from '../../content/model/edit'
import { removePartner } from '../../content/model/leaving'
import type { Plan } from '../../content/model/plan'
import { putBack } from '../../content/model/put-back'
import { removedInOrder, withoutOldRemoved } from '../../content/model/removed'
import { worksheets } from '../../content/worksheets'
import { randomPlan } from '../support/random-plan'
import { AT, partner, planOf, row, says } from '../support/small-plan'
import { inKeyOrder } from './any-plan'

const LATER = '2026-04-10T09:00:00.000Z'
const text = (words: string) => ({ kind: 'text' as const, text: words })

/** All but dots, moments and what was taken out. */
const contentOf = ({ removed: _, ...plan }: Plan) =>
  JSON.parse(
    JSON.stringify(inKeyOrder({ ...plan, removed: [] }), (key, value) =>
      key === 'dot' || key === 'at' || key === 'asked' ? undefined : value,
    ),
  )

/** Under which it was kept when it was taken out last. */
const keptAs = ({ removed }: Plan, subject: string): string =>
  removed.findLast(({ left }) =>
    [...(left.partners ?? []), ...(left.rows ?? []), ...(left.commitments ?? [])].some(({ id }) => id === subject),
  )?.id ?? ''
const bringBack = (plan: Plan, subject: string): Plan => putBack(plan, keptAs(plan, subject), LATER)

const twoPartners = (): Plan =>
  planOf(
    partner('warda', 'Warda'),
    partner('nahr', 'Nahr'),
    row('risks', 'storm'),
    says('risk.what', ['storm'], text('A storm in spring')),
    says('risk.with', ['storm'], { kind: 'who', who: ['warda', 'nahr'], name: '' }),
    says('choice.reason', ['warda'], text('They know the valley')),
  )

describe('what is taken out of a plan', () => {
  it('is kept under its name for 90 days, and then no longer', () => {
    const without = removePartner(twoPartners(), 'warda', worksheets, LATER)
    expect(removedInOrder(without).map(({ kind, name, at }) => [kind, name, at])).toEqual([['partner', 'Warda', LATER]])
    const lately = setProject(without, { purpose: 'Still at work' }, '2026-07-01T09:00:00.000Z')
    expect(withoutOldRemoved(lately, new Date('2026-07-09T08:00:00Z')).removed).toHaveLength(1)
    expect(withoutOldRemoved(lately, new Date('2026-07-09T10:00:00Z')).removed).toEqual([])
  })

  it('is kept after a long silence, when the clock may have jumped, until somebody works on', () => {
    const without = removePartner(twoPartners(), 'warda', worksheets, LATER)
    const jumped = new Date('2036-07-09T10:00:00Z')
    expect(withoutOldRemoved(without, jumped).removed).toHaveLength(1)
    const next = removeRow(without, 'storm', jumped.toISOString())
    expect(next.removed.map(({ kind }) => kind)).toEqual(['partner', 'row'])
  })

  it('is kept though the clock stood still when it went, or stands in the past now', () => {
    const stopped = removePartner(twoPartners(), 'warda', worksheets, '1970-01-01T00:00:00.000Z')
    expect(withoutOldRemoved(stopped, new Date(LATER)).removed).toHaveLength(1)
    const ahead = removePartner(twoPartners(), 'warda', worksheets, LATER)
    expect(withoutOldRemoved(ahead, new Date('1970-01-01T00:00:00Z')).removed).toHaveLength(1)
  })

  it('comes back with its answers, its name in other answers, and the lead it had', () => {
    const plan = twoPartners()
    const led = { ...plan, project: { ...plan.project, lead: 'warda' } }
    const back = bringBack(removePartner(led, 'warda', worksheets, LATER), 'warda')
    expect(contentOf(back)).toEqual(contentOf(led))
    expect(back.removed).toEqual([])
  })

  it('leaves alone what was written since', () => {
    const without = removeRow(twoPartners(), 'storm', LATER)
    const since = says('choice.reason', ['nahr'], text('Young people trust them'))(without)
    const back = bringBack(since, 'storm')
    expect(back.entries.map(({ value }) => (value.kind === 'text' ? value.text : value.kind)).sort()).toEqual([
      'A storm in spring',
      'They know the valley',
      'Young people trust them',
      'who',
    ])
  })

  it('holds no empty line that anybody would be shown', () => {
    const empty = planOf(row('risks', 'nothing'))
    expect(removedInOrder(removeRow(empty, 'nothing', LATER))).toEqual([])
  })

  it('waits for somebody else who is still out, and comes back with them', () => {
    const about = says('field.map', ['storm', 'warda'], { kind: 'coverage', level: 'fully' })(twoPartners())
    const both = removePartner(removeRow(about, 'storm', LATER), 'warda', worksheets, LATER)
    const row = bringBack(both, 'storm')
    expect(row.entries.some(({ question }) => question === 'field.map')).toBe(false)
    const all = bringBack(row, 'warda')
    expect(all.entries.find(({ question }) => question === 'field.map')?.about).toEqual(['storm', 'warda'])
  })

  it('may be a commitment', () => {
    const plan = addCommitment(planOf(), 'call', { what: 'Call Rana' }, AT)
    const without = removeCommitment(plan, 'call', LATER)
    expect(removedInOrder(without).map(({ name }) => name)).toEqual(['Call Rana'])
    expect(contentOf(bringBack(without, 'call'))).toEqual(contentOf(plan))
  })

  it('comes back candid when it was candid', () => {
    const plan = setInside(twoPartners(), { question: 'choice.reason', about: ['warda'] }, true, AT)
    const back = bringBack(removePartner(plan, 'warda', worksheets, LATER), 'warda')
    expect(back.entries.find(({ question }) => question === 'choice.reason')?.inside).toBe(true)
  })

  it('comes back as it was, whichever partner or row of any plan it is', () => {
    fc.assert(
      fc.property(randomPlan(worksheets), fc.nat(), ({ plan }, pick) => {
        const subjects = [...plan.partners, ...plan.rows]
        const subject = subjects[pick % Math.max(1, subjects.length)]
        if (!subject) return
        const isPartner = plan.partners.some(({ id }) => id === subject.id)
        const without = isPartner ? removePartner(plan, subject.id, worksheets, LATER) : removeRow(plan, subject.id, LATER)
        const back = bringBack(without, subject.id)
        expect(contentOf(back)).toEqual(contentOf(plan))
      }),
      { numRuns: 40 },
    )
  })
})
