import { describe, expect, it } from 'vitest'
import exercise from '../../content/example/exercise.json' with { type: 'json' }
import example from '../../content/example/plan.json' with { type: 'json' }
import { Plan } from '../../content/model/plan'
import { forNextGroup, newSession } from '../../content/session/begin'
import { withSheet } from '../../content/session/collect/take-in'
import { type Session, Session as SessionSchema } from '../../content/session/session'
import { minutesIn } from '../../content/session/set-up/agenda'
import { type Offered, offeredIn } from '../../content/session/set-up/choose'
import { hurriedSteps } from '../../content/session/set-up/hurried'
import { sessionOf, withGroupCount, withMinimum, withMinutes, withMode, withOrganisations } from '../../content/session/set-up/set-up'
import {
  changedStep,
  isDrafted,
  movedStep,
  overtime,
  redrafted,
  unplanned,
  withoutStep,
  withStep,
  withUnplanned,
} from '../../content/session/set-up/set-up-agenda'
import {
  hasRoomFor,
  mirroredIn,
  mirrorsFrom,
  movedItem,
  questionsFrom,
  withMirrored,
  withoutQuestions,
  withQuestions,
} from '../../content/session/set-up/set-up-questions'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { partner, planOf, us } from '../support/small-plan'
import { ITEMS, someSession, someSheet } from './any-session'

const say = speak('en')
const mirrors = mirrorsFrom(worksheets, say)
const order = worksheets.flatMap(offeredIn)
const offered = (question: string): Offered => {
  const found = order.find((each) => each.question === question)
  if (!found) throw new Error(`No such question: ${question}`)
  return found
}
const plan = planOf(
  us('Nahr'),
  partner('warda', 'Warda', 'chosen'),
  partner('sadaf', 'Sadaf', 'invited'),
  partner('thought', 'Only thought of'),
)
const begun = () => sessionOf(plan, { title: 'Monday', day: '2026-11-20' }, say)
const ask = (session: Session, ...questions: string[]): Session =>
  withQuestions(session, questionsFrom(session, questions.map(offered), plan, say), order)
const asked = ({ items }: Session): string[] => items.map(({ question, subject }) => [question, subject].filter(Boolean).join(' of '))

describe('a session of a plan', () => {
  it('begins with us and the partners that everybody may read of', () => {
    expect(begun().organisations.map(({ name }) => name)).toEqual(['Nahr', 'Warda', 'Sadaf'])
    expect(begun().levels.map(({ name }) => name)).toEqual(['Leadership', 'Staff and volunteers'])
  })
  it('of an exercise has its candidates as well', () => {
    expect(sessionOf(Plan.parse(exercise), { title: '', day: '' }, say).organisations.length).toBeGreaterThan(2)
  })
  it('is one that can be kept, with questions, groups, a mirror and an agenda', () => {
    const full = withMirrored(withGroupCount(ask(begun(), 'together.only', 'want.what'), 3, String), ['ability', 'need'], mirrors)
    expect(SessionSchema.safeParse(full).error).toBeUndefined()
  })
})

describe('questions', () => {
  it('stand in the order of the worksheets, whatever the order of choosing', () => {
    const session = ask(ask(begun(), 'together.only'), 'began.words')
    expect(asked(session)).toEqual(['began.words', 'together.only'])
  })
  it('of each organisation are asked of those that may be named', () => {
    expect(asked(ask(begun(), 'want.what'))).toEqual(['want.what of Nahr', 'want.what of Warda', 'want.what of Sadaf'])
  })
  it('that are chosen again find the answers that they had', () => {
    const before = ask(begun(), 'began.words', 'together.only')
    const again = ask(withoutQuestions(before, [offered('began.words')]), 'began.words')
    expect(again.items).toEqual(before.items)
  })
  it('begin a new edition once sheets are out, and only one', () => {
    const given = { ...ask(begun(), 'began.words'), given: 1 }
    const more = ask(given, 'together.only')
    expect(more.edition).toBe(2)
    expect(ask(more, 'want.what').edition).toBe(2)
    expect(ask(begun(), 'began.words').edition).toBe(1)
  })
  it('begin a new edition once answers have come', () => {
    const session = ask(begun(), 'began.words')
    const taken = withSheet(session, someSheet(1, { [session.items[0]?.id ?? '']: { kind: 'text', text: 'By chance' } }))
    if (!('session' in taken)) throw new Error(taken.kind)
    const more = ask(taken.session, 'together.only')
    expect(more.edition).toBe(2)
    expect(more.sheets).toEqual(taken.session.sheets)
  })
  it('in another order are the same questions: no new edition', () => {
    const session = { ...ask(begun(), 'began.words', 'together.only'), given: 1 }
    const turned = movedItem(session, session.items[1]?.id ?? '', -1)
    expect(asked(turned)).toEqual(['together.only', 'began.words'])
    expect(turned.edition).toBe(1)
  })
  it('are as many as an agenda holds, and no more', () => {
    const twenty = planOf(us('Nahr'), ...Array.from({ length: 20 }, (_, at) => partner(`p-${at}`, `Partner ${at}`, 'chosen')))
    const session = sessionOf(twenty, { title: '', day: '' }, say)
    const all = questionsFrom(session, order, twenty, say)
    expect(hasRoomFor(session, all)).toBe(false)
    expect(withQuestions(session, all, order)).toBe(session)
    expect(SessionSchema.safeParse(withQuestions(session, all.slice(0, 150), order)).success).toBe(true)
  })
})

describe('what is mirrored', () => {
  const names = (session: Session) => [...new Set(session.items.filter(({ mirror }) => mirror).map(({ subject }) => subject))]
  it('follows the organisations, and keeps the answers to those that stay', () => {
    const session = withMirrored(begun(), ['ability'], mirrors)
    expect(session.items).toHaveLength(6)
    const renamed = withOrganisations(
      session,
      [
        ...session.organisations.map((each) => (each.id === 'warda' ? { ...each, name: 'Warda House' } : each)),
        { id: 'nour', name: 'Nour' },
      ],
      mirrors,
    )
    expect(names(renamed)).toEqual(['Nahr', 'Warda House', 'Sadaf', 'Nour'])
    expect(renamed.items.map(({ id }) => id)).toEqual(expect.arrayContaining(session.items.map(({ id }) => id)))
    const fewer = withOrganisations(renamed, renamed.organisations.slice(0, 2), mirrors)
    expect(names(fewer)).toEqual(['Nahr', 'Warda House'])
  })
  it('needs somebody else to look at', () => {
    const session = withMirrored(begun(), ['ability'], mirrors)
    expect(withOrganisations(session, session.organisations.slice(0, 1), mirrors).items).toEqual([])
  })
  it('is talked about in one step, behind the questions', () => {
    const session = ask(withMirrored(begun(), ['ability', 'need'], mirrors), 'began.words')
    expect(session.agenda.map(({ kind, item }) => (item === undefined ? kind : 'question'))).toEqual([
      'welcome',
      'collect',
      'question',
      'compare',
      'close',
    ])
    expect(mirroredIn(session)).toEqual(['ability', 'need'])
  })
  it('takes no more organisations than a session holds', () => {
    const all = withMirrored(begun(), ['ability', 'benevolence', 'integrity', 'need'], mirrors)
    const many = Array.from({ length: 60 }, (_, at) => ({ id: `o-${at}`, name: `Organisation ${at}` }))
    expect(withOrganisations(all, many, mirrors)).toBe(all)
  })
})

describe('below how many nobody is shown apart', () => {
  it('stays in an anonymous session once it was promised with a sheet, and never falls below three', () => {
    const anonymous = someSession({ mode: 'anonymous', minimum: 5 })
    expect(withMinimum(anonymous, 4).minimum).toBe(4)
    expect(withMinimum(anonymous, 2).minimum).toBe(3)
    expect(withMinimum({ ...anonymous, given: 1 }, 3).minimum).toBe(5)
    expect(withMinimum({ ...anonymous, collecting: 'closed', sheets: [someSheet(1)] }, 3).minimum).toBe(5)
    expect(withMinimum(someSession({ minimum: 5, given: 1 }), 3).minimum).toBe(3)
  })
})

describe('groups', () => {
  const numbered = (number: number) => say('session.group', { number })
  it('are numbered, and those that have a name keep it', () => {
    const session = { ...begun(), groups: [{ id: 'window', name: 'At the window' }] }
    const three = withGroupCount(session, 3, numbered)
    expect(three.groups.map(({ name }) => name)).toEqual(['At the window', 'Group 2', 'Group 3'])
    expect(withGroupCount(three, 1, numbered).groups).toEqual(session.groups)
  })
  it('are none in an anonymous session', () => {
    expect(withMode(withGroupCount(begun(), 3, numbered), 'anonymous').groups).toEqual([])
  })
  it('belong to no organisation that has gone', () => {
    const session = { ...begun(), groups: [{ id: 'window', name: 'At the window', organisation: 'warda', people: 5 }] }
    const without = withOrganisations(
      session,
      session.organisations.filter(({ id }) => id !== 'warda'),
      mirrors,
    )
    expect(without.groups).toEqual([{ id: 'window', name: 'At the window', people: 5 }])
  })
})

describe('the agenda', () => {
  const some = order.filter(({ each }) => each === null).slice(0, 3)
  const three = () => withQuestions(begun(), questionsFrom(begun(), some, plan, say), order)
  it.each([45, 90, 180])('drafted for %i minutes fills them, in every mode', (minutes) => {
    for (const mode of ['separate', 'anonymous', 'together'] as const)
      expect(minutesIn(withMinutes(withMode(three(), mode), minutes).agenda)).toBe(minutes)
  })
  it('for 45 minutes together gives three questions 1-2-4-All each', () => {
    const { agenda } = withMinutes(withMode(three(), 'together'), 45)
    expect(agenda.map(({ kind, minutes, pattern }) => [kind, minutes, pattern])).toEqual([
      ['welcome', 3, 'plain'],
      ['question', 13, '1-2-4-all'],
      ['question', 12, '1-2-4-all'],
      ['question', 12, '1-2-4-all'],
      ['close', 5, 'plain'],
    ])
  })
  it('follows questions and time until it is changed by hand', () => {
    const drafted = three()
    expect(isDrafted(drafted)).toBe(true)
    const own = changedStep(drafted, drafted.agenda[0]?.id ?? '', { title: 'Coffee first' })
    expect(isDrafted(own)).toBe(false)
    expect(withMinutes(own, 45).agenda).toEqual(own.agenda)
    expect(overtime(withMinutes(own, 45))).toBe(45)
    expect(overtime(withMinutes(drafted, 45))).toBe(0)
  })
  it('is still the draft once it has been kept and read again', () => {
    expect(isDrafted(SessionSchema.parse(JSON.parse(JSON.stringify(three()))))).toBe(true)
  })
  it('that was changed loses steps of questions that have gone, and says which new ones it lacks', () => {
    const drafted = three()
    const own = movedStep(drafted, drafted.agenda[2]?.id ?? '', 1)
    const gone = withoutQuestions(own, some.slice(0, 1))
    expect(gone.agenda).toHaveLength(own.agenda.length - 1)
    const more = ask(gone, 'want.what')
    expect(unplanned(more).map(({ subject }) => subject)).toEqual(['Nahr', 'Warda', 'Sadaf'])
    const whole = withUnplanned(more)
    expect(unplanned(whole)).toEqual([])
    expect(whole.agenda.at(-1)?.kind).toBe('close')
  })
  it('that was changed asks as the mode asks', () => {
    const own = withStep(three(), 'break')
    expect(
      withMode(own, 'together')
        .agenda.filter(({ item }) => item)
        .map(({ kind }) => kind),
    ).toEqual(['question', 'question', 'question'])
  })
  it('takes a talk, a break and a question before the close, and lets them go again', () => {
    const session = withStep(withStep(withStep(three(), 'talk'), 'break'), 'question', three().items[0]?.id)
    expect(session.agenda.slice(-4).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['question', 10],
      ['break', 15],
      ['compare', 10],
      ['close', 10],
    ])
    const ids = session.agenda.slice(-4, -1).map(({ id }) => id)
    expect(isDrafted(ids.reduce(withoutStep, session))).toBe(true)
  })
  it('with more questions than there is time to talk about tells how many steps are too short', () => {
    const dozen = order.filter(({ each }) => each === null).slice(0, 12)
    const many = withQuestions(begun(), questionsFrom(begun(), dozen, plan, say), order)
    expect(hurriedSteps(withMinutes(many, 90))).toBe(0)
    expect(hurriedSteps(withMinutes(many, 45))).toBe(12)
    expect(hurriedSteps(withMinutes(three(), 45))).toBe(0)
    // The welcome may be as short as it likes, and so may a single step.
    expect(hurriedSteps(changedStep(three(), three().agenda[2]?.id ?? '', { minutes: 1 }))).toBe(0)
  })
  it('drafted anew keeps the step that was shown last', () => {
    const session = three()
    expect(redrafted(session).agenda).toEqual(session.agenda)
  })
})

describe('the next group', () => {
  it('finds the set-up, and none of the answers', () => {
    const was: Session = {
      ...someSession({ mode: 'anonymous', minutes: 45, minimum: 5, edition: 3, given: 3, collecting: 'closed', at: 'step-one' }),
      sheets: [someSheet(1, { 'q-only': { kind: 'text', text: 'Reach the villages' } })],
      mixed: ['s-000000000001'],
      agreements: [{ item: 'q-only', kind: 'agreed', reason: '', views: [], value: { kind: 'text', text: 'Reach the villages' } }],
      promises: [{ id: 'promise-one', what: 'Call them', who: 'Rana', by: '' }],
    }
    const next = forNextGroup(was, { title: 'Tuesday', day: '2026-11-21' })
    expect(next.id).not.toBe(was.id)
    expect(next).toEqual({
      ...newSession(was),
      ...{ id: next.id, title: 'Tuesday', day: '2026-11-21', items: ITEMS, mode: 'anonymous', minutes: 45, minimum: 5 },
      ...{ groups: was.groups, agenda: was.agenda },
    })
    expect(JSON.stringify(next)).not.toContain('villages')
    expect([next.edition, next.given, next.collecting, next.at]).toEqual([1, 0, 'open', undefined])
  })
})

describe('the example', () => {
  it('has room for every worksheet by itself', () => {
    const full = Plan.parse(example)
    const session = sessionOf(full, { title: '', day: '' }, say)
    for (const worksheet of worksheets) expect(hasRoomFor(session, questionsFrom(session, offeredIn(worksheet), full, say))).toBe(true)
  })
})
