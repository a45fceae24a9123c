/** The figures of the later worksheets: what they draw, read against the answers, and what their tables say. */
import { describe, expect, it } from 'vitest'
import example from '../../content/example/plan.json'
import { components } from '../../content/figures/components'
import { continuum } from '../../content/figures/continuum'
import { figuresOf, figureWords, isFigureEmpty } from '../../content/figures/figure-words'
import { orbits } from '../../content/figures/orbits'
import { web } from '../../content/figures/web'
import { answer } from '../../content/model/edit'
import type { Figure } from '../../content/model/figure'
import { type Entry, Plan, type Value } from '../../content/model/plan'
import { addRound, setRound } from '../../content/model/rounds-edit'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { AT, emptyPlan, one, partner, planOf, rate, row, text, us, who } from '../support/small-plan'

const say = speak('en')
const filled = Plan.parse(example)

function figureOf<K extends Figure['kind']>(kind: K): Extract<Figure, { kind: K }> {
  const found = figuresOf(worksheets).find(({ figure }) => figure.kind === kind)?.figure
  if (found?.kind !== kind) throw new Error(`No worksheet has a figure of the kind ${kind}`)
  return found as Extract<Figure, { kind: K }>
}
const words = (kind: Figure['kind'], plan: Plan) => figureWords(figureOf(kind), plan, worksheets, say)
const table = (kind: Figure['kind'], plan: Plan) => words(kind, plan).table
const isEmpty = (kind: Figure['kind'], plan: Plan) => isFigureEmpty(figureOf(kind), plan, worksheets, say)

type Step = (plan: Plan) => Plan
const steps =
  (...all: readonly Step[]): Step =>
  (plan) =>
    all.reduce((next, step) => step(next), plan)
const rateIn =
  (round: string, question: string, about: readonly string[], rating: number, evidence = ''): Step =>
  (plan) => {
    const value: Value = { kind: 'scale', rating, evidence, source: evidence ? 'seen' : null }
    return answer(plan, { question, about, round }, value, { text: question, kind: 'scale' }, AT)
  }
const whoIn =
  (round: string, question: string, ids: string[]): Step =>
  (plan) =>
    answer(plan, { question, about: [], round }, { kind: 'who', who: ids, name: '' }, { text: question, kind: 'who' }, AT)
const round =
  (id: string, title = '', date = ''): Step =>
  (plan) =>
    id === 'first' ? setRound(plan, id, { title, date }, AT) : addRound(plan, id, { title, date }, AT)

/** Every rating of a question in the example, as its file has it. */
const ratingsOf = (question: string): [string, number | null][] =>
  filled.entries
    .filter((entry): entry is Entry & { value: { kind: 'scale' } } => entry.question === question && entry.value.kind === 'scale')
    .map(({ about, round: id, value }): [string, number | null] => [`${about.join()} ${id}`, value.rating])
    .sort()

describe('the line between cooperation and collaboration', () => {
  const activity = (id: string, name: string): Step => steps(row('activities', id), text('activity.what', [id], name))

  it('has a row for the whole and each activity, with every earlier round, now and as intended', () => {
    expect(table('continuum', filled)).toEqual({
      head: ['What is placed', 'First look, 2 Mar 2026', 'Now', 'Intended'],
      rows: [
        ['The partnership as a whole', '2', '5; seen ourselves', '7'],
        ['Training of trainers', '2', '6; seen ourselves', '8'],
        ['Evening course in the first village', '1', '7; seen ourselves', '8'],
        ['Open days in the towns', '3', '4; seen ourselves', '6'],
        ['Training week in Kassel', '3', '2; seen ourselves', '5'],
        ['Accounts and reports', '1', '1; seen ourselves', '2'],
      ],
    })
    expect(words('continuum', filled).description).toBe(
      'The partnership as a whole and 5 activities, between cooperation (0) and collaboration (10): 6 placed as of now; 6 meant to come nearer to collaboration.',
    )
  })

  it('draws every rating of the example, and none besides', () => {
    const { lines, rounds } = continuum(figureOf('continuum'), filled, worksheets)
    const drawn = lines.flatMap(({ id, now, earlier }): [string, number | null][] => [
      ...earlier.map((rating, at): [string, number | null] => [`${id} ${rounds[at]}`, rating]),
      [`${id} ${filled.rounds.at(-1)?.id}`, now.rating],
    ])
    const answered = [
      ...ratingsOf('position.now').map(([key, rating]): [string, number | null] => [`whole${key}`, rating]),
      ...ratingsOf('activity.now'),
    ]
    expect(drawn.filter(([, rating]) => rating !== null).sort()).toEqual(answered.sort())
  })

  it('says of a place whether anything is written that it rests on, and names what has no name', () => {
    const plan = planOf(activity('a', ''), rateIn('first', 'activity.now', ['a'], 4), rateIn('first', 'activity.intended', ['a'], 3))
    expect(table('continuum', plan).rows).toEqual([
      ['The partnership as a whole', 'not rated', 'not rated'],
      ['without a name', '4; no evidence yet', '3'],
    ])
    expect(words('continuum', plan).description).toBe(
      'The partnership as a whole and one activity, between cooperation (0) and collaboration (10): one placed as of now, one of them without evidence; none meant to come nearer to collaboration.',
    )
  })

  it('keeps what was said before a new round as earlier, and begins anew', () => {
    const plan = planOf(round('first', 'Before the start'), rateIn('first', 'position.now', [], 2, 'We met once.'), round('later'))
    expect(table('continuum', plan)).toEqual({
      head: ['What is placed', 'Before the start', 'Now', 'Intended'],
      rows: [['The partnership as a whole', '2', 'not rated', 'not rated']],
    })
    expect(isEmpty('continuum', plan)).toBe(false)
  })

  it('is empty while nothing is placed, however many activities are named', () => {
    expect(isEmpty('continuum', planOf(activity('a', 'A course')))).toBe(true)
    expect(isEmpty('continuum', planOf(rateIn('first', 'position.intended', [], 8)))).toBe(false)
  })
})

describe('the four components', () => {
  it('say every round, in a word and with its source', () => {
    expect(table('components', filled)).toEqual({
      head: ['Component', 'First look, 2 Mar 2026', 'After the first course, 12 Oct 2026'],
      rows: [
        ['Actors', 'emerging; seen ourselves', 'established; seen ourselves'],
        ['Relationships', 'not yet; seen ourselves', 'emerging; seen ourselves'],
        ['Common language', 'established; assumed', 'emerging; seen ourselves'],
        ['Rules of the game', 'not yet; seen ourselves', 'emerging; seen ourselves'],
      ],
    })
    expect(words('components', filled).description).toBe(
      'The four components over 2 rounds. Now one is established, 3 emerging, 0 not yet there, 0 not rated.',
    )
  })

  it('say one round without a name by its number, and what is rated without evidence', () => {
    const plan = planOf(rateIn('first', 'component.rules', [], 1))
    expect(table('components', plan)).toEqual({
      head: ['Component', 'Round 1'],
      rows: [
        ['Actors', 'not rated'],
        ['Relationships', 'not rated'],
        ['Common language', 'not rated'],
        ['Rules of the game', 'emerging; no evidence yet'],
      ],
    })
    expect(words('components', plan).description).toBe(
      'The four components. Now none is established, 1 emerging, 0 not yet there, 3 not rated; one is rated without evidence.',
    )
  })

  it('leave out a round in which none was rated, but never the one that the plan is in', () => {
    const plan = planOf(rateIn('first', 'component.rules', [], 0), round('second'), round('third', 'In spring', '2027-04-01'))
    expect(components(figureOf('components'), plan, worksheets).rounds).toEqual(['first', 'third'])
    expect(table('components', plan).head).toEqual(['Component', 'Round 1', 'In spring, 1 Apr 2027'])
    expect(isEmpty('components', planOf(round('second')))).toBe(true)
  })
})

describe('the web', () => {
  const actor = (id: string, name: string, organisation: string | null, level: string | null): Step =>
    steps(
      row('actors', id),
      text('actor.name', [id], name),
      ...(organisation ? [who('actor.organisation', id, [organisation])] : []),
      ...(level ? [one('actor.level', [id], level)] : []),
    )
  const thread = (id: string, what: string, actors: string[]): Step =>
    steps(row('links', id), text('link.what', [id], what), who('link.between', id, actors))
  const small = planOf(
    us('Olive Bridge'),
    partner('warda', 'Warda', 'chosen'),
    partner('gone', 'Tamar Centre', 'declined'),
    actor('rana', 'Rana', 'warda', 'leadership'),
    actor('amal', 'Amal', 'us', 'staff'),
    actor('hiba', 'Hiba', 'us', 'staff'),
    actor('dana', 'Dana', 'gone', 'leadership'),
    actor('somebody', '', null, null),
    thread('plan', 'The plan', ['amal', 'rana']),
    rate('link.strength', 'plan', 2),
    thread('keys', 'The keys', ['hiba', 'amal']),
    rate('link.strength', 'keys', 3, 'Nobody else has them.', 'seen'),
    thread('alone', 'Waiting', ['hiba']),
    thread('past', 'The old course', ['amal', 'dana']),
  )

  it('says of each actor whose it is and which threads it holds, organisation by organisation', () => {
    expect(table('web', small)).toEqual({
      head: ['Person or team', 'Threads'],
      rows: [
        ['Amal (Olive Bridge, staff)', 'The plan (2, firm; no evidence yet) with Rana · The keys (3, strong) with Hiba'],
        ['Hiba (Olive Bridge, staff)', 'The keys (3, strong) with Amal'],
        ['Rana (Warda, leadership)', 'The plan (2, firm; no evidence yet) with Amal'],
        ['without a name (organisation not said, level not said)', 'no thread yet'],
      ],
    })
    expect(words('web', small).description).toBe(
      '4 people and teams of 2 organisations: one thread between organisations, one within one. 2 hold no thread that reaches beyond their organisation.',
    )
  })

  it('tells threads between organisations from those within one, and who holds none of the first', () => {
    const { groups, threads } = web(figureOf('web'), small)
    expect(threads.map(({ id, isBetween }) => [id, isBetween])).toEqual([
      ['plan', true],
      ['keys', false],
    ])
    expect(groups.map(({ organisation, actors }) => [organisation, actors.map(({ id, isTied }) => [id, isTied])])).toEqual([
      [
        'us',
        [
          ['amal', true],
          ['hiba', false],
        ],
      ],
      ['warda', [['rana', true]]],
      [null, [['somebody', false]]],
    ])
  })

  it('draws every actor and thread of the example', () => {
    const { groups, threads } = web(figureOf('web'), filled)
    const rowsIn = (list: string) => filled.rows.filter((each) => each.list === list).map(({ id }) => id)
    expect(groups.flatMap(({ actors }) => actors.map(({ id }) => id)).sort()).toEqual(rowsIn('actors').sort())
    expect(threads.map(({ id }) => id).sort()).toEqual(rowsIn('links').sort())
    expect(threads.map(({ id, rated }): [string, number | null] => [`${id} first`, rated.rating]).sort()).toEqual(
      ratingsOf('link.strength'),
    )
    expect(words('web', filled).description).toBe(
      '10 people and teams of 4 organisations: 9 threads between organisations, 2 within one. 2 hold no thread that reaches beyond their organisation.',
    )
  })

  it('is drawn as soon as somebody is named, and empty before', () => {
    expect(isEmpty('web', planOf(actor('amal', 'Amal', 'us', null)))).toBe(false)
    expect(isEmpty('web', planOf(us('Olive Bridge'), row('links', 'plan')))).toBe(true)
  })
})

describe('the orbits', () => {
  it('say the pull on each organisation, ourselves first, and how far each part of the nucleus has formed', () => {
    expect(table('orbits', filled)).toEqual({
      head: ['Organisation, or part of the nucleus', 'First look, 2 Mar 2026', 'Now', 'Balance, or with whom it lies'],
      rows: [
        ['Olive Bridge', '2, clearly', '3, strongly; seen ourselves', 'the project pulls too much'],
        ['Warda', '1, a little', '2, clearly; told by someone we trust', 'about right'],
        ['Nahr', '1, a little', '2, clearly; seen ourselves', 'about right'],
        ['Haus Lindenhof', '1, a little', '1, a little; seen ourselves', 'the project pulls too little'],
        ['Sindyan', 'not rated', 'not rated', 'not said'],
        ['Name and purpose', '0, not yet', '2, yes; seen ourselves', ''],
        ['Meeting place', '0, not yet', '1, partly; seen ourselves', 'lies with Olive Bridge'],
        ['Budget line', '0, not yet', '0, not yet; seen ourselves', 'lies with Olive Bridge'],
        ['Own decisions', '0, not yet', '1, partly; seen ourselves', 'lies with Olive Bridge'],
        ['People who belong', '0, not yet', '1, partly; seen ourselves', ''],
      ],
    })
    expect(words('orbits', filled).description).toBe(
      '5 organisations around the nucleus of the project: 4 pulls rated, 3 of them felt clearly or strongly. Of the 5 parts of the nucleus one is its own; 3 lie with organisations.',
    )
  })

  it('does not say with whom a part lies once it is the project’s own', () => {
    const part = (rating: number) =>
      planOf(
        us('Olive Bridge'),
        rateIn('first', 'nucleus.budget', [], rating, 'The statute.'),
        whoIn('first', 'nucleus.budget-with', ['us']),
      )
    const liesWith = (plan: Plan) => orbits(figureOf('orbits'), plan).parts.map((each) => each.liesWith)
    expect(liesWith(part(1))).toEqual([[], [], ['us'], [], []])
    expect(liesWith(part(2))).toEqual([[], [], [], [], []])
  })

  it('leaves out who declined', () => {
    const plan = planOf(
      us('Olive Bridge'),
      partner('gone', 'Tamar Centre', 'declined'),
      rateIn('first', 'orbit.pull', ['gone'], 3),
      rateIn('first', 'orbit.pull', ['us'], 1),
    )
    expect(orbits(figureOf('orbits'), plan).orbits.map(({ organisation }) => organisation)).toEqual(['us'])
  })

  it('compares with the last round in which anything was rated', () => {
    const plan = planOf(us('Olive Bridge'), rateIn('first', 'orbit.pull', ['us'], 1), round('second'), round('third'))
    const drawn = orbits(figureOf('orbits'), plan)
    expect(drawn.before).toBe('first')
    expect(drawn.orbits).toEqual([{ organisation: 'us', pull: { rating: null, source: null, supported: false }, before: 1, balance: null }])
    expect(isEmpty('orbits', plan)).toBe(false)
  })

  it('are empty while neither a pull nor a part of the nucleus is rated', () => {
    expect(isEmpty('orbits', planOf(us('Olive Bridge'), partner('warda', 'Warda')))).toBe(true)
  })
})

it('the four figures are empty in an empty plan, with a head on every table', () => {
  for (const kind of ['continuum', 'components', 'web', 'orbits'] as const) {
    expect(isEmpty(kind, emptyPlan()), kind).toBe(true)
    expect(table(kind, emptyPlan()).head.length, kind).toBeGreaterThan(1)
  }
})
