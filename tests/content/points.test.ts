/** For every rule a plan in which its point arises, and one a single answer away in which it does not. */
import { describe, expect, it } from 'vitest'
import { leaveOutPartner } from '../../content/model/edit'
import { placeKey } from '../../content/model/place'
import type { Plan } from '../../content/model/plan'
import { pointsOf, rules } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { amount, candid, covered, day, emptyPlan, one, partner, planOf, rate, row, several, text, us, who } from '../support/small-plan'

/** “Warda: says asks” of each point of one rule. */
function told(rule: string, plan: Plan, audience: 'ours' | 'partner' = 'ours'): string[] {
  return pointsOf(plan, worksheets, 'en', audience)
    .filter((point) => point.id === rule || point.id.startsWith(`${rule}|`))
    .map(({ subject, says, asks }) => `${subject ? `${subject}: ` : ''}${says} ${asks}`)
}
const from = (rule: string, plan: Plan) =>
  pointsOf(plan, worksheets, 'en')
    .filter((point) => point.id.startsWith(rule))
    .map((point) => point.from.map(placeKey))

const warda = partner('warda', 'Warda', 'chosen')
const nahr = partner('nahr', 'Nahr', 'invited')
const lindenhof = partner('haus-lindenhof', 'Haus Lindenhof', 'chosen')
const ours = us('Olive Bridge')

describe('the rules', () => {
  it('are these, in the order in which their points are shown', () => {
    expect(rules.map(({ id, worksheet, audience }) => [id, worksheet, audience])).toEqual([
      ['chosen-on-history-alone', 'choosing-partners', 'inside'],
      ['thin-trust-high-exposure', 'trust-and-risk', 'inside'],
      ['only-for-the-money', 'coming-together', 'inside'],
      ['nucleus-with-one-organisation', 'the-orbits', 'shared'],
      ['shock-tears-last-threads', 'the-web', 'shared'],
      ['trust-on-one-person', 'trust-and-risk', 'inside'],
      ['weight-without-evidence', 'choosing-partners', 'inside'],
      ['tied-through-one-person', 'the-web', 'inside'],
      ['one-holds-it-all', 'four-components', 'shared'],
      ['declared-and-lived-apart', 'the-web', 'inside'],
      ['one-partner-creates-most', 'designing-together', 'shared'],
      ['trust-not-seen', 'trust-and-risk', 'inside'],
      ['uncovered-need', 'choosing-partners', 'shared'],
      ['common-goal-wants-unsaid', 'coming-together', 'shared'],
      ['tied-by-leaders-only', 'the-web', 'shared'],
      ['change-without-commitment', 'looking-back', 'inside'],
      ['threat-and-no-opportunity', 'four-components', 'inside'],
      ['constraint-decided-unsaid', 'coming-together', 'inside'],
      ['liability-without-safeguard', 'trust-and-risk', 'inside'],
      ['need-covered-by-one', 'choosing-partners', 'shared'],
      ['rule-still-strange', 'four-components', 'shared'],
      ['orbit-out-of-balance', 'the-orbits', 'shared'],
      ['pull-and-nothing-kept', 'the-orbits', 'shared'],
      ['unsure-and-gets-nothing', 'designing-together', 'shared'],
      ['risk-left-open', 'trust-and-risk', 'shared'],
      ['uncovered-part-of-field', 'choosing-partners', 'shared'],
      ['component-moved-down', 'four-components', 'shared'],
      ['intended-below-now', 'cooperation-to-collaboration', 'shared'],
      ['far-to-go-and-nobody-depends', 'cooperation-to-collaboration', 'shared'],
      ['only-leaders-design', 'designing-together', 'shared'],
      ['level-without-thread-outside', 'the-web', 'inside'],
      ['actor-without-thread-outside', 'the-web', 'inside'],
      ['level-nobody-stands-for', 'four-components', 'shared'],
      ['part-covered-by-many', 'choosing-partners', 'shared'],
      ['remaining-risk-not-accepted', 'trust-and-risk', 'shared'],
      ['two-words-and-no-shared-one', 'four-components', 'shared'],
      ['structures-and-nothing-emerged', 'cooperation-to-collaboration', 'shared'],
      ['established-and-nothing-written', 'four-components', 'shared'],
      ['no-next-look', 'looking-back', 'shared'],
      ['want-unsaid', 'coming-together', 'shared'],
      ['nothing-only-together', 'coming-together', 'inside'],
      ['idea-and-reason-differ', 'choosing-partners', 'shared'],
      ['what-if-they-leave', 'trust-and-risk', 'inside'],
      ['position-without-evidence', 'cooperation-to-collaboration', 'shared'],
      ['component-without-evidence', 'four-components', 'shared'],
      ['nucleus-without-evidence', 'the-orbits', 'shared'],
      ['position-moved-unshown', 'cooperation-to-collaboration', 'shared'],
      ['component-moved-unshown', 'four-components', 'shared'],
      ['orbit-moved-unshown', 'the-orbits', 'shared'],
    ])
  })

  it('ask a question each, and none passes a verdict', () => {
    expect(rules.filter(({ asks }) => !asks.endsWith('?')).map(({ id }) => `points/${id}.ts: asks does not end in a question`)).toEqual([])
    const verdict = /\b(should|must|bad|good|wrong|fail(s|ed)?|score|winner|best|worst)\b|!/i
    expect(rules.filter(({ says, asks }) => verdict.test(`${says} ${asks}`)).map(({ id }) => `points/${id}.ts passes a verdict`)).toEqual(
      [],
    )
  })

  it('find nothing in an empty plan, nor in one of partners without answers', () => {
    expect(pointsOf(emptyPlan(), worksheets, 'en')).toEqual([])
    expect(pointsOf(planOf(warda, nahr, row('risks', 'risk-1'), row('needs.map', 'need-1')), worksheets, 'en')).toEqual([])
  })
})

describe('chosen on history alone', () => {
  const bases = (field: number, capabilities: number, history: number) => [
    rate('base.field', 'warda', field, 'Seen.'),
    rate('base.capabilities', 'warda', capabilities, 'Seen.'),
    rate('base.history', 'warda', history, 'Seen.'),
  ]

  it('arises when a partner is chosen, history weighs and the others hardly do', () => {
    const plan = planOf(warda, ...bases(1, 0, 2))
    expect(told('chosen-on-history-alone', plan)).toEqual([
      'Warda: chosen on common history; field and capabilities weigh little. Is being known reason enough?',
    ])
    expect(from('chosen-on-history-alone', plan)).toEqual([
      ['base.history|warda|first|ours', 'base.field|warda|first|ours', 'base.capabilities|warda|first|ours'],
    ])
  })

  it('says invited of a partner that is invited', () => {
    expect(told('chosen-on-history-alone', planOf(partner('warda', 'Warda', 'invited'), ...bases(0, 0, 3)))).toEqual([
      'Warda: invited on common history; field and capabilities weigh little. Is being known reason enough?',
    ])
  })

  it('does not arise when capabilities weigh too, or are not rated, or the partner is a candidate', () => {
    expect(told('chosen-on-history-alone', planOf(warda, ...bases(1, 2, 3)))).toEqual([])
    expect(told('chosen-on-history-alone', planOf(warda, rate('base.history', 'warda', 3), rate('base.field', 'warda', 0)))).toEqual([])
    expect(told('chosen-on-history-alone', planOf(partner('warda', 'Warda'), ...bases(1, 1, 3)))).toEqual([])
  })
})

describe('weight without evidence', () => {
  it('arises for each basis that is given weight without a word on why', () => {
    const plan = planOf(warda, rate('base.field', 'warda', 2), rate('base.history', 'warda', 3, '  ', 'seen'))
    expect(told('weight-without-evidence', plan)).toEqual([
      'Warda: thematic field rated 2 without evidence. What did we see or hear?',
      'Warda: common history rated 3 without evidence. What did we see or hear?',
    ])
  })

  it('does not arise when the reason is written, or no weight is given', () => {
    expect(told('weight-without-evidence', planOf(warda, rate('base.field', 'warda', 2, 'They told us.')))).toEqual([])
    expect(told('weight-without-evidence', planOf(warda, rate('base.field', 'warda', 0)))).toEqual([])
  })
})

describe('a need', () => {
  const need = (levels: Parameters<typeof covered>[3], name = 'An evaluation') =>
    planOf(ours, warda, nahr, covered('needs.map', 'need-1', name, levels))

  it('that nobody brings is uncovered', () => {
    expect(told('uncovered-need', need({ us: 'no', warda: 'no' }))).toEqual([
      'An evaluation: nobody brings it yet. Who could, or can the work do without it?',
    ])
  })

  it('that somebody brings partly is not uncovered, and one without a name is passed over', () => {
    expect(told('uncovered-need', need({ us: 'no', warda: 'partly' }))).toEqual([])
    expect(told('uncovered-need', need({ us: 'no' }, ''))).toEqual([])
  })

  it('that only a declined partner brings is uncovered', () => {
    const plan = planOf(partner('tamar', 'Tamar Centre', 'declined'), covered('needs.map', 'need-1', 'An evaluation', { tamar: 'fully' }))
    expect(told('uncovered-need', plan)).toHaveLength(1)
  })

  it('that one alone brings rests on them', () => {
    expect(told('need-covered-by-one', need({ us: 'partly', warda: 'fully', nahr: 'no' }))).toEqual([
      'An evaluation: rests on Warda alone. What if they cannot?',
    ])
  })

  it('that two bring rests on nobody alone', () => {
    expect(told('need-covered-by-one', need({ us: 'fully', warda: 'fully' }))).toEqual([])
  })
})

describe('a part of the field', () => {
  const part = (levels: Parameters<typeof covered>[3]) => planOf(ours, warda, nahr, covered('field.map', 'part-1', 'After school', levels))

  it('that nobody covers is uncovered', () => {
    expect(told('uncovered-part-of-field', part({ us: 'no', warda: 'no', nahr: 'no' }))).toEqual([
      'After school: nobody covers this part of the field. Is that a gap we accept?',
    ])
    expect(told('uncovered-part-of-field', part({ us: 'partly' }))).toEqual([])
  })

  it('that three cover may be done twice', () => {
    expect(told('part-covered-by-many', part({ us: 'fully', warda: 'fully', nahr: 'fully' }))).toEqual([
      'After school: covered by 3 of us: Olive Bridge, Warda, Nahr. Where do we do the same work twice?',
    ])
    expect(told('part-covered-by-many', part({ us: 'fully', warda: 'fully', nahr: 'partly' }))).toEqual([])
  })
})

describe('idea and reason', () => {
  it('that differ are a point of the whole', () => {
    const plan = planOf(one('choice.idea', [], 'different-fields'), one('choice.decided', [], 'history'))
    expect(told('idea-and-reason-differ', plan)).toEqual([
      'the idea that guided the choice and the reason that decided are not the same. What does that tell us, and do our partners know?',
    ])
  })

  it('that agree, or of which one is not named, are none', () => {
    expect(told('idea-and-reason-differ', planOf(one('choice.idea', [], 'history'), one('choice.decided', [], 'history')))).toEqual([])
    expect(told('idea-and-reason-differ', planOf(one('choice.decided', [], 'history')))).toEqual([])
  })
})

describe('high exposure with thin trust', () => {
  const trust = (ability: number, benevolence: number, integrity: number, exposure: number) =>
    planOf(
      nahr,
      rate('trust.ability', 'nahr', ability),
      rate('trust.benevolence', 'nahr', benevolence),
      rate('trust.integrity', 'nahr', integrity),
      rate('trust.exposure', 'nahr', exposure),
    )

  it('arises when two of the three ratings are low', () => {
    expect(told('thin-trust-high-exposure', trust(3, 1, 0, 2))).toEqual([
      'Nahr: much is exposed, and trust is thin. What would let us depend on less, or trust more?',
    ])
  })

  it('does not arise when only one is low, or little is exposed, or trust is not rated yet', () => {
    expect(told('thin-trust-high-exposure', trust(3, 2, 0, 3))).toEqual([])
    expect(told('thin-trust-high-exposure', trust(1, 1, 1, 1))).toEqual([])
    expect(told('thin-trust-high-exposure', planOf(nahr, rate('trust.exposure', 'nahr', 3), rate('trust.ability', 'nahr', 0)))).toEqual([])
  })
})

describe('trust on one person', () => {
  const rests = (on: string, ids: string[], name: string) =>
    planOf(warda, lindenhof, one('trust.rests', ['warda'], on), who('trust.persons', 'warda', ids, name))

  it('arises when it rests on persons and one is named', () => {
    expect(told('trust-on-one-person', rests('persons', [], ' Rana Mansour '))).toEqual([
      'Warda: trust rests on one person, Rana Mansour. What if that person leaves?',
    ])
  })

  it('does not arise when several are named, or it rests on the organisation too', () => {
    expect(told('trust-on-one-person', rests('persons', [], 'Rana Mansour and Huda Nasser'))).toEqual([])
    expect(told('trust-on-one-person', rests('persons', [], 'رنا منصور، هدى ناصر'))).toEqual([])
    expect(told('trust-on-one-person', rests('persons', ['haus-lindenhof'], 'Rana Mansour'))).toEqual([])
    expect(told('trust-on-one-person', rests('both', [], 'Rana Mansour'))).toEqual([])
    expect(told('trust-on-one-person', rests('persons', [], ''))).toEqual([])
  })
})

describe('trust not seen', () => {
  const trust = (third: 'seen' | 'told') =>
    planOf(
      nahr,
      rate('trust.ability', 'nahr', 2, 'Rana says so.', 'told'),
      rate('trust.benevolence', 'nahr', 2),
      rate('trust.integrity', 'nahr', 3, 'A report.', third),
    )

  it('arises when all three are rated and none was seen', () => {
    expect(told('trust-not-seen', trust('told'))).toEqual([
      'Nahr: trust rests on what we were told and what we assume. What would we want to see for ourselves?',
    ])
  })

  it('does not arise when one was seen, or one is not rated', () => {
    expect(told('trust-not-seen', trust('seen'))).toEqual([])
    expect(told('trust-not-seen', planOf(nahr, rate('trust.ability', 'nahr', 2, 'Rana says so.', 'told')))).toEqual([])
  })
})

describe('a liability without a safeguard', () => {
  it('arises when there is an amount, or only words on what the lead answers for', () => {
    expect(told('liability-without-safeguard', planOf(warda, amount('liability.amount', 'warda', 148000)))).toEqual([
      'Warda: the lead answers for EUR 148,000, and no safeguard stands beside it. What would the funder expect us to have in place?',
    ])
    expect(told('liability-without-safeguard', planOf(warda, text('liability.for', ['warda'], 'Eighteen courses.')))).toEqual([
      'Warda: the lead answers for this partner, and no safeguard stands beside it. What would the funder expect us to have in place?',
    ])
  })

  it('does not arise when a safeguard is ticked or described, or nothing is at stake', () => {
    const stake = amount('liability.amount', 'warda', 148000)
    expect(told('liability-without-safeguard', planOf(warda, stake, several('liability.safeguards', ['warda'], 'audit')))).toEqual([])
    expect(
      told('liability-without-safeguard', planOf(warda, stake, text('liability.safeguard-words', ['warda'], 'A look each May.'))),
    ).toEqual([])
    expect(told('liability-without-safeguard', planOf(warda, amount('liability.amount', 'warda', 0)))).toEqual([])
  })
})

describe('a risk', () => {
  const named = [row('risks', 'risk-1'), row('risks', 'risk-2'), text('risk.what', ['risk-2'], 'The permits come late.')]
  const tended = [
    text('risk.safeguard', ['risk-2'], 'Meet in Jenin.'),
    who('risk.owner', 'risk-2', [], 'Rana'),
    day('risk.by', 'risk-2', '2026-10-01'),
  ]
  const second = (plan: Plan) => told('risk-left-open', plan).filter((words) => words.startsWith('Risk 2'))

  it('without safeguard, owner and date is left open, and named by its number', () => {
    expect(second(planOf(...named))).toEqual([
      'Risk 2, The permits come late: has no safeguard, owner or date. Who takes it up, and by when?',
    ])
    expect(second(planOf(...named, ...tended.slice(0, 2)))).toEqual([
      'Risk 2, The permits come late: has no date. Who takes it up, and by when?',
    ])
    expect(second(planOf(...named, ...tended))).toEqual([])
  })

  it('with a long name is told by its first words', () => {
    const long = 'A very long account of what may happen when the permits are late once more this year'
    expect(second(planOf(row('risks', 'risk-1'), row('risks', 'risk-2'), text('risk.what', ['risk-2'], `${long}\nand more`)))[0]).toMatch(
      /^Risk 2, A very long account of what may happen when the permits are…: /,
    )
  })

  it('of which something remains needs somebody who accepts it', () => {
    const remains = [rate('risk.likelihood-after', 'risk-2', 2), rate('risk.impact-after', 'risk-2', 3)]
    const rule = 'remaining-risk-not-accepted'
    expect(told(rule, planOf(...named, ...remains))).toEqual([
      'Risk 2, The permits come late: what remains of it has been accepted by nobody. Who says yes to it?',
    ])
    expect(told(rule, planOf(...named, ...remains, who('risk.accepted', 'risk-2', ['us'])))).toEqual([])
    expect(told(rule, planOf(...named, rate('risk.likelihood-after', 'risk-2', 2)))).toEqual([])
  })

  it('whose owner is taken out of the plan is left open again', () => {
    const owned = planOf(
      warda,
      ...named,
      text('risk.safeguard', ['risk-2'], 'Meet.'),
      who('risk.owner', 'risk-2', ['warda']),
      day('risk.by', 'risk-2', '2026-10-01'),
    )
    expect(second(owned)).toEqual([])
    expect(second(leaveOutPartner(owned, 'warda', '2026-03-03T09:00:00.000Z'))).toEqual([
      'Risk 2, The permits come late: has no owner. Who takes it up, and by when?',
    ])
  })
})

describe('what if they leave', () => {
  const plan = planOf(
    ours,
    warda,
    nahr,
    covered('needs.map', 'need-1', 'Rooms', { us: 'no', warda: 'fully', nahr: 'partly' }),
    covered('needs.map', 'need-2', 'A bus', { us: 'no', warda: 'partly' }),
    covered('needs.map', 'need-3', 'Trainers', { us: 'fully', warda: 'fully' }),
    covered('field.map', 'part-1', 'Women who return to study', { warda: 'fully' }),
    amount('liability.amount', 'warda', 96000),
    amount('liability.amount', 'nahr', 60000),
  )

  it('names the needs, the parts of the field and the amount that hang on one partner', () => {
    expect(told('what-if-they-leave', plan)).toEqual([
      'Warda: without them, 2 needs are covered in full by nobody: Rooms, A bus; a part of the field is covered in full by nobody: Women who return to study; EUR 96,000 at stake. What if they leave?',
    ])
  })

  it('does not arise for a partner whose work others do too, even where money is at stake', () => {
    expect(told('what-if-they-leave', plan).filter((words) => words.startsWith('Nahr'))).toEqual([])
  })
})

describe('the points that outsiders read', () => {
  it('are those of shared rules only', () => {
    const plan = planOf(warda, rate('base.field', 'warda', 2), covered('needs.map', 'need-1', 'Rooms', { us: 'no', warda: 'no' }))
    expect(pointsOf(plan, worksheets, 'en').map(({ id }) => id)).toEqual([
      'weight-without-evidence|warda|base-field',
      'uncovered-need|need-1',
    ])
    expect(pointsOf(plan, worksheets, 'en', 'partner').map(({ id }) => id)).toEqual(['uncovered-need|need-1'])
  })

  it('do not call a need uncovered that a partner not named outside brings', () => {
    const plan = planOf(partner('sindyan', 'Sindyan'), covered('needs.map', 'need-1', 'Rooms', { us: 'no', sindyan: 'fully' }))
    expect(told('need-covered-by-one', plan)).toHaveLength(1)
    expect(pointsOf(plan, worksheets, 'en', 'partner')).toEqual([])
  })

  it('do not call a risk unaccepted when the name of who accepts it is only candid', () => {
    const plan = planOf(
      ...[row('risks', 'risk-1'), text('risk.what', ['risk-1'], 'Rain.'), text('risk.safeguard', ['risk-1'], 'A tent.')],
      ...[who('risk.owner', 'risk-1', ['us']), day('risk.by', 'risk-1', '2026-10-01')],
      ...[rate('risk.likelihood-after', 'risk-1', 2), rate('risk.impact-after', 'risk-1', 3)],
      ...[who('risk.accepted', 'risk-1', [], 'the board'), candid('risk.accepted', 'risk-1')],
    )
    expect(pointsOf(plan, worksheets, 'en', 'partner')).toEqual([])
  })

  it('do not say that a safeguard is missing which is only candid', () => {
    const plan = planOf(
      ...[row('risks', 'risk-1'), text('risk.what', ['risk-1'], 'Rain.')],
      ...[text('risk.safeguard', ['risk-1'], 'We leave early.'), candid('risk.safeguard', 'risk-1')],
    )
    expect(told('risk-left-open', plan)).toEqual(['Risk 1, Rain: has no owner or date. Who takes it up, and by when?'])
    expect(told('risk-left-open', plan, 'partner')).toEqual([])
  })

  it('say nothing of a part that somebody covers who is not named outside: it would be told wrongly', () => {
    const levels = { us: 'fully', warda: 'fully', nahr: 'fully', sindyan: 'fully' } as const
    const plan = planOf(ours, warda, nahr, partner('sindyan', 'Sindyan'), covered('field.map', 'part-1', 'After school', levels))
    expect(told('part-covered-by-many', plan, 'partner')).toEqual([])
  })
})
