/** What the room sees, and how its time is counted. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginningFor,
  digits,
  leftAt,
  longer,
  minutesBehind,
  plannedTimes,
  runOn,
  stand,
  timerOf,
  toldAt,
  usedAt,
} from '../../content/session/present/timer'
import { WallView } from '../../content/session/present/wall'
import { QUESTION, type Showing, showingsOf } from '../../content/session/present/wall-answers'
import { fitted, pagesOf } from '../../content/session/present/wall-pages'
import { stepTitle } from '../../content/session/present/wall-step'
import { soonView, wallViewOf } from '../../content/session/present/wall-view'
import type { Agreement, Session, Step } from '../../content/session/session'
import { draftAgenda } from '../../content/session/set-up/agenda'
import { speak } from '../../content/words/say'
import { ITEMS, someSession, someSheet } from './any-session'

const words = { say: speak('en'), titleOf: (worksheet: string) => (worksheet === 'coming-together' ? 'What brings us together' : '') }
const text = (said: string) => ({ kind: 'text' as const, text: said })
const rated = (rating: number, evidence = '') => ({ kind: 'scale' as const, rating, evidence, source: null })
const SECRETS = ['Rana Haddad', 'Group at the window', 'Dar al-Nour', 'Kite Collective', 'field crew', 'Omar the driver', 'g-window']

const steps: readonly Step[] = [
  { id: 'welcome', kind: 'welcome', title: '', minutes: 5, pattern: 'plain' },
  { id: 'collect', kind: 'collect', title: '', minutes: 10, pattern: 'plain' },
  ...ITEMS.map(({ id }): Step => ({ id: `about-${id}`, kind: 'compare', title: '', minutes: 12, item: id, pattern: '1-2-4-all' })),
  { id: 'close', kind: 'close', title: '', minutes: 5, pattern: 'plain' },
]
const stepOn = (id: string): Step => steps.find((step) => step.id === id) as Step

const sheets = Array.from({ length: 5 }, (_, n) =>
  someSheet(
    n,
    { 'q-only': text(`Answer ${4 - n}`), 'q-stand': rated(n % 4, `Reason ${n}`), 'q-who': { kind: 'one', option: n < 2 ? 'we' : 'they' } },
    { from: { name: `Rana Haddad ${9 - n}`, ...(n === 0 && { group: 'g-window' }), organisation: 'dar', level: 'crew' }, via: 'paper' },
  ),
)
/** Wherever a name can stand, one does. */
const fullOfNames = (part: Partial<Session> = {}): Session =>
  someSession({
    organisations: [
      { id: 'dar', name: 'Dar al-Nour' },
      { id: 'kite', name: 'Kite Collective' },
    ],
    levels: [{ id: 'crew', name: 'field crew' }],
    groups: [{ id: 'g-window', name: 'Group at the window', organisation: 'dar', level: 'crew', people: 3 }],
    agenda: [...steps],
    sheets,
    agreements: [
      { item: 'q-only', kind: 'kept', reason: '', views: [{ whose: 'Group at the window', words: 'Reach the coast' }] },
      { item: 'q-stand', kind: 'agreed', value: rated(2), reason: 'We saw it in March.', views: [{ whose: 'Kite Collective', words: '' }] },
    ],
    promises: [{ id: 'p-1', what: 'Ring the bank', who: 'Omar the driver', by: '' }],
    ...part,
  })
const viewsOf = (session: Session): WallView[] =>
  session.agenda.flatMap((step) =>
    [...showingsOf(session, step), { kind: 'settled' } as const, { kind: 'answers', page: 3 } as const].map((showing: Showing) =>
      wallViewOf(session, step, showing, timerOf(step), words),
    ),
  )

describe('what the room sees', () => {
  it('names nobody who answered, no group and no organisation of theirs, in any mode, whatever is shown', () => {
    const modes = fc.constantFrom('separate' as const, 'anonymous' as const, 'together' as const)
    const kinds = fc.constantFrom<Agreement['kind']>('agreed', 'kept', 'open')
    fc.assert(
      fc.property(modes, kinds, fc.shuffledSubarray(sheets), (mode, kind, some) => {
        const session = fullOfNames({ mode, sheets: some })
        const agreements = session.agreements.map((each) => ({ ...each, kind }))
        const seen = JSON.stringify([...viewsOf({ ...session, agreements }), soonView(session, words.say)])
        for (const secret of [...SECRETS, 'whose', 'via', 'paper']) expect(seen).not.toContain(secret)
      }),
    )
  })

  it('is always what the wall takes', () => {
    for (const view of viewsOf(fullOfNames())) expect(WallView.parse(view)).toEqual(view)
  })

  it('is the question first, under its worksheet, with where it stands and what there is to choose from', () => {
    const items = ITEMS.map((item) => ({ ...item, worksheet: 'coming-together' }))
    expect(wallViewOf(fullOfNames({ items }), stepOn('about-q-stand'), QUESTION, null, words)).toEqual({
      kind: 'question',
      head: 'What brings us together',
      at: 3,
      of: 4,
      timer: null,
      text: 'Where do we stand?',
      subject: '',
      help: '',
      choices: ['0 none', '1 a little', '2 clearly', '3 fully'],
    })
  })

  it('shows only the two ends of a long scale', () => {
    const ask = {
      kind: 'scale' as const,
      evidence: false,
      steps: Array.from({ length: 11 }, (_, value) => ({ value, text: `step ${value}` })),
    }
    const items = ITEMS.map((item) => (item.id === 'q-stand' ? { ...item, ask } : item))
    expect(wallViewOf(fullOfNames({ items }), stepOn('about-q-stand'), QUESTION, null, words)).toMatchObject({
      choices: ['0 step 0', '10 step 10'],
    })
  })

  it('lists answers by their words, never in the order of groups', () => {
    expect(wallViewOf(fullOfNames(), stepOn('about-q-only'), { kind: 'answers', page: 0 }, null, words)).toMatchObject({
      texts: ['Answer 0', 'Answer 1', 'Answer 2', 'Answer 3', 'Answer 4'],
      answered: 5,
    })
  })

  it('counts how often each step was chosen, in the order of the question', () => {
    const view = wallViewOf(fullOfNames(), stepOn('about-q-who'), { kind: 'answers', page: 0 }, null, words)
    expect(view).toMatchObject({
      bars: [
        { key: 'we', text: 'We', count: 2 },
        { key: 'they', text: 'They', count: 3 },
      ],
    })
  })

  it('says nothing of a question that too few answered, not even how many', () => {
    const nothing = { minimum: 4, answered: 0, bars: [], texts: [] }
    const answersOf = (collecting: 'open' | 'closed') =>
      wallViewOf(
        fullOfNames({ mode: 'anonymous', collecting, sheets: sheets.slice(0, 3) }),
        ...([stepOn('about-q-only'), { kind: 'answers', page: 0 }, null, words] as const),
      )
    expect(answersOf('closed')).toMatchObject({ ...nothing, hidden: 'few' })
    // While answers still come it is not said that they are few.
    expect(answersOf('open')).toMatchObject({ ...nothing, hidden: 'collecting' })
  })

  it('is what was agreed, with its reason, or the views that were kept, without whose they are', () => {
    const settled = (id: string) => wallViewOf(fullOfNames(), stepOn(id), { kind: 'settled' }, null, words)
    expect(settled('about-q-stand')).toMatchObject({ words: '2, clearly', reason: 'We saw it in March.', views: [] })
    expect(settled('about-q-only')).toMatchObject({ words: '', views: ['Reach the coast'] })
    expect(settled('about-q-risks')).toMatchObject({ words: '', reason: '', views: [] })
  })

  it('offers of a step what there is: its question, its answers, what was settled', () => {
    const kinds = (id: string) => showingsOf(fullOfNames(), stepOn(id)).map(({ kind }) => kind)
    expect(kinds('welcome')).toEqual(['question'])
    expect(kinds('about-q-stand')).toEqual(['question', 'answers', 'settled'])
    expect(kinds('about-q-who')).toEqual(['question', 'answers'])
    expect(kinds('about-q-risks')).toEqual(['question'])
  })

  it('tells at the welcome how answers are treated', () => {
    const note = (mode: Session['mode']) => wallViewOf(fullOfNames({ mode }), stepOn('welcome'), QUESTION, null, words)
    expect(note('anonymous')).toMatchObject({ kind: 'plain', text: 'Welcome', note: expect.stringContaining('without a name') })
    expect(note('separate')).toMatchObject({ note: expect.stringContaining('side by side') })
  })

  it('is the title of the session before it begins', () => {
    expect(soonView(fullOfNames(), words.say)).toMatchObject({ text: 'Workshop in Beit Sahour', note: 'It begins soon', timer: null })
  })

  it('of every drafted agenda has a title for each step', () => {
    for (const mode of ['separate', 'anonymous', 'together'] as const) {
      const session = fullOfNames({ mode, agenda: draftAgenda({ mode, minutes: 180, items: [...ITEMS] }) })
      expect(session.agenda.map((step) => stepTitle(session, step, words.say)).filter((title) => title === '')).toEqual([])
    }
  })
})

describe('a very long question', () => {
  it('stands whole while it is asked, and gives its room to the answers over which it stands', () => {
    const asked = 'When you think of the three villages and of what families told you there, '.repeat(6)
    const items = ITEMS.map((item) => (item.id === 'q-who' ? { ...item, text: asked } : item))
    const textOf = (showing: Showing) => {
      const view = wallViewOf(fullOfNames({ items }), stepOn('about-q-who'), showing, null, words)
      return 'text' in view ? view.text : ''
    }
    expect(textOf(QUESTION)).toBe(asked)
    expect(textOf({ kind: 'answers', page: 0 })).toBe(
      'When you think of the three villages and of what families told you there, When you think of the three villages and of what families told you there, When you…',
    )
  })
})

describe('texts on the wall', () => {
  it('come a few at a time, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 400 })), fc.boolean(), (texts, isBeside) => {
        expect(pagesOf(texts, { isBeside }).flat()).toEqual(texts)
      }),
    )
  })

  it('of one line each stand five to a screen', () =>
    expect(
      pagesOf(
        Array.from({ length: 12 }, (_, n) => `Answer ${n}`),
        { isBeside: false },
      ).map((page) => page.length),
    ).toEqual([5, 5, 2]))

  it('that are longer than a screen end with an ellipsis, and stand on a screen of their own', () => {
    const long = fitted('word '.repeat(600), { isBeside: false })
    expect(long).toMatch(/^(word )+word…$/)
    expect(long.length).toBeGreaterThan(300)
    expect(pagesOf([long, 'next'], { isBeside: false })).toEqual([[long], ['next']])
    expect(fitted('a\n'.repeat(40), { isBeside: true }).split('\n').length).toBeLessThan(8)
    expect(fitted('short', { isBeside: true })).toBe('short')
  })

  it('go on with the same screens from wherever one starts', () => {
    const texts = Array.from({ length: 30 }, (_, n) => 'word '.repeat(1 + (n % 9) * 6))
    const pages = pagesOf(texts, { isBeside: false })
    expect(pagesOf(pages.slice(2).flat(), { isBeside: false })).toEqual(pages.slice(2))
  })
})

describe('the close', () => {
  const closing = (promises: Session['promises']) =>
    wallViewOf(someSession({ agenda: [...steps], promises }), stepOn('close'), QUESTION, null, words)

  it('reads back what was promised and by when, and never by whom', () => {
    const view = closing([
      { id: 'p-1', what: 'Measure the roofs', who: 'Rana Haddad', by: '2027-01-15' },
      { id: 'p-2', what: 'Visit the school', who: '', by: '' },
    ])
    expect(view).toMatchObject({ kind: 'plain', note: '• Measure the roofs, by 15 January 2027\n• Visit the school' })
  })
  it('asks for promises while there are none', () => expect(closing([])).toMatchObject({ note: 'Who does what, and by when?' }))
})

const MINUTE = 60_000
describe('the timer', () => {
  const four = runOn(timerOf({ pattern: '1-2-4-all', minutes: 12 }), 0)

  it('runs 1-2-4-All as one, two, four and five minutes', () => {
    const at = (minutes: number) => toldAt(four, minutes * MINUTE)
    expect([0, 0.99, 1, 2.99, 3, 6.99, 7, 11.99].map((minutes) => at(minutes).at)).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
    expect(at(4)).toMatchObject({ left: 3 * MINUTE, share: 0.25, over: 0 })
  })

  it('stretches the phases to the step', () =>
    expect(timerOf({ pattern: '1-2-4-all', minutes: 24 }).phases.map(({ ms }) => ms / MINUTE)).toEqual([2, 4, 8, 10]))

  it('stays at nought once its time is over, and says for how long it has been', () => {
    expect(toldAt(four, 12 * MINUTE)).toMatchObject({ at: 3, left: 0, share: 1, over: 0 })
    expect(toldAt(four, 14 * MINUTE)).toMatchObject({ at: 3, left: 0, share: 1, over: 2 * MINUTE })
  })

  it('loses nothing while it stands, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 20 }), (waits) => {
        let [timer, now, ran] = [timerOf({ pattern: 'plain' as const, minutes: 5 }), 0, 0]
        for (const [turn, wait] of waits.entries()) {
          timer = turn % 2 === 0 ? runOn(timer, now) : stand(timer, now)
          now += wait
          if (turn % 2 === 0) ran += wait
        }
        expect(usedAt(timer, now)).toBe(ran)
      }),
    )
  })

  it('is not frightened by a clock that was set back', () => expect(usedAt(four, -5 * MINUTE)).toBe(0))

  it('gives the phase that runs one minute more, and a minute from now once its time is over', () => {
    expect(toldAt(longer(four, 2 * MINUTE), 2 * MINUTE)).toMatchObject({ at: 1, left: 2 * MINUTE })
    const late = longer(four, 15 * MINUTE)
    expect(toldAt(late, 15 * MINUTE)).toMatchObject({ at: 3, left: MINUTE, over: 0 })
    expect(leftAt(late, 15 * MINUTE)).toBe(MINUTE)
  })

  it('is told in digits: the last second is seen, and what is over counts from nought', () => {
    expect([160_000, 60_000, 59_001, 1, 0].map((ms) => digits(ms))).toEqual(['2:40', '1:00', '1:00', '0:01', '0:00'])
    expect([0, 999, 80_000].map((ms) => digits(ms, true))).toEqual(['0:00', '0:00', '1:20'])
    expect(digits(95 * MINUTE)).toBe('95:00')
  })
})

describe('how the session stands in time', () => {
  const agenda = [5, 10, 12].map((minutes, n): Step => ({ id: `s-${n}`, kind: 'break', title: '', minutes, pattern: 'plain' }))
  const running = (used: number) => ({ ...timerOf(agenda[1] as Step), used })

  it('is planned from when it began to when it ends', () =>
    expect(plannedTimes(agenda, 1_000).map((at) => (at - 1_000) / MINUTE)).toEqual([0, 5, 15, 27]))

  it('goes on with a later step as if it had begun in time', () => expect(beginningFor(agenda, 2, 100 * MINUTE)).toBe(85 * MINUTE))

  it('is behind by what the step began late, was paused or takes longer', () => {
    const behind = (now: number, used: number) => minutesBehind(agenda, 1, 0, running(used * MINUTE), now * MINUTE)
    expect(behind(5, 0)).toBe(0)
    expect(behind(9, 0)).toBe(4)
    expect(behind(12, 3)).toBe(4)
    expect(behind(19, 14)).toBe(4)
    expect(behind(2, 0)).toBe(-3)
  })
})
