import { describe, expect, it } from 'vitest'
import { closed } from '../../content/session/collect/mix'
import { apartness, byDistance, comparisonsOf } from '../../content/session/compare/apart'
import { type Bar, barsOf } from '../../content/session/compare/bars'
import { bySheet } from '../../content/session/compare/by-sheet'
import { comparisonOf } from '../../content/session/compare/compare'
import { reflectionsOf } from '../../content/session/compare/mirror'
import { pairsOf, shownOf } from '../../content/session/compare/reflected'
import { rowsApart } from '../../content/session/compare/rows-apart'
import { partsFigure, spreadFigure } from '../../content/session/compare/spread-figure'
import { textsToRead, voicesOf } from '../../content/session/compare/voices'
import { numbersWords } from '../../content/session/compare/words/number-words'
import { gapWords, moreWords, pairWords, reflectionRows } from '../../content/session/compare/words/reflected-words'
import { spreadWords } from '../../content/session/compare/words/spread-words'
import type { Ask, Item } from '../../content/session/item'
import type { Answers, From, Session } from '../../content/session/session'
import { saySome, speak } from '../../content/words/say'
import { ITEMS, sheetId, someSession, someSheet } from './any-session'

const say = speak('en')
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')
const steps = (count: number, from = 0): Ask => ({
  kind: 'scale',
  evidence: false,
  steps: Array.from({ length: count }, (_, at) => ({ value: at + from, text: `word ${at + from}` })),
})
const options = (kind: 'one' | 'several', texts: readonly string[]): Ask => ({ kind, options: texts.map((text) => ({ id: text, text })) })
const barsFor = (ask: Ask, counts: readonly number[]): Bar[] => barsOf(ask, []).map((bar, at) => ({ ...bar, count: counts[at] ?? 0 }))

describe('how ratings spread, in words', () => {
  const words = (...counts: number[]) => {
    const ask = steps(counts.length)
    return spreadWords(ask, barsFor(ask, counts), 0, say)
  }
  it.each([
    [[0, 0, 0, 0], 'Nobody has rated this yet.'],
    [[0, 1, 0, 0], 'One answer, at 1.'],
    [[0, 0, 2, 0], 'Both at 2.'],
    [[0, 0, 9, 0], 'All at 2.'],
    [[1, 0, 0, 1], 'One at 0 and one at 3.'],
    [[1, 1, 0, 1], 'One at 0, one at 1 and one at 3.'],
    [[1, 0, 5, 4], 'Most at 2 or 3; one at 0.'],
    [[1, 0, 13, 0], 'Most at 2; one at 0.'],
    [[0, 0, 7, 5], 'Seven at 2 and five at 3.'],
    [[0, 2, 9, 3], 'Most at 2; two at 1 and three at 3.'],
    [[2, 3, 0, 5], 'Five at 0 or 1, five at 3, nobody between.'],
    [[4, 2, 2, 4], 'From 0 to 3, no step holds more than a third.'],
    [[15, 15, 15, 15], 'From 0 to 3, no step holds more than a quarter.'],
    [[3, 3, 3], 'From 0 to 2, no step holds more than a third.'],
    [[3, 1, 2, 2], 'From 0 to 3, no step holds more than half.'],
  ])('%j: %s', (counts, sentence) => expect(words(...counts)).toBe(sentence))

  it.each([
    [[0, 0, 0, 0, 0, 0, 3, 2, 2, 0, 0], 'All from 6 to 8.'],
    [[0, 0, 1, 0, 0, 0, 3, 2, 4, 0, 0], 'Most from 6 to 8; one at 2.'],
    [[2, 2, 1, 0, 0, 0, 0, 0, 2, 2, 1], 'Five from 0 to 2, five from 8 to 10, nobody between.'],
    [[1, 0, 1, 0, 9, 0, 1, 0, 1, 0, 1], 'Most at 4; the others from 0 to 10.'],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'From 0 to 10, no step holds more than a quarter.'],
  ])('between two poles, %j: %s', (counts, sentence) => expect(words(...counts)).toBe(sentence))
})

describe('how choices spread, in words', () => {
  const words = (kind: 'one' | 'several', counts: readonly number[], answered = 0) => {
    const ask = options(kind, ['we', 'they', 'both', 'nobody', 'others'].slice(0, counts.length))
    return plain(spreadWords(ask, barsFor(ask, counts), answered, say))
  }
  it.each([
    [[0, 0, 0], 'Nobody has answered this yet.'],
    [[4, 0, 0], 'All chose “we”.'],
    [[2, 1, 0], 'Two chose “we” and one chose “they”.'],
    [[1, 9, 2], 'Most chose “they”; two chose “both” and one chose “we”.'],
    [[9, 1, 1, 1], 'Most chose “we”; the others are spread over 3 more.'],
    [[3, 3, 3, 3, 0], 'Spread over 4 of 5 choices; none holds more than a quarter.'],
  ])('one of several, %j: %s', (counts, sentence) => expect(words('one', counts)).toBe(sentence))
  it('with single quotes within quotes', () => {
    const ask = options('one', ['The director of “Haus Lindenhof”', 'they'])
    expect(plain(spreadWords(ask, barsFor(ask, [3, 0]), 3, say))).toBe('All chose “The director of ‘Haus Lindenhof’”.')
  })
  it.each([
    [[1, 1, 0], 1, 'One answer: “we” and “they”.'],
    [[5, 2, 0], 5, 'All chose “we”; nobody chose “both”.'],
    [[9, 4, 1], 12, '“we” most often, by nine of twelve.'],
    [[7, 7, 0], 9, '“we” and “they” most often, by seven of nine each; nobody chose “both”.'],
    [[2, 2, 2, 2, 0], 5, '4 were chosen as often, by two of five each; nobody chose “others”.'],
  ])('some of several, %j of %d: %s', (counts, answered, sentence) => expect(words('several', counts, answered)).toBe(sentence))
  it('of numbers reach from the least to the most', () => {
    expect(numbersWords(['2', '3', '14'], 'months', say)).toBe('From 2 to 14 months.')
    expect(numbersWords(['3', '3', '3'], '', say)).toBe('All say 3.')
  })
  it('cuts a long option and leaves out its full stop', () => {
    const ask = options('one', ['A partner who has worked in the valley for many years and knows everybody there.', 'No.'])
    expect(plain(spreadWords(ask, barsFor(ask, [4, 2]), 6, say))).toBe(
      'Most chose “A partner who has worked in the valley for many years and kn…”; two chose “No”.',
    )
  })
})

describe('the figure of a spread', () => {
  it('says the same as a table and in a line', () => {
    const ask = steps(3)
    expect(spreadFigure(ask, barsFor(ask, [0, 2, 1]), 0, say)).toEqual({
      table: {
        head: ['Step', 'Answers'],
        rows: [
          ['0, word 0', '0'],
          ['1, word 1', '2'],
          ['2, word 2', '1'],
        ],
      },
      description: '0, word 0: 0; 1, word 1: 2; 2, word 2: 1',
    })
  })
  it('says of whom too few answered', () => {
    const ask = steps(2)
    const rows = [
      { id: 'us', name: 'Nahr', bars: barsFor(ask, [3, 1]) },
      { id: 'warda', name: 'Warda', bars: null },
    ]
    expect(partsFigure(ask, rows, 4, say).table.rows).toEqual([
      ['Nahr', '3', '1'],
      ['Warda', 'Fewer than four answered here or beside it; not shown apart.', ''],
    ])
  })
})

const [ONLY, WHO, STAND, RISKS] = ITEMS as unknown as readonly [Item, Item, Item, Item]
const rated = (rating: number, evidence = '') => ({ kind: 'scale' as const, rating, evidence, source: null })
const text = (words: string) => ({ kind: 'text' as const, text: words })

/** Ratings of one question, each from somebody of an organisation; the session anonymous and closed. */
function answeredBy(people: readonly (readonly [organisation: string, rating: number | null])[], part: Partial<Session> = {}): Session {
  const sheets = people.map(([organisation, rating], at) =>
    someSheet(at + 1, rating === null ? {} : { 'q-stand': rated(rating) }, { from: organisation ? { organisation } : {} }),
  )
  return someSession({ mode: 'anonymous', collecting: 'closed', sheets, ...part })
}
const many = (organisation: string, rating: number | null, count: number) =>
  Array.from({ length: count }, () => [organisation, rating] as const)
const shownIn = (session: Session) =>
  comparisonOf(session, STAND).splits.flatMap(({ parts }) => parts.map(({ id, bars }) => [id, bars?.map(({ count }) => count) ?? null]))

describe('organisations side by side', () => {
  it('are hidden question by question where fewer than the minimum answered', () => {
    const session = answeredBy([
      ...many('us', 3, 5),
      ...many('warda', 0, 4),
      ...many('sadaf', 1, 2),
      ...many('sadaf', null, 3),
      ...many('', 1, 2),
    ])
    expect(shownIn(session)).toEqual([
      ['us', [0, 0, 0, 5]],
      ['warda', [4, 0, 0, 0]],
      ['sadaf', null],
    ])
  })
  it('hide one more where what is hidden could be worked out from the rest', () => {
    const session = answeredBy([...many('us', 3, 5), ...many('warda', 0, 4), ...many('sadaf', 1, 2)])
    expect(shownIn(session)).toEqual([
      ['us', [0, 0, 0, 5]],
      ['warda', null],
      ['sadaf', null],
    ])
  })
  it('count the people of a group, and show one dot for its sheet', () => {
    const groups = [
      { id: 'g-1', name: 'At the window', organisation: 'us', people: 4 },
      { id: 'g-2', name: 'At the door', organisation: 'warda', people: 5 },
      { id: 'g-3', name: 'In the hall', organisation: 'sadaf', people: 6 },
    ]
    const sheets = groups.map(({ id }, at) => someSheet(at + 1, { 'q-stand': rated(at) }, { from: { group: id } }))
    expect(shownIn(someSession({ groups, sheets }))).toEqual([
      ['us', [1, 0, 0, 0]],
      ['warda', [0, 1, 0, 0]],
      ['sadaf', [0, 0, 1, 0]],
    ])
  })
  it('are hidden where fewer than the minimum answered, names or not; who has not answered is no secret where there are names', () => {
    const from = [{ name: 'Rana', organisation: 'us' }, { name: 'Omar', organisation: 'warda' }, { organisation: 'warda' }]
    const sheets = from.map((one, at) => someSheet(at + 1, { 'q-stand': rated(at) }, { from: one }))
    expect(shownIn(someSession({ sheets }))).toEqual([
      ['us', null],
      ['warda', null],
      ['sadaf', [0, 0, 0, 0]],
    ])
  })
  it('are not laid apart where nobody says whose a sheet is', () => {
    expect(shownIn(answeredBy(many('', 2, 9)))).toEqual([])
  })
})

describe('who has not answered', () => {
  const groups = [
    { id: 'g-1', name: 'At the window' },
    { id: 'g-2', name: 'At the door' },
  ]
  const sheets = [
    someSheet(1, { 'q-only': text('A bus') }, { from: { group: 'g-1' } }),
    someSheet(2, {}, { from: { name: 'Rana' } }),
    someSheet(3, { 'q-only': text('  ') }),
  ]
  it('is named where there are names, and those who have not come are among them', () => {
    expect(comparisonOf(someSession({ groups, sheets }), ONLY)).toMatchObject({ asked: 3, answered: 1, missing: ['At the door', 'Rana'] })
  })
  it('is named below a question as far as that can be read', () => {
    const names = Array.from({ length: 12 }, (_, at) => `Group ${at + 1}`)
    expect(saySome(names.slice(0, 3), 2, say)).toBe('Group 1, Group 2 and Group 3')
    expect(saySome(names, 2, say)).toBe('Group 1, Group 2 and 10 more')
  })
  it('is counted only in an anonymous session', () => {
    const session = answeredBy([...many('', 1, 5), ...many('', null, 2)])
    expect(comparisonOf(session, STAND)).toMatchObject({ asked: 7, answered: 5, missing: [] })
  })
})

describe('what was written', () => {
  it('stands by name, and without names in the order of the alphabet', () => {
    const sheets = ['Zebra', 'Alpha', 'Middle'].map((words, at) =>
      someSheet(at + 1, { 'q-only': text(words) }, { from: { name: `Name ${9 - at}` } }),
    )
    expect(comparisonOf(someSession({ sheets }), ONLY).texts.map(({ whose }) => whose)).toEqual(['Name 7', 'Name 8', 'Name 9'])
    const nameless = [...sheets, someSheet(4, { 'q-only': text('Bus') })].map((sheet) => ({ ...sheet, from: {} }))
    const anonymous = someSession({ mode: 'anonymous', collecting: 'closed', sheets: nameless })
    expect(comparisonOf(anonymous, ONLY).texts.map(({ words }) => words)).toEqual(['Alpha', 'Bus', 'Middle', 'Zebra'])
  })
  it('is read once where nobody is named, by name with its unit and its day, and not at all where the figure says it', () => {
    const ask: Item = { ...ONLY, ask: { kind: 'number', unit: 'months' } }
    const on: Item = { ...ONLY, ask: { kind: 'date' } }
    const from = (...names: readonly string[]) => names.map((name) => (name ? { name } : {}))
    const read = (item: Item, value: Answers[string], whose: readonly From[]) => {
      const sheets = whose.map((one, at) => someSheet(at + 1, { 'q-only': value }, { from: one }))
      return voicesOf(textsToRead(comparisonOf(someSession({ sheets, items: [item] }), item), 'en'))
    }
    expect(read(ONLY, text('A bus'), from('', ''))).toEqual([{ whose: '', words: ['A bus'], count: 2 }])
    expect(read(ask, { kind: 'number', amount: 12 }, from('Rana'))).toEqual([{ whose: 'Rana', words: ['12 months'], count: 1 }])
    expect(read(on, { kind: 'date', date: '2026-12-01' }, from('Rana'))[0]?.words).toEqual(['1 December 2026'])
    expect(read(ask, { kind: 'number', amount: 12 }, from('', ''))).toEqual([])
  })
  it('as a list stands line by line', () => {
    const sheets = [someSheet(1, { 'q-risks': text('- rain\n\n• roads ') })]
    expect(comparisonOf(someSession({ sheets }), RISKS).texts.map(({ words }) => words)).toEqual(['rain', 'roads'])
  })
})

describe('sheet by sheet', () => {
  const sheets = [
    someSheet(1, { 'q-stand': rated(3) }, { from: { name: 'Warda' } }),
    someSheet(2, { 'q-stand': rated(0) }, { from: { name: 'Nahr' } }),
    someSheet(3, { 'q-stand': rated(1) }),
    someSheet(4, { 'q-stand': { ...rated(0), rating: null, evidence: 'Only a reason' } }, { from: { name: 'Sadaf' } }),
  ]
  it('shows those who rated, by their name', () => {
    expect(bySheet(someSession({ sheets }), STAND).map(({ name, bars }) => [name, bars?.findIndex(({ count }) => count > 0)])).toEqual([
      ['Nahr', 0],
      ['Warda', 3],
    ])
  })
  it('shows nobody in an anonymous session', () => {
    expect(bySheet(someSession({ mode: 'anonymous', collecting: 'closed', sheets }), STAND)).toEqual([])
  })
})

describe('rows apart', () => {
  const from = (...sheets: readonly (readonly [name: string, organisation: string])[]) =>
    someSession({
      sheets: sheets.map(([name, organisation], at) =>
        someSheet(at + 1, { 'q-stand': rated(at % 4) }, { from: { organisation, ...(name && { name }) } }),
      ),
    })
  const rowsOf = (session: Session) =>
    rowsApart(session, comparisonOf(session, STAND)).map(({ by, rows }) => [by, rows.map(({ name, bars }) => [name, bars !== null])])
  it('go sheet by sheet where there are names, and by organisation only where that says more', () => {
    expect(rowsOf(from(['Rana', 'us'], ['Omar', 'warda']))).toEqual([
      [
        'sheet',
        [
          ['Omar', true],
          ['Rana', true],
        ],
      ],
    ])
    const four = (organisation: string) =>
      ['Rana', 'Omar', 'Lina', 'Noor'].map((name) => [`${name} ${organisation}`, organisation] as const)
    expect(rowsOf(from(...four('us'), ...four('warda')))[1]).toEqual([
      'organisation',
      [
        ['Nahr', true],
        ['Warda', true],
      ],
    ])
  })
  it('say nothing of too few where the sheets stand there by name', () => {
    expect(rowsOf(from(['Rana', 'us'], ['Omar', 'warda'], ['Lina', 'warda'])).map(([by]) => by)).toEqual(['sheet'])
  })
  it('do not say the same twice where several could be chosen', () => {
    const item: Item = { ...WHO, ask: options('several', ['we', 'they']) }
    const both = { kind: 'several' as const, options: ['we', 'they'] }
    const sheets = ['us', 'warda'].map((organisation, at) =>
      someSheet(at + 1, { 'q-who': both }, { from: { organisation, name: `Name ${at}` } }),
    )
    const session = someSession({ sheets, items: [item] })
    expect(rowsApart(session, comparisonOf(session, item)).map(({ by }) => by)).toEqual(['sheet'])
  })
  it('go by organisation alone where sheets are many', () => {
    const many = Array.from({ length: 17 }, (_, at) => [`Name ${at}`, at % 2 ? 'us' : 'warda'] as const)
    expect(rowsOf(from(...many)).map(([by]) => by)).toEqual(['organisation'])
  })
  it('say in one sentence that none may be shown, and are none while nothing may be', () => {
    const few = answeredBy([...many('us', 3, 3), ...many('warda', 0, 3)])
    expect(rowsApart(few, comparisonOf(few, STAND)).map(({ by, isClosed }) => [by, isClosed])).toEqual([['organisation', true]])
    const open: Session = { ...few, collecting: 'open' }
    expect(rowsApart(open, comparisonOf(open, STAND))).toEqual([])
  })
})

describe('a reason without a rating', () => {
  const reason = (words: string) => ({ ...rated(0, words), rating: null })
  const sheets = [
    someSheet(1, { 'q-stand': rated(3, 'Seen') }, { from: { name: 'Rana' } }),
    someSheet(2, { 'q-stand': reason('Not sure') }, { from: { name: 'Omar' } }),
    someSheet(3, {}, { from: { name: 'Lina' } }),
  ]
  it('is counted beside the ratings, so that all who answered are there', () => {
    const comparison = comparisonOf(someSession({ sheets }), STAND)
    expect(comparison).toMatchObject({ asked: 3, answered: 2, unrated: 1, missing: ['Lina'] })
    expect(spreadFigure(STAND.ask, comparison.bars, comparison.unrated, say).table.rows).toEqual([
      ['0, none', '0'],
      ['1, a little', '0'],
      ['2, clearly', '0'],
      ['3, fully', '1'],
      ['A reason, no rating', '1'],
    ])
  })
  it('shows nobody’s rating where only a few gave one', () => {
    const of = (ratings: number) =>
      Array.from({ length: 9 }, (_, at) => someSheet(at, { 'q-stand': at < ratings ? rated(2) : reason(`Why ${at}`) }))
    const hidden = (ratings: number) =>
      comparisonOf(someSession({ mode: 'anonymous', collecting: 'closed', sheets: of(ratings) }), STAND).hidden
    expect([0, 3, 4].map(hidden)).toEqual([null, 'rated', null])
  })
})

describe('questions worth opening', () => {
  const at = (ratings: readonly number[]) => {
    const sheets = ratings.map((rating, n) => someSheet(n + 1, { 'q-stand': rated(rating) }))
    return apartness(comparisonOf(someSession({ sheets, organisations: [], levels: [] }), STAND))
  }
  it('lie further apart the further any two answers do', () => {
    expect(at([2, 2, 2, 2])).toBe(0)
    expect(at([0, 0, 3, 3])).toBe(1)
    expect(at([2, 2, 3, 3])).toBeCloseTo(1 / 3)
    expect(at([1])).toBeNull()
  })
  it('lie as far apart as two organisations do, where those may be shown', () => {
    const session = answeredBy([...many('us', 3, 40), ...many('warda', 0, 4)])
    expect(apartness(comparisonOf(session, STAND))).toBe(1)
    const hidden = answeredBy([...many('us', 3, 40), ...many('warda', 0, 3)])
    expect(apartness(comparisonOf(hidden, STAND))).toBeLessThan(0.3)
  })
  it('come first in the list, texts last, and what is hidden among those', () => {
    const sheets = [0, 0, 3, 3].map((rating, n) =>
      someSheet(n + 1, { 'q-stand': rated(rating), 'q-who': { kind: 'one', option: 'we' }, 'q-only': text('A bus') }),
    )
    const ids = (session: Session) => {
      const { far, near, rest } = byDistance(comparisonsOf(session))
      return [far, near, rest].map((part) => part.map(({ item }) => item.id))
    }
    expect(ids(someSession({ sheets }))).toEqual([['q-stand'], ['q-who'], ['q-only', 'q-risks']])
    const open = someSession({ sheets, mode: 'anonymous' })
    expect(ids(open)).toEqual([[], [], ['q-only', 'q-who', 'q-stand', 'q-risks']])
  })
})

const mirrorItem = (what: string, side: 'see' | 'expect', of: string): Item => ({
  ...STAND,
  id: `q-${what}-${side}-${of}`,
  text: `${what} ${side} ${of}`,
  mirror: { what, side, of },
})
const pair = ['us', 'warda'] as const
const mirrorOf = (whats: readonly string[], organisations: readonly string[] = pair) =>
  whats.flatMap((what) => organisations.flatMap((of) => [mirrorItem(what, 'see', of), mirrorItem(what, 'expect', of)]))
const sheetOf = (n: number, from: From, ratings: Readonly<Record<string, number>>) =>
  someSheet(n, Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, rated(rating)])), { from })

describe('the mirror', () => {
  const two = someSession({
    organisations: [
      { id: 'us', name: 'Nahr' },
      { id: 'warda', name: 'Warda' },
    ],
    items: [...ITEMS, ...mirrorOf(['ability', 'need'])],
    sheets: [
      sheetOf(1, { organisation: 'us' }, { 'q-ability-see-warda': 2, 'q-ability-expect-warda': 1, 'q-need-see-warda': 3 }),
      sheetOf(2, { organisation: 'warda' }, { 'q-ability-see-us': 3, 'q-ability-expect-us': 2, 'q-need-expect-us': 0 }),
    ],
  })
  const sides = (of: string, by: string, minimum = 0) => ({ of, by, minimum })

  it('lays how one sees another beside how that one thinks it is seen, with one sheet of each', () => {
    const [found] = pairsOf(two)
    expect(found).toMatchObject({ one: { name: 'Nahr' }, other: { name: 'Warda' } })
    expect(found?.reflections.map(({ what, of, gap }) => [what, of, gap])).toEqual([
      ['need', 'warda', 3],
      ['ability', 'us', 2],
      ['ability', 'warda', 0],
      ['need', 'us', null],
    ])
  })
  it('says in words what lies between', () => {
    const reflections = pairsOf(two)[0]?.reflections ?? []
    const words = reflections.map((each) => plain(gapWords(each, each.of === 'us' ? sides('Nahr', 'Warda') : sides('Warda', 'Nahr'), say)))
    expect(words).toEqual([
      'Warda expects to be seen lower than Nahr sees it.',
      'Nahr expects to be seen lower than Warda sees it.',
      'Nahr sees Warda as it expects to be seen.',
      'Nobody of Warda has answered this. Nobody of Nahr has answered this.',
    ])
    const rows = reflectionRows(reflections[0] as never, sides('Warda', 'Nahr'), say)
    expect(rows.map(({ name }) => plain(name))).toEqual(['How Nahr sees Warda', 'How Warda thinks Nahr sees it'])
  })
  it('says which side stays closed in an anonymous session', () => {
    const anonymous: Session = { ...two, mode: 'anonymous', collecting: 'closed' }
    const [first] = reflectionsOf(anonymous)
    expect(first).toMatchObject({ seen: null, expected: null, gap: null })
    expect(plain(gapWords(first as never, sides('Nahr', 'Warda', 4), say))).toBe(
      'Fewer than four answered for Warda or beside them; their side stays closed. Fewer than four answered for Nahr or beside them; their side stays closed.',
    )
  })
  it('says in one sentence where one of the two is silent, and where both are', () => {
    const silent = { ...two, sheets: two.sheets.slice(0, 1) }
    const words = (session: Session) => pairsOf(session).map((each) => plain(pairWords(session, each, say)))
    expect(words(silent)).toEqual(['Nobody of Warda has answered, so there is nothing to lay beside what Nahr said.'])
    expect(words({ ...two, sheets: [] })).toEqual(['Nobody of Nahr or of Warda has answered.'])
    expect(words(two)).toEqual([''])
    expect(words({ ...two, mode: 'anonymous', collecting: 'closed' })).toEqual([
      'Fewer than four answered for Nahr and for Warda, or beside them. Both sides stay closed.',
    ])
  })
  it('leaves out what neither has answered, and says how much that is', () => {
    const [found] = pairsOf(two)
    expect(found && shownOf(found).map(({ what, of }) => [what, of])).toEqual([
      ['need', 'warda'],
      ['ability', 'us'],
      ['ability', 'warda'],
    ])
    expect(found && moreWords(found, say)).toBe('One more question was asked between the two; there is nothing to show of it.')
  })
  it('puts the pair with the widest gap first', () => {
    const three = someSession({
      items: mirrorOf(['ability'], ['us', 'warda', 'sadaf']),
      sheets: [
        sheetOf(1, { organisation: 'us' }, { 'q-ability-see-warda': 1, 'q-ability-expect-warda': 1 }),
        sheetOf(2, { organisation: 'warda' }, { 'q-ability-expect-us': 1, 'q-ability-see-sadaf': 0 }),
        sheetOf(3, { organisation: 'sadaf' }, { 'q-ability-expect-warda': 3 }),
      ],
    })
    expect(pairsOf(three).map(({ one, other }) => `${one.name} and ${other.name}`)).toEqual([
      'Warda and Sadaf',
      'Nahr and Warda',
      'Nahr and Sadaf',
    ])
  })
  it('keeps nothing at the close by which somebody of a small organisation could be told', () => {
    const see = (n: number, by: string, of: string) => sheetOf(n, { organisation: by }, { [`q-ability-see-${of}`]: 1 })
    const session = closed({
      ...someSession({ mode: 'anonymous', items: [...ITEMS, ...mirrorOf(['ability'], ['us', 'warda', 'sadaf'])] }),
      sheets: [1, 2, 3, 4]
        .map((n) => see(n, 'us', 'warda'))
        .concat(
          [5, 6, 7, 8].map((n) => see(n, 'sadaf', 'warda')),
          see(9, 'warda', 'us'),
        ),
    })
    const unsaid = session.sheets.filter(({ from }) => from.organisation === undefined)
    expect(unsaid).toHaveLength(5)
    expect(unsaid.map(({ answers }) => answers)).toEqual([{}, {}, {}, {}, {}])
  })
  it('hides what could be worked out from the rest of those who were asked', () => {
    const see = (organisation: string, count: number, from: number) =>
      Array.from({ length: count }, (_, at) => sheetOf(from + at, { organisation }, { 'q-ability-see-us': 1 }))
    const session = someSession({
      mode: 'anonymous',
      collecting: 'closed',
      items: mirrorOf(['ability'], ['us', 'warda', 'sadaf']),
      sheets: [...see('warda', 6, 1), ...see('sadaf', 2, 10)],
    })
    const seen = reflectionsOf(session).filter(({ of }) => of === 'us')
    expect(seen.map(({ by, seen: bars }) => [by, bars === null])).toEqual([
      ['warda', true],
      ['sadaf', true],
    ])
    const alone = { ...session, sheets: see('warda', 6, 1) }
    expect(reflectionsOf(alone).find(({ of, by }) => of === 'us' && by === 'warda')?.seen).not.toBeNull()
  })
})

it('every question of a session is compared but those of the mirror', () => {
  const session = someSession({ items: [...ITEMS, ...mirrorOf(['need'])], sheets: [someSheet(1)] })
  expect(comparisonsOf(session).map(({ item }) => item.id)).toEqual(['q-only', 'q-who', 'q-stand', 'q-risks'])
  expect(sheetId(1)).toBe('s-000000000001')
  expect(WHO.ask.kind).toBe('one')
})
