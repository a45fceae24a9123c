/** What brings us together, and looking back: when the answers give something to talk about. */
import { describe, expect, it } from 'vitest'
import { candid, one, partner, planOf, says, text, us } from '../support/small-plan'
import { later, named, promise, restingOn, round, told } from '../support/told-points'

const organisations = [us('Olive Bridge'), partner('warda', 'Warda', 'chosen'), partner('nahr', 'Nahr', 'invited')]
const want = (organisation: string) => text('want.what', [organisation], 'A wider circle.')

describe('a beginning by the funder', () => {
  const rule = 'only-for-the-money'

  it('is a point where it would not be done without the money, for us alone', () => {
    const plan = planOf(one('began.who', [], 'funder-rewards'), one('money.without', [], 'no'))
    expect(told(rule, plan)).toEqual([
      'a funder began it, and without the money we would not do it. What would make it worth our while all the same?',
    ])
    expect(told(rule, planOf(one('began.who', [], 'funder-named'), one('money.without', [], 'no')))).toHaveLength(1)
    expect(told(rule, plan, 'partner')).toEqual([])
  })

  it('is none where it would be done in part, or where we began', () => {
    expect(told(rule, planOf(one('began.who', [], 'funder-rewards'), one('money.without', [], 'in-part')))).toEqual([])
    expect(told(rule, planOf(one('began.who', [], 'we'), one('money.without', [], 'no')))).toEqual([])
  })
})

describe('what an organisation wants', () => {
  it('is a point where it is unsaid and that of others is said', () => {
    expect(told('want-unsaid', planOf(...organisations, want('us'), want('nahr')))).toEqual([
      'Warda: what it wants from the partnership has not been said. Have we asked?',
    ])
    expect(told('want-unsaid', planOf(...organisations, want('warda'), want('nahr')))).toEqual([
      'Olive Bridge: what it wants from the partnership has not been said. Have we asked?',
    ])
  })

  it('is none while nobody’s is said, or once everybody’s is', () => {
    expect(told('want-unsaid', planOf(...organisations))).toEqual([])
    expect(told('want-unsaid', planOf(...organisations, want('us'), want('warda'), want('nahr')))).toEqual([])
  })

  it('is not called unsaid to outsiders when it is said candidly', () => {
    expect(told('want-unsaid', planOf(...organisations, want('us'), want('nahr')), 'partner')).toHaveLength(1)
    expect(
      told('want-unsaid', planOf(...organisations, want('us'), want('nahr'), want('warda'), candid('want.what', 'warda')), 'partner'),
    ).toEqual([])
  })
})

describe('goals in common', () => {
  const rule = 'common-goal-wants-unsaid'

  it('are a point while two or more have not said what they want; then it is not told of each', () => {
    const plan = planOf(...organisations, one('goals.kind', [], 'both'), want('us'))
    expect(told(rule, plan)).toEqual([
      'we name goals in common, and what Warda and Nahr want from this has not been said. Whose goals are they?',
    ])
    expect(told('want-unsaid', plan)).toEqual([])
    expect(restingOn(rule, plan)).toEqual([['want.what|warda|first|ours', 'want.what|nahr|first|ours', 'goals.kind||first|ours']])
  })

  it('are none when one is unsaid, or when the means alone are common', () => {
    expect(told(rule, planOf(...organisations, one('goals.kind', [], 'common'), want('us'), want('warda')))).toEqual([])
    expect(told(rule, planOf(...organisations, one('goals.kind', [], 'means'), want('us')))).toEqual([])
  })
})

describe('a decisive constraint', () => {
  const rule = 'constraint-decided-unsaid'
  const constraint = [
    named('constraints', 'eligible', 'constraint.what', 'One partner from abroad'),
    one('constraint.weight', ['eligible'], 'decisive'),
  ]

  it('is a point where another reason is named as the one that decided', () => {
    expect(told(rule, planOf(...constraint, one('choice.decided', [], 'history')))).toEqual([
      'One partner from abroad: weighed decisively, and another reason is named as the one that decided the choice. Whom would we have chosen without it?',
    ])
  })

  it('is none where constraints are named, where no reason is, or where it weighed some', () => {
    expect(told(rule, planOf(...constraint, one('choice.decided', [], 'constraints')))).toEqual([])
    expect(told(rule, planOf(...constraint))).toEqual([])
    const some = [...constraint, one('constraint.weight', ['eligible'], 'some'), one('choice.decided', [], 'history')]
    expect(told(rule, planOf(...some))).toEqual([])
  })
})

describe('nothing that is reached only together', () => {
  const rule = 'nothing-only-together'

  it('is a point once the questions beside it are answered', () => {
    expect(told(rule, planOf(text('together.slows', [], 'Two languages.')))).toEqual([
      'nothing is written that can be reached only together. What can none of us reach alone?',
    ])
    expect(told(rule, planOf(one('money.without', [], 'yes')))).toHaveLength(1)
  })

  it('is none once something is written, or before anything is', () => {
    expect(told(rule, planOf(text('together.slows', [], 'Two languages.'), text('together.only', [], 'A school for all.')))).toEqual([])
    expect(told(rule, planOf(text('goals.words', [], 'A school for all.')))).toEqual([])
  })
})

describe('something to change', () => {
  const rule = 'change-without-commitment'
  const change = text('look.change', [], 'Meet in the villages.\nEvery month.')

  it('is a point while nobody has promised anything from it, for us alone', () => {
    const plan = planOf(change, promise({ what: 'Book a room' }))
    expect(told(rule, plan)).toEqual([
      'Meet in the villages: nobody has promised anything yet to bring this change about. Who does what first, by when?',
    ])
    expect(told(rule, plan, 'partner')).toEqual([])
  })

  it('is none once a promise was made from it, or when nothing is to change', () => {
    const made = promise({ what: 'Ask the mayors', from: { question: 'look.change', about: [] } })
    expect(told(rule, planOf(change, made))).toEqual([])
    expect(told(rule, planOf(text('look.emerged', [], 'A choir.')))).toEqual([])
  })

  it('is asked of the current round', () => {
    expect(told(rule, planOf(change, round('second')))).toEqual([])
    expect(told(rule, planOf(round('second'), later('second', 'look.change', [], { kind: 'text', text: 'Begin later' })))).toHaveLength(1)
  })
})

describe('the next look back', () => {
  const rule = 'no-next-look'
  const emerged = text('look.emerged', [], 'A choir.')
  const next = says('look.next', [], { kind: 'date', date: '2027-03-01' })

  it('is a point while no day is set for it', () => {
    expect(told(rule, planOf(emerged))).toEqual(['no day is set for the next look back. When do we sit down together again?'])
  })

  it('is none once a day is set, be it past, or before anybody looked back', () => {
    expect(told(rule, planOf(emerged, next))).toEqual([])
    expect(told(rule, planOf(emerged, says('look.next', [], { kind: 'date', date: '2001-03-01' })))).toEqual([])
    expect(told(rule, planOf())).toEqual([])
  })

  it('is not called open to outsiders when the day is only candid', () => {
    expect(told(rule, planOf(emerged), 'partner')).toHaveLength(1)
    expect(told(rule, planOf(emerged, next, candid('look.next')), 'partner')).toEqual([])
  })
})
