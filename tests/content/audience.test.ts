/** What outsiders may know of a plan. The rules are told here a second time, by hand, and held against random plans. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, figureWords } from '../../content/figures/figure-words'
import { setPointAside } from '../../content/model/aside'
import { planFor, redact } from '../../content/model/audience'
import { addPartner, addRow, answer, setInside, setPartner, setProject, setUs } from '../../content/model/edit'
import { insideKeys } from '../../content/model/inside'
import { listsOf } from '../../content/model/names'
import { placeKey, ratingAt, textAt, valueAt, valueOfKind } from '../../content/model/place'
import { type AskedPlace, leavesOf, placesOf, rowsOf } from '../../content/model/places'
import { type PartnerStatus, Plan, type Value } from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import { addRound } from '../../content/model/rounds-edit'
import { readWorksheet } from '../../content/model/worksheet-file'
import { worksheetFor } from '../../content/model/worksheet-for'
import { pointsOf } from '../../content/points'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { AT, amount, candid, covered, partner, planOf, rate, row, text, us, who } from '../support/small-plan'
import { details } from '../support/some-organisation'
import { toLead } from '../support/to-lead'

/** What is inside, known by heart. */
const INSIDE = new Set([
  ...['constraint.weight', 'together.slows', 'money.without', 'money.why'],
  ...['field.compete', 'history.if-left', 'choice.candid', 'building.cope', 'liability.accepted-by', 'liability.accepted-on'],
  ...['trust.ability', 'trust.benevolence', 'trust.integrity', 'trust.rests', 'trust.persons', 'trust.exposure'],
  ...['roles.threat', 'gap.lived', 'gap.apart', 'look.them', 'look.us'],
])
/** The question that names each list's rows. */
const ROW_NAMES = new Map([
  ['constraints', 'constraint.what'],
  ['field.map', 'field.map-part'],
  ['needs.map', 'needs.map-need'],
  ['risks', 'risk.what'],
  ['activities', 'activity.what'],
  ['structures', 'structure.what'],
  ['actors', 'actor.name'],
  ['decisions', 'decision.what'],
  ['words', 'word.ours'],
  ['rules', 'rule.situation'],
  ['links', 'link.what'],
  ['gaps', 'gap.declared'],
  ['shocks', 'shock.what'],
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
function valueWith(token: string, place: AskedPlace, plan: Plan, pick: number): Value {
  const { leaf } = place
  const some = (ids: readonly string[]) => ids.filter((_, at) => (pick >> at) & 1)
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
      return { kind: 'who', who: some(['us', ...plan.partners.map(({ id }) => id)]), name: token }
    case 'which':
      return { kind: 'who', who: some(rowsOf(plan, leaf.list).map(({ id }) => id)), name: '' }
    default:
      return { kind: 'text', text: `${token} and more` }
  }
}

const placesEverywhere = (plan: Plan): AskedPlace[] => {
  const rounds = roundsOf(plan).map(({ id }) => id)
  return worksheets.flatMap((worksheet) => placesOf(worksheet, plan, { partners: plan.partners, hidden: true, rounds }))
}

/** Any plan: partners of every status, rows in every list, one to three rounds, each question answered or not, marked candid or not. */
const anyPlan: fc.Arbitrary<Made> = fc
  .record({
    statuses: fc.array(fc.constantFrom<PartnerStatus[]>('candidate', 'invited', 'chosen', 'declined'), { minLength: 1, maxLength: 4 }),
    // People and threads come more often: they hang on each other.
    rows: fc.array(fc.constantFrom(...ROW_NAMES.keys(), 'actors', 'actors', 'links'), { maxLength: 12 }),
    rounds: fc.nat({ max: 2 }),
    picks: fc.infiniteStream(fc.nat({ max: 9999 })),
  })
  .map(({ statuses, rows, rounds, picks }) => {
    const next = () => Number(picks.next().value)
    let plan = setProject(planOf(us('tokenus')), { title: 'tokenproject' }, AT)
    statuses.forEach((status, at) => {
      plan = addPartner(plan, `partner-${at}`, `name${at}${status}`, AT)
      plan = setPartner(plan, `partner-${at}`, { status, place: `place${at}${status}`, contact: `contact${at}${status}` }, AT)
    })
    rows.forEach((list, at) => {
      plan = addRow(plan, list, `row-${at}`, AT)
    })
    for (let round = 1; round <= rounds; round += 1) plan = addRound(plan, `round-${round}`, { title: `tokenround${round}`, date: '' }, AT)
    const told: Told[] = []
    let count = 0
    for (const place of placesEverywhere(plan)) {
      const pick = next()
      if (place.leaf.kind === 'status' || pick % 3 === 0) continue
      count += 1
      const token = `x${String(700_000_000 + count)}`
      const value = valueWith(token, place, plan, pick)
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
    plan = setPointAside(plan, 'uncovered-need', ['row-0'], 'tokenaside', AT)
    return { plan, told }
  })

const shownOutside = (plan: Plan, id: string) => {
  const status = plan.partners.find((candidate) => candidate.id === id)?.status
  return status === undefined || status === 'invited' || status === 'chosen'
}

/** The rows whose name is candid, and the coverage rows with a candid cell. */
function candidRows({ plan, told }: Made): string[] {
  const marked = told.filter((one) => one.marked)
  // A row that a candidate covers, of whom outsiders do not read, would be told wrongly; declined partners cover nothing.
  const candidates = plan.partners.filter(({ status }) => status === 'candidate').map(({ id }) => id)
  const unseen = plan.entries.filter(
    ({ value, about }) => value.kind === 'coverage' && value.level !== 'no' && about.some((id) => candidates.includes(id)),
  )
  return plan.rows
    .filter(
      ({ id, list }) =>
        unseen.some(({ about }) => about.includes(id)) ||
        marked.some(({ place }) => place.about.includes(id) && (place.question === ROW_NAMES.get(list) || GRIDS.has(place.question))),
    )
    .map(({ id }) => id)
}

/** With these: the people of organisations that outsiders do not read of, and the threads that somebody hidden holds. */
function hiddenRows(made: Made): Set<string> {
  const { plan } = made
  const named = (question: string, row: string) => valueOfKind(plan, 'who', question, [row])?.who ?? []
  const hidden = new Set(candidRows(made))
  for (const { id } of rowsOf(plan, 'actors'))
    if (named('actor.organisation', id).some((organisation) => !shownOutside(plan, organisation))) hidden.add(id)
  for (const { id } of rowsOf(plan, 'links')) if (named('link.between', id).some((actor) => hidden.has(actor))) hidden.add(id)
  for (const { id } of rowsOf(plan, 'risks')) if (named('risk.with', id).some((about) => !shownOutside(plan, about))) hidden.add(id)
  return hidden
}

function split(made: Made): { kept: Told[]; hidden: Told[] } {
  const rows = hiddenRows(made)
  const isHidden = ({ place, marked }: Told): boolean =>
    marked || INSIDE.has(place.question) || place.about.some((id) => rows.has(id) || !shownOutside(made.plan, id)) || hangsOnHidden(place)
  // What hangs on a candid answer would tell something of it.
  const hangsOnHidden = ({ leaf, about, round }: Told['place']): boolean =>
    made.told.some(
      (one) =>
        one.place.question === leaf.showWhen?.question &&
        placeKey(one.place) === placeKey({ question: one.place.question, about, ...(round ? { round } : {}) }) &&
        isHidden(one),
    )
  return { kept: made.told.filter((one) => !isHidden(one)), hidden: made.told.filter(isHidden) }
}

describe('the inside questions', () => {
  it('are those that this test knows by heart', () => {
    const inside = worksheets.flatMap(leavesOf).filter(({ audience }) => audience === 'inside')
    expect(inside.map(({ id }) => id).sort()).toEqual([...INSIDE].sort())
    const named = listsOf(worksheets).filter((list) => list.kind === 'coverage' || !list.continues)
    expect(named.map((list) => [list.id, list.kind === 'rows' ? list.columns[0]?.id : list.label.id])).toEqual([...ROW_NAMES])
  })

  it('stand beside three lists whose rows belong to somebody: risks, people and threads', () => {
    const owned = listsOf(worksheets).flatMap((list) => (list.kind === 'rows' && list.belongsTo ? [[list.id, list.belongsTo]] : []))
    expect(owned).toEqual([
      ['risks', 'risk.with'],
      ['actors', 'actor.organisation'],
      ['links', 'link.between'],
    ])
  })
})

describe('the plan that outsiders may know, of any plan', () => {
  it('holds no answer that is inside, in any field of the file', () => {
    fc.assert(
      fc.property(anyPlan, (made) => {
        const outside = redact(made.plan, worksheets)
        const file = JSON.stringify(outside)
        const { hidden } = split(made)
        expect(hidden.filter(({ token }) => file.includes(token.slice(1))).map(({ place }) => placeKey(place))).toEqual([])
        // Answers without room for a token: the entry itself must be gone.
        const places = new Set(outside.entries.map(placeKey))
        expect(hidden.map(({ place }) => placeKey(place)).filter((key) => places.has(key))).toEqual([])
        expect(outside.entries.filter((entry) => entry.inside)).toEqual([])
        // Nor does anything point to a row that is not told.
        expect([...hiddenRows(made)].filter((row) => file.includes(`"${row}"`))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('holds neither name nor id of a partner that is only thought of or was declined, nor notes and promises', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
        const file = JSON.stringify(redact(plan, worksheets))
        for (const { id, name, place, contact, status } of plan.partners) {
          const shown = status === 'invited' || status === 'chosen'
          for (const word of [`"${id}"`, name, place]) expect([word, file.includes(word)]).toEqual([word, shown])
          expect([contact, file.includes(contact)]).toEqual([contact, false])
        }
        for (const word of ['tokennote', 'tokenquote', 'tokenpromise', 'tokenwho', 'tokenaside', 'tokenround'])
          expect([word, file.includes(word)]).toEqual([word, false])
      }),
      { numRuns: 40 },
    )
  })

  it('holds every shared answer about partners that were invited or chosen', () => {
    fc.assert(
      fc.property(anyPlan, (made) => {
        const outside = redact(made.plan, worksheets)
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
        const outside = redact(plan, worksheets)
        expect(Plan.parse(outside)).toEqual(outside)
        expect(redact(outside, worksheets)).toEqual(outside)
      }),
      { numRuns: 20 },
    )
  })

  it('gives points and figures that say nothing inside', () => {
    const say = speak('en')
    fc.assert(
      fc.property(anyPlan, (made) => {
        const outside = redact(made.plan, worksheets)
        const points = pointsOf(made.plan, worksheets, 'en', 'partner')
        const figures = figuresOf(worksheets).map(({ figure }) => figureWords(figure, outside, worksheets, say))
        const read = JSON.stringify([points, figures])
        const { hidden } = split(made)
        expect(hidden.filter(({ token }) => read.includes(token)).map(({ place }) => placeKey(place))).toEqual([])
        expect(read).not.toContain('tokenround')
        for (const { name, id } of made.plan.partners) if (!shownOutside(made.plan, id)) expect(read).not.toContain(name)
        const whole = new Set(pointsOf(made.plan, worksheets, 'en').map(({ id }) => id))
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
      who('risk.owner', 'risk-1', ['warda', 'sindyan'], 'the village'),
    )
    expect(valueAt(outside(plan), { question: 'risk.owner', about: ['risk-1'] })).toEqual({
      kind: 'who',
      who: ['warda'],
      name: 'the village',
    })
  })

  const people = [
    ...[partner('warda', 'Warda', 'chosen'), partner('sindyan', 'Sindyan'), partner('tamar', 'Tamar', 'declined')],
    ...[row('actors', 'rana'), row('actors', 'noa'), row('actors', 'dana'), row('actors', 'amal')],
    ...[who('actor.organisation', 'rana', ['warda']), who('actor.organisation', 'noa', ['sindyan'])],
    ...[who('actor.organisation', 'dana', ['tamar']), who('actor.organisation', 'amal', ['us'])],
    ...[row('links', 'keys'), row('links', 'letters'), who('link.between', 'keys', ['rana', 'amal'])],
    who('link.between', 'letters', ['amal', 'noa']),
  ]

  it('drops the people of candidates and of those declined, and the threads that they hold', () => {
    const plan = planOf(...people, text('actor.meets', ['noa'], 'On Sundays'), text('link.what', ['letters'], 'Letters to the mayor'))
    expect(outside(plan).rows.map(({ id }) => id)).toEqual(['rana', 'amal', 'keys'])
    expect(JSON.stringify(outside(plan))).not.toMatch(/noa|dana|letters|Letters|Sundays/)
  })

  it('takes people and threads that are not told out of answers that point to them', () => {
    const plan = planOf(
      ...[...people, who('actor.depends-on', 'amal', ['rana', 'noa']), row('shocks', 'flood'), row('activities', 'course')],
      ...[who('shock.held', 'flood', ['keys', 'letters']), who('design.team', 'course', ['dana', 'amal'])],
    )
    const named = (question: string, of: string) => valueOfKind(outside(plan), 'who', question, [of])?.who
    expect(named('actor.depends-on', 'amal')).toEqual(['rana'])
    expect(named('shock.held', 'flood')).toEqual(['keys'])
    expect(named('design.team', 'course')).toEqual(['amal'])
  })

  it('drops a thread with the person whose name is candid, and keeps a thread of which only the strength is', () => {
    const plan = planOf(
      ...[...people, text('actor.name', ['rana'], 'Rana'), candid('actor.name', 'rana'), row('links', 'hall')],
      ...[who('link.between', 'hall', ['amal']), rate('link.strength', 'hall', 3, 'Every week'), candid('link.strength', 'hall')],
    )
    expect(rowsOf(outside(plan), 'links').map(({ id }) => id)).toEqual(['hall'])
    expect(ratingAt(outside(plan), 'link.strength', ['hall'])).toBeNull()
  })

  it('hides a candid answer in its own round only, and keeps the days of rounds without their names', () => {
    const later = { title: 'After the quarrel', date: '2026-10-12' }
    const begun = addRound(planOf(text('emerged.what', [], 'Little')), 'later', later, AT)
    const now = { question: 'emerged.what', about: [], round: 'later' }
    const written = answer(begun, now, { kind: 'text', text: 'A quarrel' }, { text: '', kind: 'long' }, AT)
    const plan = setInside(written, now, true, AT)
    expect(textAt(outside(plan), 'emerged.what', [])).toBe('Little')
    expect(valueAt(outside(plan), now)).toBeUndefined()
    expect(outside(plan).rounds).toMatchObject([{ id: 'later', title: '', date: '2026-10-12' }])
    expect([...insideKeys(plan, worksheets)]).toEqual(['emerged.what||later|ours'])
  })

  it('keeps what is asked further of a row only while the row itself is told', () => {
    const plan = planOf(
      ...[row('activities', 'course'), text('activity.what', ['course'], 'Course'), text('design.open', ['course'], 'The end')],
      ...[row('activities', 'camp'), text('activity.what', ['camp'], 'Camp'), text('design.open', ['camp'], 'The place')],
      candid('activity.what', 'camp'),
    )
    expect(textAt(outside(plan), 'design.open', ['course'])).toBe('The end')
    expect(JSON.stringify(outside(plan))).not.toMatch(/Camp|The place/)
  })

  it('is not done to what stays with us', () => {
    const plan = planOf(partner('warda', 'Warda'), amount('liability.amount', 'warda', 96000))
    expect(planFor('ours', plan, worksheets)).toBe(plan)
    expect(planFor('partner', plan, worksheets).partners).toEqual([])
    expect(planFor('funder', plan, worksheets).partners).toEqual([])
    expect(planFor('participants', plan, worksheets).partners).toEqual([])
  })
})

describe('details of organisations', () => {
  const full = details({
    ...{ legalName: 'x-legal', acronym: 'x-acronym', legalStatus: 'x-status', established: 'x-1994', country: 'x-country' },
    ...{ address: 'x-address', website: 'x-website' },
    registrations: [{ id: 'x-pic', kind: 'pic', name: '', number: 'x-number' }],
    contact: { name: 'x-person', function: 'x-function', email: 'x-email', phone: 'x-phone' },
    staff: [{ id: 'x-staff', name: 'x-rana', function: 'x-director', profile: 'x-profile' }],
    projects: [
      {
        ...{ id: 'x-project', title: 'x-title', programme: 'x-programme', reference: 'x-reference', from: 2023, to: 2025 },
        ...{ role: 'partner', beneficiary: 'x-beneficiary', amount: 'x-amount', about: 'x-about' },
      },
    ],
  })
  const identity = ['x-1994', 'x-acronym', 'x-address', 'x-country', 'x-legal', 'x-number', 'x-pic', 'x-status']
  const rest = [
    ...['x-website', 'x-person', 'x-function', 'x-email', 'x-phone', 'x-staff', 'x-rana', 'x-director', 'x-profile', 'x-project'],
    ...['x-title', 'x-programme', 'x-reference', 'x-beneficiary', 'x-amount', 'x-about'],
  ]
  /** Our own organisation, or a partner of this status, with all that can be said of it. */
  const withDetails = (who: PartnerStatus | 'us'): Plan => {
    const told = { details: full, profile: 'x-kept', contact: 'x-called' }
    const plan = planOf(us('Olive Bridge'), partner('warda', 'Warda', who === 'us' ? 'chosen' : who))
    return who === 'us' ? setUs(plan, told, AT) : setPartner(plan, 'warda', told, AT)
  }
  const readBy = (audience: 'partner' | 'funder' | 'participants', plan: Plan) =>
    [...new Set(JSON.stringify(planFor(audience, plan, worksheets)).match(/x-\w+/g))].sort()

  it('are read whole by funders, without whom we call there and which of the kept ones it is', () => {
    for (const who of ['us', 'invited', 'chosen'] as const)
      expect(readBy('funder', withDetails(who))).toEqual([...identity, ...rest].sort())
  })

  it('are read by partners as far as an agreement names its parties', () => {
    for (const who of ['us', 'invited', 'chosen'] as const) expect(readBy('partner', withDetails(who))).toEqual(identity)
  })

  it('are not read by participants, nor by outsiders of whom nothing is said', () => {
    for (const who of ['us', 'invited', 'chosen'] as const) {
      const plan = withDetails(who)
      expect(readBy('participants', plan)).toEqual([])
      expect(JSON.stringify(redact(plan, worksheets))).not.toContain('x-')
      expect(redact(plan, worksheets).us).not.toHaveProperty('details')
    }
  })

  it('leave with organisations that outsiders do not read of, and stay with us', () => {
    for (const status of ['candidate', 'declined'] as const)
      for (const audience of ['partner', 'funder', 'participants'] as const) expect(readBy(audience, withDetails(status))).toEqual([])
    expect(planFor('ours', withDetails('candidate'), worksheets).partners[0]).toMatchObject({ details: full, profile: 'x-kept' })
  })

  it('are the same for each audience when they are taken out twice', () => {
    for (const audience of ['partner', 'funder', 'participants'] as const) {
      const once = redact(withDetails('chosen'), worksheets, audience)
      expect(redact(once, worksheets, audience)).toEqual(once)
    }
  })
})

describe('an inside list', () => {
  /** No worksheet has one yet, and an author may write one. */
  const secret = readWorksheet({
    ...{ id: 'secret', order: 1, stage: 'choosing', title: 'Secret', why: 'To test.', passages: ['2.2'], minutes: { alone: 1, group: 1 } },
    ...{ attend: 'Us.', facilitator: toLead('Hush.') },
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
    const read = worksheets.map((worksheet) => worksheetFor('partner', worksheet))
    expect(read.flatMap(leavesOf).filter(({ id }) => INSIDE.has(id))).toEqual([])
    expect(read.map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['beginning', 'goals', 'limits', 'worth'],
      ['standing', 'bases', 'field', 'capabilities', 'history', 'constraints', 'choice', 'whole'],
      ['dependence', 'liability', 'building', 'risks'],
      ['whole', 'activities', 'structures', 'emerged'],
      ['actors', 'relationships', 'language', 'rules', 'together'],
      ['threads', 'declared', 'shocks'],
      ['orbit', 'nucleus'],
      ['activities'],
      ['happened', 'next'],
    ])
  })
})
