/** What outsiders may know of a plan. The rules are told here a second time, by hand, and held against random plans. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, figureWords } from '../../content/figures/figure-words'
import { insideKeys, planFor, redact } from '../../content/model/audience'
import { addPartner, addRow, answer, setInside, setPartner, setProject } from '../../content/model/edit'
import { listsOf } from '../../content/model/names'
import { placeKey, textAt, valueAt } from '../../content/model/place'
import { type AskedPlace, leavesOf, placesOf, rowsOf } from '../../content/model/places'
import { type PartnerStatus, Plan, type Value } from '../../content/model/plan'
import { readWorksheet } from '../../content/model/worksheet-file'
import { worksheetFor } from '../../content/model/worksheet-for'
import { pointsOf } from '../../content/points'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { AT, amount, candid, covered, partner, planOf, rate, row, text, us, who } from '../support/small-plan'

/** The worksheets up to the choice of partners; for these, what is inside is known by heart. */
const core = worksheets.filter(({ id }) => id === 'coming-together' || id === 'choosing-partners' || id === 'trust-and-risk')
const INSIDE = new Set([
  ...['together.slows', 'money.without', 'money.why'],
  ...['field.compete', 'history.if-left', 'choice.candid', 'building.cope', 'liability.accepted-by', 'liability.accepted-on'],
  ...['trust.ability', 'trust.benevolence', 'trust.integrity', 'trust.rests', 'trust.persons', 'trust.exposure'],
])
/** The question that names each list's rows. */
const ROW_NAMES = new Map([
  ['risks', 'risk.what'],
  ['constraints', 'constraint.what'],
  ['needs.map', 'needs.map-need'],
  ['field.map', 'field.map-part'],
])
const GRIDS = new Set(['needs.map', 'field.map'])

interface Told {
  readonly place: AskedPlace
  readonly token: string
  readonly marked: boolean
}
interface Made {
  readonly plan: Plan
  readonly told: readonly Told[]
}

/** What each kind of answer holds of its token: text where there is room for text, else nothing but itself. */
function valueWith(token: string, place: AskedPlace, partners: readonly string[], pick: number): Value {
  const { leaf } = place
  switch (leaf.kind) {
    case 'one':
      return { kind: 'one', option: leaf.options[pick % leaf.options.length]?.id ?? null }
    case 'several':
      return { kind: 'several', options: leaf.options.filter((_, at) => (pick >> at) & 1).map(({ id }) => id) }
    case 'scale':
      return { kind: 'scale', rating: leaf.steps[pick % leaf.steps.length]?.value ?? null, evidence: token, source: 'told' }
    case 'number':
      return { kind: 'number', amount: Number(token.slice(1)) }
    case 'date':
      return { kind: 'date', date: `2${token.slice(-3)}-07-09` }
    case 'coverage-cell':
      return { kind: 'coverage', level: (['fully', 'partly', 'no'] as const)[pick % 3] ?? null }
    case 'who':
      return { kind: 'who', who: partners.filter((_, at) => (pick >> at) & 1), name: token }
    default:
      return { kind: 'text', text: `${token} and more` }
  }
}

/** Any plan: partners of every status, rows in every list, each question answered or not, marked candid or not. */
const anyPlan: fc.Arbitrary<Made> = fc
  .record({
    statuses: fc.array(fc.constantFrom<PartnerStatus[]>('candidate', 'invited', 'chosen', 'declined'), { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.constantFrom('risks', 'constraints', 'needs.map', 'field.map'), { maxLength: 7 }),
    picks: fc.infiniteStream(fc.nat({ max: 9999 })),
  })
  .map(({ statuses, rows, picks }) => {
    const next = () => Number(picks.next().value)
    let plan = setProject(planOf(us('tokenus')), { title: 'tokenproject' }, AT)
    statuses.forEach((status, at) => {
      plan = addPartner(plan, `partner-${at}`, `name${at}${status}`, AT)
      plan = setPartner(plan, `partner-${at}`, { status, place: `place${at}${status}`, contact: `contact${at}${status}` }, AT)
    })
    rows.forEach((list, at) => {
      plan = addRow(plan, list, `row-${at}`, AT)
    })
    const partners = plan.partners.map(({ id }) => id)
    const told: Told[] = []
    let count = 0
    for (const place of core.flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, hidden: true }))) {
      const pick = next()
      if (place.leaf.kind === 'status' || pick % 3 === 0) continue
      count += 1
      const token = `x${String(700_000_000 + count)}`
      const value = valueWith(token, place, partners, pick)
      plan = answer(plan, place, value, { text: place.leaf.text, kind: place.leaf.kind }, AT)
      const marked = next() % 6 === 0
      if (marked) plan = setInside(plan, place, true, AT)
      told.push({ place, token, marked })
    }
    const dated = { dot: ['new', 0] as [string, number], at: AT }
    plan = {
      ...plan,
      notes: [{ id: 'note', section: '2.1', quote: 'tokenquote', before: '', after: '', text: 'tokennote', ...dated }],
      commitments: [{ id: 'promise', what: 'tokenpromise', who: 'tokenwho', by: '', done: false, ...dated }],
    }
    return { plan, told }
  })

const shownOutside = (plan: Plan, id: string) => {
  const status = plan.partners.find((candidate) => candidate.id === id)?.status
  return status === undefined || status === 'invited' || status === 'chosen'
}

/** The rows whose name is candid or missing its sharing, and the coverage rows with a candid cell. */
function hiddenRows({ plan, told }: Made): Set<string> {
  const marked = told.filter((one) => one.marked)
  // A row that a candidate covers, of whom outsiders do not read, would be told wrongly; declined partners cover nothing.
  const candidates = plan.partners.filter(({ status }) => status === 'candidate').map(({ id }) => id)
  const unseen = plan.entries.filter(
    ({ value, about }) => value.kind === 'coverage' && value.level !== 'no' && about.some((id) => candidates.includes(id)),
  )
  return new Set(
    plan.rows
      .filter(
        ({ id, list }) =>
          unseen.some(({ about }) => about.includes(id)) ||
          marked.some(({ place }) => place.about.includes(id) && (place.question === ROW_NAMES.get(list) || GRIDS.has(place.question))),
      )
      .map(({ id }) => id),
  )
}

function split(made: Made): { kept: Told[]; hidden: Told[] } {
  const rows = hiddenRows(made)
  const isHidden = ({ place, marked }: Told) =>
    marked || INSIDE.has(place.question) || place.about.some((id) => rows.has(id) || !shownOutside(made.plan, id))
  return { kept: made.told.filter((one) => !isHidden(one)), hidden: made.told.filter(isHidden) }
}

describe('the inside questions', () => {
  it('are those that this test knows by heart', () => {
    expect(
      core
        .flatMap(leavesOf)
        .filter(({ audience }) => audience === 'inside')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...INSIDE].sort())
    expect(listsOf(core).map((list) => [list.id, list.kind === 'rows' ? list.columns[0]?.id : list.label.id])).toEqual([
      ['constraints', 'constraint.what'],
      ['field.map', 'field.map-part'],
      ['needs.map', 'needs.map-need'],
      // It continues the constraints, which have their names already.
      ['constraints-touched', 'constraint.partners'],
      ['risks', 'risk.what'],
    ])
  })
})

describe('the plan that outsiders may know, of any plan', () => {
  it('holds no answer that is inside, in any field of the file', () => {
    fc.assert(
      fc.property(anyPlan, (made) => {
        const outside = redact(made.plan, core)
        const file = JSON.stringify(outside)
        const { hidden } = split(made)
        expect(hidden.filter(({ token }) => file.includes(token.slice(1))).map(({ place }) => placeKey(place))).toEqual([])
        // Answers without room for a token: the entry itself must be gone.
        const places = new Set(outside.entries.map(placeKey))
        expect(hidden.map(({ place }) => placeKey(place)).filter((key) => places.has(key))).toEqual([])
        expect(outside.entries.filter((entry) => entry.inside)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('holds neither name nor id of a partner that is only thought of or was declined, nor notes and promises', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
        const file = JSON.stringify(redact(plan, core))
        for (const { id, name, place, contact, status } of plan.partners) {
          const shown = status === 'invited' || status === 'chosen'
          for (const word of [`"${id}"`, name, place]) expect([word, file.includes(word)]).toEqual([word, shown])
          expect([contact, file.includes(contact)]).toEqual([contact, false])
        }
        for (const word of ['tokennote', 'tokenpromise', 'tokenwho']) expect([word, file.includes(word)]).toEqual([word, false])
      }),
      { numRuns: 40 },
    )
  })

  it('holds every shared answer about partners that were invited or chosen', () => {
    fc.assert(
      fc.property(anyPlan, (made) => {
        const outside = redact(made.plan, core)
        const file = JSON.stringify(outside)
        const spoken = new Set(['short', 'long', 'scale', 'who', 'number'])
        const { kept } = split(made)
        const lost = kept.filter(({ place, token }) => spoken.has(place.leaf.kind) && !file.includes(token.slice(1)))
        expect(lost.map(({ place }) => placeKey(place))).toEqual([])
        const places = new Set(outside.entries.map(placeKey))
        const given = kept.filter(({ place }) => valueAt(made.plan, place) !== undefined)
        expect(given.map(({ place }) => placeKey(place)).filter((key) => !places.has(key))).toEqual([])
        expect(file).toContain('tokenproject')
        expect(file).toContain('tokenus')
      }),
      { numRuns: 40 },
    )
  })

  it('is a good plan file, and redacting it again changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
        const outside = redact(plan, core)
        expect(Plan.parse(outside)).toEqual(outside)
        expect(redact(outside, core)).toEqual(outside)
      }),
      { numRuns: 20 },
    )
  })

  it('gives points and figures that say nothing inside', () => {
    const say = speak('en')
    fc.assert(
      fc.property(anyPlan, (made) => {
        const outside = redact(made.plan, core)
        const points = pointsOf(made.plan, core, 'en', 'partner')
        const figures = figuresOf(core).map(({ figure }) => figureWords(figure, outside, core, say))
        const read = JSON.stringify([points, figures])
        expect(
          split(made)
            .hidden.filter(({ token }) => read.includes(token))
            .map(({ place }) => placeKey(place)),
        ).toEqual([])
        for (const { name, id } of made.plan.partners) if (!shownOutside(made.plan, id)) expect(read).not.toContain(name)
        const whole = new Set(pointsOf(made.plan, core, 'en').map(({ id }) => id))
        expect(points.map(({ id }) => id).filter((id) => !whole.has(id))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('redaction, case by case', () => {
  const outside = (plan: Plan) => redact(plan, worksheets)

  it('keeps a shared answer about a chosen partner and drops the candid one beside it', () => {
    const plan = planOf(
      partner('warda', 'Warda', 'chosen'),
      text('choice.reason', ['warda'], 'They know the villages.'),
      text('choice.candid', ['warda'], 'We never asked anybody else.'),
      rate('trust.exposure', 'warda', 2, 'A third of the work.'),
    )
    expect(outside(plan).entries.map(({ question }) => question)).toEqual(['choice.reason'])
    expect([...insideKeys(plan, worksheets)]).toEqual(['choice.candid|warda|first|ours', 'trust.exposure|warda|first|ours'])
  })

  it('drops a risk altogether when its name is candid', () => {
    const plan = planOf(
      ...[
        row('risks', 'risk-1'),
        text('risk.what', ['risk-1'], 'Rain'),
        row('risks', 'risk-2'),
        text('risk.what', ['risk-2'], 'She leaves'),
      ],
      ...[text('risk.safeguard', ['risk-2'], 'Two people know the files'), candid('risk.what', 'risk-2')],
    )
    expect(rowsOf(outside(plan), 'risks').map(({ id }) => id)).toEqual(['risk-1'])
    expect(outside(plan).entries.map(({ about }) => about)).toEqual([['risk-1']])
  })

  it('keeps a risk of which only a detail is candid', () => {
    const plan = planOf(
      ...[row('risks', 'risk-1'), text('risk.what', ['risk-1'], 'Late'), text('risk.because', ['risk-1'], 'Their bookkeeper')],
      candid('risk.because', 'risk-1'),
    )
    expect(textAt(outside(plan), 'risk.what', ['risk-1'])).toBe('Late')
    expect(textAt(outside(plan), 'risk.because', ['risk-1'])).toBe('')
  })

  it('drops a row of a coverage grid when one of its cells is candid, so that no tally misleads', () => {
    const plan = planOf(
      partner('warda', 'Warda', 'chosen'),
      covered('needs.map', 'need-1', 'Rooms', { us: 'no', warda: 'partly' }),
      covered('needs.map', 'need-2', 'A bus', { us: 'fully' }),
      candid('needs.map', 'need-1', 'warda'),
    )
    expect(rowsOf(outside(plan), 'needs.map').map(({ id }) => id)).toEqual(['need-2'])
    expect(JSON.stringify(outside(plan))).not.toContain('Rooms')
  })

  it('drops answers to questions that no worksheet asks any more', () => {
    const plan = planOf(text('old.question', [], 'Once asked.'), text('choice.idea-words', [], 'Still asked.'))
    expect(outside(plan).entries.map(({ question }) => question)).toEqual(['choice.idea-words'])
    expect(outside(plan).asked).toEqual({})
  })

  it('takes partners that are not named outside out of answers that name several', () => {
    const plan = planOf(
      ...[
        partner('warda', 'Warda', 'chosen'),
        partner('sindyan', 'Sindyan'),
        row('risks', 'risk-1'),
        text('risk.what', ['risk-1'], 'Rain'),
      ],
      who('risk.with', 'risk-1', ['warda', 'sindyan'], 'the village'),
    )
    expect(valueAt(outside(plan), { question: 'risk.with', about: ['risk-1'] })).toEqual({
      kind: 'who',
      who: ['warda'],
      name: 'the village',
    })
  })

  it('is not done to what stays with us', () => {
    const plan = planOf(partner('warda', 'Warda'), amount('liability.amount', 'warda', 96000))
    expect(planFor('ours', plan, worksheets)).toBe(plan)
    expect(planFor('partner', plan, worksheets).partners).toEqual([])
    expect(planFor('funder', plan, worksheets).partners).toEqual([])
    expect(planFor('participants', plan, worksheets).partners).toEqual([])
  })
})

describe('an inside list', () => {
  /** No worksheet has one yet, and an author may write one. */
  const secret = readWorksheet({
    ...{ id: 'secret', order: 1, stage: 'choosing', title: 'Secret', why: 'To test.', passages: ['2.2'], minutes: { alone: 1, group: 1 } },
    ...{ attend: 'Us.', facilitator: ['Hush.'] },
    sections: [
      {
        id: 'all',
        title: 'All',
        questions: [
          {
            ...{ id: 'secret.list', kind: 'rows', text: 'What?', item: 'a thing', audience: 'inside' },
            columns: [{ id: 'secret.what', kind: 'short', text: 'What?' }],
          },
          {
            ...{ id: 'secret.map', kind: 'coverage', text: 'Who?', item: 'a thing', audience: 'inside' },
            label: { id: 'secret.part', kind: 'short', text: 'What?' },
            levels: { fully: 'yes', partly: 'partly', no: 'no' },
          },
          {
            ...{ id: 'secret.grid', kind: 'grid', text: 'Side by side', audience: 'inside' },
            columns: [{ text: 'A', questions: [{ id: 'secret.cell', kind: 'short', text: 'A?' }] }],
          },
          {
            ...{ id: 'half.list', kind: 'rows', text: 'What?', item: 'a thing' },
            columns: [
              { id: 'half.what', kind: 'short', text: 'What?', audience: 'inside' },
              { id: 'half.why', kind: 'short', text: 'Why?' },
            ],
          },
        ],
      },
    ],
  })

  it('keeps its rows and everything said in them among ourselves, whatever its columns say', () => {
    const plan = planOf(
      ...[partner('warda', 'Warda', 'chosen'), row('secret.list', 'row-1'), text('secret.what', ['row-1'], 'a')],
      ...[row('secret.map', 'row-2'), text('secret.part', ['row-2'], 'b'), row('half.list', 'row-3'), text('half.what', ['row-3'], 'c')],
      ...[text('half.why', ['row-3'], 'd'), text('secret.cell', ['warda'], 'e')],
    )
    const outside = redact(plan, [secret])
    expect(outside.rows).toEqual([])
    expect(outside.entries).toEqual([])
  })

  it('is not asked in documents for outsiders', () => {
    expect(worksheetFor('partner', secret).sections).toEqual([])
    expect(worksheetFor('ours', secret)).toBe(secret)
  })
})

describe('the worksheets that outsiders may read', () => {
  it('hold no inside question, and drop sections that hold nothing else', () => {
    const read = core.map((worksheet) => worksheetFor('partner', worksheet))
    expect(read.flatMap(leavesOf).filter(({ id }) => INSIDE.has(id))).toEqual([])
    expect(read.map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['beginning', 'goals', 'limits', 'worth'],
      ['standing', 'bases', 'field', 'capabilities', 'history', 'constraints', 'choice', 'whole'],
      ['dependence', 'liability', 'building', 'risks'],
    ])
  })
})
