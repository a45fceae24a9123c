/** What a session settled goes into the plan: beside the plan's own answers, once, and so that it can be taken out again. */
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { agreedOnly } from '../../content/application/agreed'
import { readingOf } from '../../content/application/reading'
import { agreedAt } from '../../content/model/agreed'
import { losesEvidence, takeOutAgreed, takeOverAgreed } from '../../content/model/agreed-edit'
import { settledBy } from '../../content/model/agreed-where'
import { redact } from '../../content/model/audience'
import { diff } from '../../content/model/diff'
import { changeWords } from '../../content/model/diff-words'
import { differenceTitle, versionSays } from '../../content/model/difference-words'
import { setInside, setPartner } from '../../content/model/edit'
import { removePartner } from '../../content/model/leaving'
import { merge } from '../../content/model/merge'
import { entryAt, textAt } from '../../content/model/place'
import { rowsOf } from '../../content/model/places'
import { type Plan, Plan as PlanSchema, type Value } from '../../content/model/plan'
import { putBack } from '../../content/model/put-back'
import { removedInOrder } from '../../content/model/removed'
import { restoredPlan } from '../../content/model/restore-earlier'
import { addRound } from '../../content/model/rounds-edit'
import { stamp } from '../../content/model/stamp'
import { differencesOf } from '../../content/model/versions'
import { goneEntries } from '../../content/model/written'
import { answersOn } from '../../content/projector/answers'
import { screensOf } from '../../content/projector/screens'
import { answerEntries } from '../../content/search/answer-entries'
import type { Item } from '../../content/session/item'
import type { Session } from '../../content/session/session'
import { offersFor, promisesFor, putIntoPlan } from '../../content/session/settle/into-plan'
import { promise, settle } from '../../content/session/settle/settle'
import { speak } from '../../content/words/say'
import { worksheetOf, worksheets } from '../../content/worksheets'
import { withoutGroups } from '../../electron/workspace/history/without-groups'
import { copyFor } from '../../electron/workspace/sharing/partner-copy'
import { AT, partner, planOf, row, says, text, us } from '../support/small-plan'
import { someSession } from './any-session'

const say = speak('en')
const LATER = '2026-03-02T10:00:00.000Z'
const words = (said: string): Value => ({ kind: 'text', text: said })

const asked = { worksheet: 'coming-together', about: [], help: '', subject: '' }
const STEPS = Array.from({ length: 11 }, (_, value) => ({ value, text: `step ${value}` }))
const ONLY: Item = { ...asked, id: 'q-only', question: 'together.only', text: 'What can we reach only together?', ask: { kind: 'text' } }
const NEED: Item = {
  ...{ id: 'q-need', worksheet: 'trust-and-risk', question: 'depend.we', about: ['warda'], subject: 'Warda', help: '' },
  ...{ text: 'Where do we depend on them?', ask: { kind: 'text' } },
}
const STAND: Item = {
  ...{ ...asked, id: 'q-stand', worksheet: 'cooperation-to-collaboration', question: 'position.now', text: 'Where do we stand?' },
  ask: { kind: 'scale', evidence: true, steps: STEPS },
}
const RISKS: Item = { ...asked, id: 'q-risks', question: 'risks', text: 'What could go wrong?', ask: { kind: 'list', item: 'a risk' } }
const OWN: Item = { ...asked, id: 'q-own', question: '', text: 'Who brings the cake?', ask: { kind: 'line' } }

const solar = (): Plan =>
  planOf(
    us('Nahr'),
    partner('warda', 'Warda', 'invited'),
    partner('sadaf', 'Sadaf', 'candidate'),
    text('together.only', [], 'Light in every house'),
  )

type Step = (session: Session) => Session
const workshop = (...steps: readonly Step[]): Session =>
  steps.reduce((session, step) => step(session), someSession({ items: [ONLY, NEED, STAND, RISKS, OWN] }))
const agreed =
  (item: string, value: Value, reason = ''): Step =>
  (session) =>
    settle(session, item, { kind: 'agreed', value, reason })
const kept =
  (item: string, ...views: readonly (readonly [string, string])[]): Step =>
  (session) =>
    settle(session, item, { kind: 'kept', views: views.map(([whose, said]) => ({ whose, words: said })) })
const promised =
  (id: string, what: string, item?: string): Step =>
  (session) =>
    promise(session, { id, what, who: 'Rana', by: '2027-01-15', ...(item && { item }) })

const all = (session: Session) => ({ items: session.items.map(({ id }) => id), promises: session.promises.map(({ id }) => id) })
const put = (plan: Plan, session: Session): Plan => putIntoPlan(plan, session, all(session), worksheets, LATER)
const VOICE = { round: 'first', voice: 'session-one' }
const ONLY_HERE = { question: 'together.only', about: [], ...VOICE }
const NEED_HERE = { question: 'depend.we', about: ['warda'], ...VOICE }

const LIGHT = agreed('q-only', words('Light, and a school'), 'Both need the roof')
const APART = kept('q-need', ['Warda', 'For the money'], ['', ' '], ['The youth', 'For the trust'])
const settled = workshop(LIGHT, APART, promised('p-one', 'Measure the roof', 'q-only'))
const standings = (session: Session, plan: Plan) =>
  offersFor(session, plan, worksheets, say).map(({ item, standing }) => [item.id, standing])

describe('what goes into the plan', () => {
  it('is an agreed answer with its reason, beside the plan’s own, which stays', () => {
    const plan = put(solar(), settled)
    expect(entryAt(plan, ONLY_HERE)).toMatchObject({
      value: words('Light, and a school'),
      agreed: { reason: 'Both need the roof', views: [] },
    })
    expect(textAt(plan, 'together.only', [])).toBe('Light in every house')
    expect(plan.voices).toMatchObject([{ id: 'session-one', kind: 'agreed', name: 'Workshop in Beit Sahour' }])
    expect(PlanSchema.safeParse(plan).success).toBe(true)
  })

  it('is the views without an answer where disagreement was kept', () => {
    const views = [
      { whose: 'Warda', words: 'For the money' },
      { whose: 'The youth', words: 'For the trust' },
    ]
    expect(entryAt(put(solar(), settled), NEED_HERE)).toMatchObject({ value: words(''), agreed: { reason: '', views } })
  })

  it('is a commitment for each promise, which says where it came from', () => {
    const from = { question: 'together.only', about: [] }
    expect(put(solar(), settled).commitments).toMatchObject([
      { id: 'p-one', what: 'Measure the roof', who: 'Rana', by: '2027-01-15', done: false, from },
    ])
  })

  it('is only what was chosen and settled', () => {
    const some = putIntoPlan(solar(), workshop(LIGHT, APART), { items: ['q-need', 'q-stand'], promises: [] }, worksheets, LATER)
    expect(some.entries.filter(({ voice }) => voice === 'session-one').map(({ question }) => question)).toEqual(['depend.we'])
  })

  it('stands in the round that the question is asked in now, and stays in the one it was put into', () => {
    const session = workshop(agreed('q-stand', { kind: 'scale', rating: 2, evidence: 'two visits', source: null }, 'Two visits'))
    const second = addRound(solar(), 'second', { title: '', date: '2026-09-01' }, AT)
    const plan = put(second, session)
    const here = { question: 'position.now', about: [], round: 'second', voice: 'session-one' }
    expect(entryAt(plan, here)?.value).toEqual({ kind: 'scale', rating: 2, evidence: '', source: null })
    expect(put(addRound(plan, 'third', { title: '', date: '2027-01-01' }, AT), session).entries).toEqual(plan.entries)
  })

  it('is said beforehand, with what the plan says now', () => {
    const session = workshop(LIGHT, APART, agreed('q-own', words('Rana')), promised('p-one', 'Measure the roof'))
    const offers = offersFor(session, solar(), worksheets, say)
    expect(offers.map(({ item, standing, own }) => [item.id, standing, own])).toEqual([
      ['q-only', 'new', 'Light in every house'],
      ['q-need', 'new', ''],
      ['q-own', 'nowhere', ''],
    ])
    const plan = put(solar(), session)
    expect(standings(session, plan)).toEqual([
      ['q-only', 'in'],
      ['q-need', 'in'],
      ['q-own', 'nowhere'],
    ])
    expect(promisesFor(session, plan).map(({ standing }) => standing)).toEqual(['in'])
    const again = settle(session, 'q-only', { reason: 'The roof is ours' })
    expect(standings(again, plan)[0]).toEqual(['q-only', 'changed'])
    expect(entryAt(put(plan, again), ONLY_HERE)?.agreed?.reason).toBe('The roof is ours')
  })

  it('is said to stay with us where our own answer is candid', () => {
    const candid = setInside(solar(), { question: 'together.only', about: [] }, true, LATER)
    expect(offersFor(settled, candid, worksheets, say).map(({ item, isCandid }) => [item.id, isCandid])).toEqual([
      ['q-only', true],
      ['q-need', false],
    ])
  })

  it('is told on the plan’s page by session and worksheet, in the order in which the worksheets ask', () => {
    const told = (plan: Plan) =>
      settledBy(plan, worksheets).map(({ voice, where }) => [
        voice.name,
        ...where.map(({ worksheet, entries }) => [worksheet.id, ...entries.map(({ question }) => question)]),
      ])
    const plan = put(solar(), workshop(agreed('q-risks', words('Flood')), APART, LIGHT))
    expect(told(plan)).toEqual([
      ['Workshop in Beit Sahour', ['coming-together', 'together.only'], ['trust-and-risk', 'depend.we', 'risks']],
    ])
    expect(told(takeOutAgreed(put(solar(), workshop(LIGHT)), ONLY_HERE, LATER))).toEqual([])
  })

  it('is still told of when it is open again, so that it can be taken out', () => {
    const plan = put(solar(), settled)
    expect(standings(settle(settled, 'q-only', { kind: 'open' }), plan)).toEqual([
      ['q-only', 'open'],
      ['q-need', 'in'],
    ])
    expect(standings(settle(settled, 'q-only', { kind: 'open' }), solar())).toEqual([['q-need', 'new']])
  })

  it('names nobody in an anonymous session', () => {
    const plan = put(solar(), { ...settled, mode: 'anonymous' })
    expect(entryAt(plan, NEED_HERE)?.agreed?.views.map(({ whose }) => whose)).toEqual(['', ''])
  })

  it('stays in the record where the scale has become another one since', () => {
    const four: Item = { ...STAND, ask: { kind: 'scale', evidence: true, steps: STEPS.slice(0, 4) } }
    const session = agreed('q-stand', { kind: 'scale', rating: 2, evidence: '', source: null })({ ...workshop(), items: [four] })
    expect(standings(session, solar())).toEqual([['q-stand', 'nowhere']])
    expect(put(solar(), session)).toEqual(solar())
  })

  it('goes nowhere when whom it is about has left the plan', () => {
    const without = removePartner(solar(), 'warda', worksheets, AT)
    expect(standings(settled, without)).toEqual([
      ['q-only', 'new'],
      ['q-need', 'gone'],
    ])
    expect(put(without, settled).entries.map(({ question }) => question)).toEqual(['together.only', 'together.only'])
  })

  it('changes nothing when it is put in twice', () => {
    const session = fc
      .record({
        only: fc.string({ maxLength: 12 }),
        reason: fc.string({ maxLength: 12 }),
        views: fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 })), { maxLength: 3 }),
        rating: fc.option(fc.integer({ min: 0, max: 3 })),
        what: fc.string({ maxLength: 5 }),
      })
      .map(({ only, reason, views, rating, what }) =>
        workshop(
          agreed('q-only', words(only), reason),
          kept('q-need', ...views),
          agreed('q-stand', { kind: 'scale', rating, evidence: reason, source: 'seen' }, reason),
          promised('p-one', what, 'q-need'),
        ),
      )
    fc.assert(
      fc.property(session, (one) => {
        const once = put(solar(), one)
        expect(put(once, one)).toBe(once)
        expect(put(stamp(solar(), once, 'd-one', LATER), one)).toEqual(stamp(solar(), once, 'd-one', LATER))
        expect(standings(one, once).every(([, standing]) => standing === 'in')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('in the plan', () => {
  const plan = put(solar(), settled)

  it('an agreed answer is taken over as our own, and taken out again', () => {
    expect(agreedAt(plan, { question: 'together.only', about: [] }).map(({ voice }) => voice.name)).toEqual(['Workshop in Beit Sahour'])
    const taken = takeOverAgreed(plan, ONLY_HERE, worksheets, LATER)
    expect(textAt(taken, 'together.only', [])).toBe('Light, and a school')
    expect(takeOverAgreed(taken, ONLY_HERE, worksheets, LATER)).toBe(taken)
    const out = takeOutAgreed(taken, ONLY_HERE, LATER)
    expect(agreedAt(out, { question: 'together.only', about: [] })).toEqual([])
    expect(textAt(out, 'together.only', [])).toBe('Light, and a school')
  })

  describe('an agreed rating that is taken over', () => {
    const here = { question: 'position.now', about: [], ...VOICE }
    const rate = (rating: number | null, evidence = '', source: 'seen' | null = null): Value => ({
      kind: 'scale',
      rating,
      evidence,
      source,
    })
    const given = (own: Value | null, reason: string) =>
      put(own ? says('position.now', [], own)(solar()) : solar(), workshop(agreed('q-stand', rate(3), reason)))
    const taken = (own: Value | null, reason: string) => {
      const next = takeOverAgreed(given(own, reason), here, worksheets, LATER)
      expect(takeOverAgreed(next, here, worksheets, LATER)).toBe(next)
      return entryAt(next, { question: 'position.now', about: [] })?.value
    }

    it('brings why it was agreed as its evidence', () => {
      expect(taken(null, 'Two visits')).toEqual(rate(3, 'Two visits'))
      expect(taken(rate(3), 'Two visits')).toEqual(rate(3, 'Two visits'))
    })

    it('leaves no evidence that explained another rating, and tells so beforehand', () => {
      const late = rate(1, 'They came late', 'seen')
      expect(taken(late, 'Two visits')).toEqual(rate(3, 'Two visits'))
      expect(taken(late, '')).toEqual(rate(3))
      expect(losesEvidence(given(late, 'Two visits'), here)).toBe(true)
    })

    it('leaves our evidence where it explains the same rating, or none yet', () => {
      expect(taken(rate(3, 'They came in time', 'seen'), 'Two visits')).toEqual(rate(3, 'They came in time', 'seen'))
      expect(taken(rate(null, 'They came in time', 'seen'), 'Two visits')).toEqual(rate(3, 'They came in time', 'seen'))
      for (const own of [null, rate(1), rate(3, 'In time'), rate(null, 'In time')]) expect(losesEvidence(given(own, ''), here)).toBe(false)
    })
  })

  it('each line of an agreed list becomes a row, unless the list has it', () => {
    const session = workshop(agreed('q-risks', words('- Flood\nTheft\n\n* Theft')))
    const before = put(planOf(row('risks', 'flood'), text('risk.what', ['flood'], 'Flood')), session)
    const here = { question: 'risks', about: [], ...VOICE }
    const taken = takeOverAgreed(before, here, worksheets, LATER)
    expect(rowsOf(taken, 'risks').map(({ id }) => textAt(taken, 'risk.what', [id]))).toEqual(['Flood', 'Theft'])
    expect(takeOverAgreed(taken, here, worksheets, LATER)).toBe(taken)
  })

  it('what was agreed leaves with its partner and comes back with it', () => {
    const without = removePartner(plan, 'warda', worksheets, LATER)
    expect(entryAt(without, NEED_HERE)).toBeUndefined()
    const [gone] = removedInOrder(without)
    expect(entryAt(putBack(without, gone?.id ?? '', LATER), NEED_HERE)?.agreed?.views).toHaveLength(2)
  })

  it('what was agreed is no answer that nobody asks for, as long as its question is asked', () => {
    expect(goneEntries(plan, worksheets)).toEqual([])
    const lost = goneEntries(
      plan,
      worksheets.filter(({ id }) => id !== 'coming-together'),
    )
    expect(lost.map(({ question, voice }) => [question, voice])).toEqual([
      ['together.only', 'ours'],
      ['together.only', 'session-one'],
    ])
  })

  it('what was agreed is found under its question, and what kept it apart too', () => {
    const found = answerEntries(plan, worksheets, say).filter(({ where }) => where.at(-1)?.includes('Beit Sahour'))
    expect(found.map(({ subject, text: said }) => [subject, said])).toEqual([
      ['', 'Light, and a school\nBoth need the roof'],
      ['Warda', 'Warda: For the money\nThe youth: For the trust'],
    ])
    expect(found.map(({ where }) => where.at(-1)?.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      'Agreed in Workshop in Beit Sahour',
      'Different views, kept in Workshop in Beit Sahour',
    ])
  })

  it('an earlier state takes the agreed answer out, and brings it back', () => {
    expect(agreedAt(restoredPlan(plan, solar(), worksheets, LATER), ONLY_HERE)).toEqual([])
    expect(entryAt(restoredPlan(solar(), plan, worksheets, LATER), ONLY_HERE)?.agreed?.reason).toBe('Both need the roof')
    expect(withoutGroups(plan)).toEqual(plan)
  })
})

describe('who reads what was agreed', () => {
  const plan = put(solar(), settled)
  const agreedIn = (read: Plan) =>
    read.entries.flatMap(({ question, agreed: how }) => (how ? [[question, how.reason, how.views.length]] : []))

  it('those who were there read all of it', () => {
    const read = redact(plan, worksheets, 'participants')
    expect(agreedIn(read)).toEqual([
      ['together.only', 'Both need the roof', 0],
      ['depend.we', '', 2],
    ])
    expect(read.voices.map(({ name }) => name)).toEqual(['Workshop in Beit Sahour'])
  })

  it('partners and funders read what was agreed and not whose view it was, nor what the session was called', () => {
    for (const read of [redact(plan, worksheets, 'partner'), redact(plan, worksheets, 'funder'), copyFor('partner', plan)]) {
      expect(agreedIn(read)).toEqual([['together.only', 'Both need the roof', 0]])
      expect(read.voices.map(({ id, name }) => [id, name])).toEqual([['session-one', '']])
      expect(JSON.stringify(read)).not.toContain('For the money')
    }
  })

  it('nobody outside reads what was agreed about a partner who is not named, or beside an answer that is candid', () => {
    const candid = setInside(plan, { question: 'together.only', about: [] }, true, LATER)
    expect(agreedIn(redact(setPartner(candid, 'warda', { status: 'candidate' }, LATER), worksheets))).toEqual([])
    expect(redact(setPartner(candid, 'warda', { status: 'candidate' }, LATER), worksheets).voices).toEqual([])
  })

  it('a list that was agreed is read where the names of its rows are', () => {
    const session = workshop(agreed('q-risks', words('Flood')))
    expect(agreedIn(redact(put(solar(), session), worksheets, 'partner'))).toEqual([['risks', '', 0]])
    const inside = settle(workshop(), 'q-risks', { kind: 'agreed', value: words('They left') })
    const secret = { ...inside, items: [{ ...RISKS, question: 'trust.ability', about: ['warda'] }] }
    expect(put(solar(), secret)).toEqual(solar())
  })

  it('on the wall it stands below our own answer, the views without whose they are', () => {
    const worksheet = worksheetOf('coming-together')
    const screen = worksheet && screensOf(worksheet, worksheets, { candid: false }).find(({ id }) => id.includes('together.only'))
    const views = settle(settled, 'q-only', { kind: 'kept', views: [{ whose: 'Warda', words: 'A school' }] })
    const shown = (session: Session) =>
      screen?.kind === 'question'
        ? answersOn(screen, redact(put(solar(), session), worksheets), worksheets, say).flatMap(({ lines }) =>
            lines.map(({ label, words: said, evidence }) => [label.replace(/[\u2066-\u2069]/g, ''), said, evidence]),
          )
        : []
    expect(shown(settled)).toEqual([
      ['', 'Light in every house', ''],
      ['Agreed in Workshop in Beit Sahour', 'Light, and a school', 'Both need the roof'],
    ])
    expect(shown(views)[1]).toEqual(['Different views, kept', 'A school', ''])
  })

  it('whoever writes to a funder is led to what was agreed until it is taken over, and never to what is candid', () => {
    const told = (now: Plan) => agreedOnly(['together.only', 'depend.we'], readingOf(now, worksheets)).map(({ question }) => question)
    expect(told(plan)).toEqual(['together.only'])
    expect(told(takeOverAgreed(plan, ONLY_HERE, worksheets, LATER))).toEqual([])
    expect(told(setInside(plan, { question: 'together.only', about: [] }, true, LATER))).toEqual([])
  })

  it('what single people of a group said is never read outside', () => {
    const voice = { id: 'somebody', kind: 'group' as const, name: 'Omar', dot: ['new', 0] as [string, number], at: AT }
    const entry = { question: 'together.only', about: [], round: 'first', voice: 'somebody', value: words('No'), dot: voice.dot, at: AT }
    const read = redact({ ...plan, voices: [...plan.voices, voice], entries: [...plan.entries, entry] }, worksheets)
    expect([read.voices.map(({ id }) => id), read.entries.some(({ voice: said }) => said === 'somebody')]).toEqual([['session-one'], false])
  })
})

describe('two copies of a plan', () => {
  const base = stamp(undefined, solar(), 'd-base', AT)
  const ours = stamp(base, put(base, settled), 'd-ours', LATER)
  const plain = (plan: Plan) => plan.entries.map(({ question, voice }) => `${question} ${voice}`).sort()

  it('keep what only one of them took in', () => {
    const theirs = stamp(base, text('goals.words', [], 'A school')(base), 'd-theirs', LATER)
    const both = ['depend.we session-one', 'goals.words ours', 'together.only ours', 'together.only session-one']
    expect(plain(merge(ours, theirs))).toEqual(both)
    expect(plain(merge(theirs, ours))).toEqual(both)
    expect(differencesOf(merge(ours, theirs))).toEqual([])
    expect(merge(ours, theirs).voices).toHaveLength(1)
  })

  it('that both took the same in have no difference', () => {
    const theirs = stamp(base, put(base, settled), 'd-theirs', '2026-03-02T11:00:00.000Z')
    const both = merge(ours, theirs)
    expect([plain(both), differencesOf(both)]).toEqual([plain(ours), []])
  })

  it('that took in different answers keep both, and say whose they are', () => {
    const other = stamp(base, put(base, settle(settled, 'q-only', { value: words('A school'), reason: 'The roof' })), 'd-theirs', LATER)
    const both = merge(ours, other)
    const [difference, ...more] = differencesOf(both)
    expect(more).toEqual([])
    const telling = { plan: both, worksheets, say, language: 'en' }
    const bare = (said: string) => said.replace(/[\u2066-\u2069]/g, '')
    expect(difference && bare(differenceTitle(difference, telling))).toBe(
      'What can we reach only together? · Agreed in Workshop in Beit Sahour',
    )
    const told = difference?.versions.map((version) => versionSays(difference, version, telling).map((one) => Object.values(one)))
    expect(told?.sort()).toEqual([
      [
        ['', 'A school'],
        ['Why', 'The roof'],
      ],
      [
        ['', 'Light, and a school'],
        ['Why', 'Both need the roof'],
      ],
    ])
  })

  it('a partner’s copy that comes back takes nothing of what it was not given', () => {
    const back = copyFor('partner', ours)
    expect(merge(ours, back).entries).toEqual(expect.arrayContaining(ours.entries))
    expect(merge(ours, back).voices).toEqual(ours.voices)
  })
})

test('what changed says what was agreed, and in which session', () => {
  const titleOf = (worksheet: string): string => worksheetOf(worksheet)?.title ?? ''
  const told = (before: Plan, now: Plan) =>
    diff(before, now, worksheets).map((change) => changeWords(change, say, titleOf).replace(/[\u2066-\u2069]/g, ''))
  const plan = put(solar(), workshop(LIGHT, APART))
  expect(told(solar(), plan)).toEqual([
    'What brings us together: Only together, agreed in Workshop in Beit Sahour',
    'Warda: We depend on them for, different views kept in Workshop in Beit Sahour',
    'Group session Workshop in Beit Sahour: added',
  ])
  expect(told(plan, put(plan, settle(settled, 'q-only', { reason: 'A roof' }))).slice(0, 1)).toEqual([
    'What brings us together: Only together, agreed anew in Workshop in Beit Sahour',
  ])
  expect(told(plan, takeOutAgreed(plan, ONLY_HERE, LATER))).toEqual([
    'What brings us together: Only together, what was agreed in Workshop in Beit Sahour taken out',
  ])
})
