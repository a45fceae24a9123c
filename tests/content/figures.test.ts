/** Every figure has a table that says the same; here it is read against the answers. */
import { describe, expect, it } from 'vitest'
import example from '../../content/example/plan.json'
import { tallyWords } from '../../content/figures/coverage'
import { figuresOf, figureWords, isFigureEmpty } from '../../content/figures/figure-words'
import { quadrant } from '../../content/figures/quadrant'
import { Plan } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { covered, emptyPlan, partner, planOf, rate, row, text, us } from '../support/small-plan'

const say = speak('en')
const filled = Plan.parse(example)

function figureOf(id: string) {
  const found = figuresOf(worksheets).find(({ figure }) => figure.id === id)
  if (!found) throw new Error(`No worksheet names the figure ${id}`)
  return found.figure
}
const words = (id: string, plan: Plan) => figureWords(figureOf(id), plan, worksheets, say)
const table = (id: string, plan: Plan) => words(id, plan).table
const rowOf = (id: string, plan: Plan, name: string) => table(id, plan).rows.find(([first]) => first === name)

describe('the figures of the worksheets', () => {
  it('are these, each in its worksheet', () => {
    expect(
      figuresOf(worksheets)
        .map(({ worksheet, figure }) => `${worksheet.id}: ${figure.id}`)
        .filter((name) => /^(choosing-partners|trust-and-risk): /.test(name)),
    ).toEqual([
      'choosing-partners: bases',
      'choosing-partners: field-coverage',
      'choosing-partners: capability-coverage',
      'trust-and-risk: trust-exposure',
      'trust-and-risk: risk-grid',
    ])
  })

  it('have as many cells in every row of their tables as in the head, in the example as in an empty plan', () => {
    const uneven = [filled, emptyPlan()].flatMap((plan) =>
      figuresOf(worksheets).flatMap(({ figure }) => {
        const { head, rows } = figureWords(figure, plan, worksheets, say).table
        return rows.filter((cells) => cells.length !== head.length).map((cells) => `${figure.id}: the row “${cells[0]}”`)
      }),
    )
    expect(uneven).toEqual([])
  })
})

describe('the heat map of the three bases', () => {
  it('says every rating, in a word and with its source', () => {
    expect(table('bases', filled)).toEqual({
      head: ['Partner', 'Thematic field', 'Capabilities', 'Common history'],
      rows: [
        ['Warda', '1, a little; seen ourselves', '2, clearly; seen ourselves', '3, strongly; seen ourselves'],
        ['Nahr', '2, clearly; no evidence yet', '3, strongly; told by someone we trust', '0, not at all; seen ourselves'],
        ['Haus Lindenhof', '1, a little; seen ourselves', '1, a little; assumed', '3, strongly; seen ourselves'],
        ['Sindyan', '3, strongly; no evidence yet', 'not rated', 'not rated'],
      ],
    })
    expect(words('bases', filled).description).toBe('4 partners; 10 of 12 ratings given, 2 of them without a reason.')
  })

  it('says when the source of a reason was not named', () => {
    const plan = planOf(partner('warda', 'Warda'), rate('base.field', 'warda', 2, 'They were there.'))
    expect(rowOf('bases', plan, 'Warda')).toEqual(['Warda', '2, clearly; source not said', 'not rated', 'not rated'])
    expect(words('bases', plan).description).toBe('One partner; 1 of 3 ratings given.')
  })
})

describe('the coverage of the field', () => {
  it('says who covers what, ourselves first, declined partners left out', () => {
    expect(table('field-coverage', filled).head).toEqual([
      ...['Part of the field', 'Olive Bridge', 'Warda', 'Nahr', 'Haus Lindenhof', 'Sindyan', 'Covered'],
    ])
    expect(table('field-coverage', filled).rows).toEqual([
      ['Teachers and youth workers', 'covers', 'no', 'partly', 'covers', 'not said', ''],
      ['Young people from 16 to 24, after school', 'covers', 'covers', 'covers', 'partly', 'partly', 'by 3'],
      ['Women who return to study or work', 'no', 'covers', 'no', 'no', 'not said', 'by one'],
      ['Memory and public places', 'no', 'no', 'partly', 'covers', 'not said', 'by one'],
      ['Young people with disabilities', 'no', 'no', 'no', 'no', 'no', 'nobody yet'],
    ])
    expect(words('field-coverage', filled).description).toBe('5 rows: one covered by nobody yet, 2 by one alone, one by three or more.')
  })

  it('tells nobody, only partly, one alone, and three or more apart, and leaves two without a word', () => {
    const tally = (fully: string[], partly: string[]) => tallyWords({ fully, partly }, say)
    expect(tally([], [])).toBe('nobody yet')
    expect(tally([], ['us'])).toBe('partly only')
    expect(tally(['us'], ['a', 'b'])).toBe('by one')
    expect(tally(['us', 'a'], [])).toBe('')
    expect(tally(['us', 'a', 'b', 'c'], [])).toBe('by 4')
  })
})

describe('the coverage of capabilities', () => {
  it('says who brings what', () => {
    expect(rowOf('capability-coverage', filled, 'Young volunteers in at least six towns')).toEqual([
      ...['Young volunteers in at least six towns', 'partly', 'no', 'brings', 'no', 'partly', 'by one'],
    ])
    expect(rowOf('capability-coverage', filled, 'An evaluation by somebody from outside')?.at(-1)).toBe('nobody yet')
    expect(words('capability-coverage', filled).description).toBe(
      '6 rows: one covered by nobody yet, 2 by one alone, none by three or more.',
    )
  })

  it('names a row and an organisation that have no name yet', () => {
    const plan = planOf(partner('warda', ' '), covered('needs.map', 'need-1', '', { us: 'partly' }))
    expect(table('capability-coverage', plan)).toEqual({
      head: ['What the work needs', 'our organisation', 'a partner without a name', 'Covered'],
      rows: [['without a name', 'partly', 'not said', 'partly only']],
    })
  })
})

describe('the quadrant of trust and exposure', () => {
  it('says each rating and what it rests on', () => {
    expect(table('trust-exposure', filled)).toEqual({
      head: ['Partner', 'Ability', 'Benevolence', 'Integrity', 'Exposure'],
      rows: [
        ['Warda', '3; seen ourselves', '3; seen ourselves', '2; seen ourselves', '2; seen ourselves'],
        ['Nahr', '2; told by someone we trust', '1; no evidence yet', '1; told by someone we trust', '3; assumed'],
        ['Haus Lindenhof', '2; seen ourselves', '2; told by someone we trust', '3; seen ourselves', '1; assumed'],
        ['Sindyan', '1; assumed', 'not rated', 'not rated', 'not rated'],
      ],
    })
    expect(words('trust-exposure', filled).description).toBe(
      '3 partners placed by trust and exposure; one not placed yet. One stands where much is exposed and trust is thin.',
    )
  })

  it('puts a ring at the middle of the ratings, with their spread beside it', () => {
    const figure = figureOf('trust-exposure')
    if (figure.kind !== 'quadrant') throw new Error('trust-exposure is not a quadrant')
    const spread = (plan: Plan) =>
      quadrant(figure, plan).marks.map(({ partner: { id }, lowest, middle, highest, across }) => [id, lowest, middle, highest, across])
    expect(spread(filled)).toEqual([
      ['warda', 2, 3, 3, 2],
      ['nahr', 1, 1, 2, 3],
      ['haus-lindenhof', 2, 2, 3, 1],
    ])
    // Half known, trust is not drawn higher than it is known.
    const half = planOf(
      ...[
        partner('warda', 'Warda'),
        rate('trust.ability', 'warda', 3),
        rate('trust.integrity', 'warda', 0),
        rate('trust.exposure', 'warda', 2),
      ],
    )
    expect(spread(half)).toEqual([['warda', 0, 0, 3, 2]])
  })

  it('places nobody whose exposure is not rated', () => {
    const plan = planOf(partner('warda', 'Warda'), rate('trust.ability', 'warda', 3))
    expect(words('trust-exposure', plan).description).toBe(
      'No partner placed by trust and exposure; one not placed yet. Nobody stands where much is exposed and trust is thin.',
    )
  })
})

describe('the risk grid', () => {
  it('says each risk by number, before and with its safeguard', () => {
    expect(table('risk-grid', filled)).toEqual({
      head: ['Risk', 'Now', 'With the safeguard'],
      rows: [
        ['1. Trainers from Jenin cannot come to the joint meetings.', 'likelihood 4, impact 3', 'likelihood 3, impact 2'],
        [
          '2. A report comes late, and the foundation holds back the next payment for all of us.',
          'likelihood 3, impact 4',
          'likelihood 2, impact 3',
        ],
        ['3. Young people leave the course before their project in the town is done.', 'likelihood 4, impact 4', 'not rated'],
        ['4. Our programme manager leaves in the middle of the project.', 'likelihood 2, impact 5', 'likelihood 2, impact 3'],
        ['5. The euro falls, and the salaries no longer fit the budget.', 'likelihood 3, impact 3', 'likelihood 3, impact 2'],
      ],
    })
    expect(words('risk-grid', filled).description).toBe('5 risks: 5 rated as they stand now, 4 rated with the safeguard.')
  })

  it('does not place a risk of which only one half is rated', () => {
    const plan = planOf(row('risks', 'risk-1'), text('risk.what', ['risk-1'], 'Rain'), rate('risk.likelihood', 'risk-1', 2))
    expect(rowOf('risk-grid', plan, '1. Rain')).toEqual(['1. Rain', 'not rated', 'not rated'])
    expect(isFigureEmpty(figureOf('risk-grid'), plan, worksheets, say)).toBe(true)
  })
})

describe('in an empty plan', () => {
  it('every figure is empty', () => {
    expect(figuresOf(worksheets).filter(({ figure }) => !isFigureEmpty(figure, emptyPlan(), worksheets, say))).toEqual([])
  })

  it('every table is without rows, and its head stands', () => {
    const plan = planOf(us('Olive Bridge'))
    expect(table('bases', plan)).toEqual({ head: ['Partner', 'Thematic field', 'Capabilities', 'Common history'], rows: [] })
    expect(table('field-coverage', plan)).toEqual({ head: ['Part of the field', 'Olive Bridge', 'Covered'], rows: [] })
    expect(table('capability-coverage', plan)).toEqual({ head: ['What the work needs', 'Olive Bridge', 'Covered'], rows: [] })
    expect(table('trust-exposure', plan)).toEqual({ head: ['Partner', 'Ability', 'Benevolence', 'Integrity', 'Exposure'], rows: [] })
    expect(table('risk-grid', plan)).toEqual({ head: ['Risk', 'Now', 'With the safeguard'], rows: [] })
  })

  it('a partner without ratings leaves the heat map empty', () => {
    expect(isFigureEmpty(figureOf('bases'), planOf(partner('warda', 'Warda')), worksheets, say)).toBe(true)
  })
})
