import { describe, expect, it } from 'vitest'
import { markWorksheet, setInside, setPartner } from '../../content/model/edit'
import { textAt } from '../../content/model/place'
import { placesOf, runsOf } from '../../content/model/places'
import type { Plan } from '../../content/model/plan'
import { openPlaces, progressOf, sectionProgress, statusOf, subjectProgress } from '../../content/model/progress'
import type { Section } from '../../content/model/worksheet'
import { readWorksheet } from '../../content/model/worksheet-file'
import { AT, candid, covered, emptyPlan, one, partner, planOf, rate, row, text } from '../support/small-plan'
import { toLead } from '../support/to-lead'

/** A worksheet of a test's own, so that its numbers do not change when an author adds a question. */
const worksheet = readWorksheet({
  id: 'small',
  order: 1,
  stage: 'choosing',
  title: 'Small',
  why: 'To count.',
  passages: ['2.2'],
  minutes: { alone: 1, group: 1 },
  attend: 'Anyone.',
  facilitator: toLead('Count.'),
  scales: {
    two: [
      { value: 0, text: 'no' },
      { value: 1, text: 'yes' },
    ],
  },
  sections: [
    {
      id: 'whole',
      title: 'The whole',
      questions: [
        {
          id: 'small.kind',
          kind: 'one',
          text: 'Which?',
          options: [
            { id: 'new', text: 'new' },
            { id: 'old', text: 'old' },
          ],
        },
        { id: 'small.since', kind: 'short', text: 'Since when?', showWhen: { question: 'small.kind', is: ['old'] } },
        { id: 'small.extra', kind: 'long', text: 'Anything else?', optional: true },
      ],
    },
    {
      id: 'list',
      title: 'A list',
      questions: [
        {
          id: 'small.list',
          kind: 'rows',
          text: 'What?',
          item: 'a thing',
          columns: [
            { id: 'small.what', kind: 'short', text: 'What?' },
            { id: 'small.why', kind: 'long', text: 'Why?' },
          ],
        },
      ],
    },
    {
      id: 'grid',
      title: 'A grid',
      questions: [
        {
          id: 'small.grid',
          kind: 'grid',
          text: 'Side by side',
          columns: [
            {
              text: 'Rating',
              questions: [
                { id: 'small.rating', kind: 'scale', text: 'How much?', steps: 'two' },
                { id: 'small.decision', kind: 'status', text: 'Decision' },
              ],
            },
          ],
        },
      ],
    },
    { id: 'each', title: 'Each', each: 'partner', questions: [{ id: 'small.each', kind: 'short', text: 'And them?' }] },
  ],
})
const sectionOf = (id: string): Section => {
  const section = worksheet.sections.find((candidate) => candidate.id === id)
  if (!section) throw new Error(`The test’s worksheet has no section ${id}`)
  return section
}
const count = (plan: Plan) => progressOf(worksheet, plan)
const section = (id: string, plan: Plan) => sectionProgress(worksheet, sectionOf(id), plan)

describe('what is counted', () => {
  it('is one question for the whole and one for the empty list, in a plan without partners', () => {
    expect(count(emptyPlan())).toEqual({ asked: 2, answered: 0 })
  })

  it('leaves out a question whose condition is not met, and counts it once it is', () => {
    expect(section('whole', emptyPlan())).toEqual({ asked: 1, answered: 0 })
    expect(section('whole', planOf(one('small.kind', [], 'new')))).toEqual({ asked: 1, answered: 1 })
    expect(section('whole', planOf(one('small.kind', [], 'old')))).toEqual({ asked: 2, answered: 1 })
    expect(section('whole', planOf(one('small.kind', [], 'old'), text('small.since', [], '2017')))).toEqual({ asked: 2, answered: 2 })
  })

  it('leaves out an answer that was given and is hidden now, without losing it', () => {
    const plan = planOf(one('small.kind', [], 'old'), text('small.since', [], '2017'), one('small.kind', [], 'new'))
    expect(section('whole', plan)).toEqual({ asked: 1, answered: 1 })
    expect(textAt(plan, 'small.since', [])).toBe('2017')
  })

  it('leaves out optional questions, answered or not', () => {
    expect(section('whole', planOf(text('small.extra', [], 'Yes.')))).toEqual({ asked: 1, answered: 0 })
  })

  it('takes a list without a row for one open question', () => {
    expect(section('list', emptyPlan())).toEqual({ asked: 1, answered: 0 })
    expect(section('list', planOf(row('small.list', 'row-1')))).toEqual({ asked: 2, answered: 0 })
    expect(section('list', planOf(row('small.list', 'row-1'), text('small.what', ['row-1'], 'Rain')))).toEqual({ asked: 2, answered: 1 })
  })

  it('asks about every partner that has not been declined', () => {
    const plan = planOf(partner('warda', 'Warda'), partner('nahr', 'Nahr'), text('small.each', ['nahr'], 'Well.'))
    expect(section('each', plan)).toEqual({ asked: 2, answered: 1 })
    const declined = setPartner(plan, 'nahr', { status: 'declined' }, AT)
    expect(section('each', declined)).toEqual({ asked: 1, answered: 0 })
    expect(textAt(declined, 'small.each', ['nahr'])).toBe('Well.')
  })

  it('takes the decision for open while the partner is only a candidate', () => {
    expect(section('grid', planOf(partner('warda', 'Warda')))).toEqual({ asked: 2, answered: 0 })
    expect(section('grid', planOf(partner('warda', 'Warda', 'invited')))).toEqual({ asked: 2, answered: 1 })
    expect(section('grid', planOf(partner('warda', 'Warda', 'chosen')))).toEqual({ asked: 2, answered: 1 })
  })

  it('takes a rating for an answer, with evidence or without, and a reason without a rating for none', () => {
    const rated = planOf(partner('warda', 'Warda'), rate('small.rating', 'warda', 0))
    expect(section('grid', rated)).toEqual({ asked: 2, answered: 1 })
    const reason = { kind: 'scale', rating: null, evidence: 'They came.', source: 'seen' } as const
    const entries = rated.entries.map((entry) => ({ ...entry, value: reason }))
    expect(section('grid', { ...rated, entries })).toEqual({ asked: 2, answered: 0 })
  })

  it('takes spaces for no answer, and neither an emptied candid one', () => {
    expect(section('each', planOf(partner('warda', 'Warda'), text('small.each', ['warda'], '  \n')))).toEqual({ asked: 1, answered: 0 })
    const emptied = planOf(
      partner('warda', 'Warda'),
      text('small.each', ['warda'], 'So'),
      candid('small.each', 'warda'),
      text('small.each', ['warda'], ''),
    )
    expect(emptied.entries).toHaveLength(1)
    expect(section('each', emptied)).toEqual({ asked: 1, answered: 0 })
  })

  it('is the same for one partner, taken alone', () => {
    const plan = planOf(partner('warda', 'Warda'), partner('nahr', 'Nahr'), text('small.each', ['nahr'], 'Well.'))
    const of = (id: string) => subjectProgress([sectionOf('each')], id, plan)
    expect(of('warda')).toEqual({ asked: 1, answered: 0 })
    expect(of('nahr')).toEqual({ asked: 1, answered: 1 })
  })
})

describe('what is open', () => {
  it('is every place that counts and has no answer, in the order of the screen', () => {
    const plan = planOf(
      partner('warda', 'Warda'),
      partner('nahr', 'Nahr'),
      row('small.list', 'row-1'),
      text('small.each', ['nahr'], 'Well.'),
    )
    expect(openPlaces(worksheet, plan).map(({ question, about }) => [question, ...about])).toEqual([
      ['small.kind'],
      ['small.what', 'row-1'],
      ['small.why', 'row-1'],
      ['small.rating', 'warda'],
      ['small.decision', 'warda'],
      ['small.rating', 'nahr'],
      ['small.decision', 'nahr'],
      ['small.each', 'warda'],
    ])
  })
})

describe('the places of a worksheet', () => {
  it('hold a coverage grid’s name and cells, ourselves first, and the cells are never counted', () => {
    const grid = readWorksheet({
      ...{ id: 'grid', order: 1, stage: 'choosing', title: 'Grid', why: 'To map.', passages: ['2.2'], minutes: { alone: 1, group: 1 } },
      ...{ attend: 'Anyone.', facilitator: toLead('Map.') },
      sections: [
        {
          id: 'map',
          title: 'Map',
          questions: [
            {
              id: 'needs.map',
              kind: 'coverage',
              text: 'Who?',
              item: 'a need',
              label: { id: 'needs.map-need', kind: 'short', text: 'What?' },
              levels: { fully: 'brings', partly: 'partly', no: 'no' },
            },
          ],
        },
      ],
    })
    const plan = planOf(partner('warda', 'Warda'), covered('needs.map', 'need-1', 'Rooms', { us: 'no' }))
    expect(placesOf(grid, plan).map(({ question, about }) => [question, ...about])).toEqual([
      ['needs.map-need', 'need-1'],
      ['needs.map', 'need-1', 'us'],
      ['needs.map', 'need-1', 'warda'],
    ])
    expect(progressOf(grid, plan)).toEqual({ asked: 1, answered: 1 })
  })

  it('put neighbouring sections about each partner into one run', () => {
    expect(runsOf(worksheet).map((run) => run.map(({ id }) => id))).toEqual([['whole'], ['list'], ['grid'], ['each']])
    const twice = { ...worksheet, sections: [sectionOf('whole'), sectionOf('each'), { ...sectionOf('each'), id: 'again' }] }
    expect(runsOf(twice).map((run) => run.map(({ id }) => id))).toEqual([['whole'], ['each', 'again']])
  })
})

describe('the status of a worksheet', () => {
  it('is not started, then opened, then in progress, then ready by the writer’s own mark', () => {
    expect(statusOf(worksheet, emptyPlan())).toBe('not-started')
    const opened = markWorksheet(emptyPlan(), 'small', 'opened', AT)
    expect(statusOf(worksheet, opened)).toBe('opened')
    const begun = planOf((plan) => markWorksheet(plan, 'small', 'opened', AT), one('small.kind', [], 'new'))
    expect(statusOf(worksheet, begun)).toBe('in-progress')
    expect(statusOf(worksheet, markWorksheet(begun, 'small', 'ready', AT))).toBe('ready')
  })

  it('may be ready while questions are open', () => {
    expect(statusOf(worksheet, markWorksheet(emptyPlan(), 'small', 'ready', AT))).toBe('ready')
  })

  it('is in progress when the only answer is about a partner declined since', () => {
    const plan = planOf(partner('warda', 'Warda', 'declined'), text('small.each', ['warda'], 'Not now.'))
    expect(statusOf(worksheet, plan)).toBe('in-progress')
  })

  it('is not begun by a decision, a row without answers, or a mark on an empty field', () => {
    expect(statusOf(worksheet, planOf(partner('warda', 'Warda', 'chosen'), row('small.list', 'row-1')))).toBe('not-started')
    const marked = setInside(emptyPlan(), { question: 'small.extra', about: [] }, true, AT)
    expect(statusOf(worksheet, marked)).toBe('not-started')
  })
})
