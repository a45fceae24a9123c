/** The record of a session and its sheets, read from the Word files themselves. */
import { describe, expect, it } from 'vitest'
import { closed } from '../../../content/session/collect/mix'
import type { Item } from '../../../content/session/item'
import type { Answers, Session, Sheet } from '../../../content/session/session'
import { mirrorItems } from '../../../content/session/set-up/mirrored'
import { speak } from '../../../content/words/say'
import { worksheets } from '../../../content/worksheets'
import { makeSessionDocument } from '../../../electron/word/session/make-session-document'
import { ITEMS, sheetId, someSession, someSheet } from '../../content/any-session'
import { checkDocx, checkRules } from '../../support/docx-check'
import { openDocx, paragraphTexts, textIn } from '../../support/docx-parts'
import { PAYLOADS } from '../../support/hostile-texts'
import { emptyPlan } from '../../support/small-plan'
import { type Element, elementsIn, within } from '../../support/xml'

const record = (session: Session) => makeSessionDocument(session, undefined, 'record', 'en')
const handout = (session: Session) => makeSessionDocument(session, undefined, 'handout', 'en')

const nothing: Element = { name: '', attributes: {}, children: [] }
const bodyOf = (bytes: Uint8Array): Element => within(openDocx(bytes).xml('word/document.xml') ?? nothing, 'w:body')[0] ?? nothing
const cellsOf = (row: Element): string[] => within(row, 'w:tc').map(textIn)
const rowsOf = (bytes: Uint8Array): string[][] => within(bodyOf(bytes), 'w:tr').map(cellsOf)
/** What stands between a heading and the next one that is as high. */
function under(bytes: Uint8Array, heading: string): Element[] {
  const parts = elementsIn(bodyOf(bytes))
  const from = parts.findIndex((part) => styleOf(part).startsWith('Heading') && textIn(part) === heading)
  const level = styleOf(parts[from] ?? nothing)
  const to = parts.findIndex((part, at) => at > from && styleOf(part).startsWith('Heading') && styleOf(part) <= level)
  return from < 0 ? [] : parts.slice(from + 1, to < 0 ? undefined : to)
}
const styleOf = (part: Element): string => (part.name === 'w:p' ? (within(part, 'w:pStyle')[0]?.attributes['w:val'] ?? '') : '')
const rowsUnder = (bytes: Uint8Array, heading: string): string[][] =>
  under(bytes, heading).flatMap((part) => within(part, 'w:tr').map(cellsOf))
const textUnder = (bytes: Uint8Array, heading: string): string =>
  under(bytes, heading)
    .flatMap((part) => (part.name === 'w:p' ? [textIn(part)] : within(part, 'w:p').map(textIn)))
    .join('\n')
const everyPart = (bytes: Uint8Array): string =>
  Object.values(openDocx(bytes).files)
    .map((part) => new TextDecoder().decode(part))
    .join('\n')

const text = (words: string) => ({ kind: 'text', text: words }) as const
const chosen = (option: string) => ({ kind: 'one', option }) as const
const rated = (rating: number, evidence = '') => ({ kind: 'scale', rating, evidence, source: null }) as const

const workshop = someSession({
  groups: [
    { id: 'g1', name: 'Table of Rana', organisation: 'us', level: 'lead', people: 5 },
    { id: 'g2', name: 'Table of Omar', organisation: 'warda', people: 6 },
    { id: 'g3', name: 'Table of Lina', organisation: 'sadaf', people: 4 },
  ],
  agenda: [
    { id: 'a', kind: 'welcome', title: '', minutes: 5, pattern: 'plain' },
    { id: 'b', kind: 'compare', title: '', minutes: 40, item: 'q-stand', pattern: '1-2-4-all' },
    { id: 'c', kind: 'close', title: 'Farewell', minutes: 10, pattern: 'plain' },
  ],
  sheets: [
    someSheet(
      1,
      { 'q-only': text('Reach the hills'), 'q-who': chosen('we'), 'q-stand': rated(2, 'We saw it in spring') },
      { from: { group: 'g1' } },
    ),
    someSheet(
      2,
      { 'q-only': text('Be heard'), 'q-who': chosen('we'), 'q-stand': rated(2), 'q-risks': text('A donor leaves\n- The road is closed') },
      { from: { group: 'g2' } },
    ),
  ],
  agreements: [
    { item: 'q-stand', kind: 'agreed', value: rated(2), reason: 'Warda has shown it.', views: [] },
    {
      ...{ item: 'q-who', kind: 'kept', reason: 'We met at different times.' },
      views: [
        { whose: 'Nahr', words: 'We wrote first.' },
        { whose: 'Warda', words: 'We were there before the letter.' },
      ],
    },
  ],
  promises: [{ id: 'p1', what: 'Write to the ministry', who: 'Rana', by: '2026-12-01' }],
})

describe('the record of a session', () => {
  it('is a valid file and holds every question, what was agreed, what was kept, what was promised and what stays open', async () => {
    const bytes = await record(workshop)
    expect(await checkDocx(bytes)).toEqual([])
    const lines = paragraphTexts(bytes)
    for (const item of ITEMS) expect(lines, item.text).toContain(item.text)
    expect(rowsUnder(bytes, 'Agreed')).toEqual([
      ['Question', 'What was agreed'],
      ['Where do we stand?', '2, clearly'],
    ])
    expect(rowsUnder(bytes, 'Commitments')).toEqual([
      ['What', 'Who', 'By when'],
      ['Write to the ministry', 'Rana', '1 December 2026'],
    ])
    expect(textUnder(bytes, 'Different views, kept')).toBe('Who began it?')
    expect(textUnder(bytes, 'Left open')).toBe('What can we reach only together?\nWhat could go wrong?')
    expect(textUnder(bytes, 'Where do we stand?')).toContain('Agreed\n2, clearly\nBecause\nWarda has shown it.')
    expect(rowsUnder(bytes, 'Who began it?').slice(-3)).toEqual([
      ['Whose', 'View'],
      ['Nahr', 'We wrote first.'],
      ['Warda', 'We were there before the letter.'],
    ])
    expect(textUnder(bytes, 'Who began it?')).toContain('We met at different times.')
  })

  it('ends a question in Hebrew where it ends for those who read it', async () => {
    const items = ITEMS.map((item) => (item.id === 'q-only' || item.id === 'q-stand' ? { ...item, text: 'מה רק יחד?' } : item))
    const asked = within(bodyOf(await record({ ...workshop, items })), 'w:p').filter((part) => textIn(part).includes('מה רק יחד'))
    expect(asked.length).toBeGreaterThan(4)
    for (const part of asked)
      expect(
        within(part, 'w:r')
          .filter((run) => within(run, 'w:rtl').length > 0)
          .map(textIn),
      ).toEqual(['מה רק יחד?\u200F'])
  })

  it('shows how answers spread, in dots and in numbers, and apart where enough have answered', async () => {
    const rows = rowsUnder(await record(workshop), 'Where do we stand?')
    expect(rows.slice(0, 5)).toEqual([
      ['Step', '', 'Sheets'],
      ['0, none', '', '0'],
      ['1, a little', '', '0'],
      ['2, clearly', '●●', '2'],
      ['3, fully', '', '0'],
    ])
    expect(rows.slice(5)).toEqual([
      ['Whose', '0, none', '1, a little', '2, clearly', '3, fully'],
      ['Table of Omar', '', '', '●', ''],
      ['Table of Rana', '', '', '●', ''],
      ['Whose', 'Reasons that were given'],
      ['Table of Rana', 'We saw it in spring'],
    ])
  })

  it('says in a sentence what is to be seen', async () => {
    expect(textUnder(await record(workshop), 'Where do we stand?')).toContain('Both at 2.')
    expect(textUnder(await record(workshop), 'Who began it?').replaceAll('\u200E', '')).toContain('Both chose “We”.')
  })

  it('never says of those who stand there by name that they are not shown', async () => {
    const groups = workshop.groups.map((group) => ({ ...group, people: 1 }))
    const sheets = [...workshop.sheets, someSheet(3, { 'q-stand': rated(0) }, { from: { group: 'g3' } })]
    const words = textUnder(await record({ ...workshop, groups, sheets }), 'Where do we stand?')
    expect(words).toContain('Table of Lina')
    expect(words).not.toContain('Not shown apart')
  })

  it('counts a reason without a rating for itself', async () => {
    const only = { ...rated(0, 'Ask the elders first'), rating: null }
    const sheets = [...workshop.sheets, someSheet(3, { 'q-stand': only }, { from: { group: 'g3' } })]
    const bytes = await record({ ...workshop, sheets })
    expect(textUnder(bytes, 'Where do we stand?')).toContain('3 of 3 sheets answer this. One of them gives a reason and no rating.')
    expect(rowsUnder(bytes, 'Where do we stand?')).toContainEqual(['A reason, no rating', '○', '1'])
  })

  it('lets a ring stand for several where very many give a reason alone, as dots do', async () => {
    const sheets = Array.from({ length: 130 }, (_, at) =>
      someSheet(at, { 'q-stand': { ...rated(2, `Why ${at}`), rating: at < 4 ? 2 : null } }),
    )
    const rows = rowsUnder(await record(someSession({ sheets })), 'Where do we stand?')
    const rings = rows.find(([name]) => name === 'A reason, no rating')?.[1] ?? ''
    expect([...rings].filter((sign) => sign === '○')).toHaveLength(42)
  })

  it('says of which organisations too few answered where none is shown apart and no sheet stands there by name', async () => {
    const from = ['us', 'us', 'warda', 'warda']
    const sheets = from.map((organisation, at) => someSheet(at + 1, { 'q-stand': rated(at % 4) }, { from: { organisation } }))
    const words = textUnder(await record(someSession({ sheets })), 'Where do we stand?')
    expect(words).toMatch(/Not shown apart, as too few answered here or beside it: .*Nahr.*, .*Warda/)
  })

  it('says whose each text is, each line of a list for itself, and who has not answered', async () => {
    const bytes = await record(workshop)
    expect(rowsUnder(bytes, 'What could go wrong?')).toEqual([
      ['Whose', 'What was said'],
      ['Table of Omar', 'A donor leavesThe road is closed'],
    ])
    expect(textUnder(bytes, 'What could go wrong?')).toContain('A donor leaves\nThe road is closed')
    expect(textUnder(bytes, 'What could go wrong?')).toContain('No answer from Table of Rana and Table of Lina.')
    expect(rowsUnder(bytes, 'Where do we stand?')).toContainEqual(['Table of Rana', 'We saw it in spring'])
  })

  it('says who took part and how the time was planned', async () => {
    const bytes = await record(workshop)
    expect(rowsUnder(bytes, 'Who took part')).toEqual([
      ['Group or name', 'Organisation', 'Level', 'People', 'Sheet'],
      ['Table of Rana', 'Nahr', 'Leadership', '5', 'came back'],
      ['Table of Omar', 'Warda', '', '6', 'came back'],
      ['Table of Lina', 'Sadaf', '', '4', 'none'],
    ])
    expect(rowsUnder(bytes, 'How the time was planned')).toEqual([
      ['From minute', 'Step', 'Minutes'],
      ['0', 'Welcome', '5'],
      ['5', 'Where do we stand?Alone, in pairs, in fours, all together', '40'],
      ['45', 'Farewell', '10'],
    ])
  })

  it('names the plan, and says where that is invented', async () => {
    const project = { ...emptyPlan().project, title: 'Solar roofs', example: true }
    const lines = paragraphTexts(await makeSessionDocument(workshop, { ...emptyPlan(), project }, 'record', 'en'))
    expect(lines).toContain('Plan\tSolar roofs')
    expect(lines).toContain('An illustration: the organisations, ratings and amounts in it are invented.')
  })

  it('is whole before anybody has answered or settled anything', async () => {
    const bytes = await record(someSession({ title: ' ', day: '', items: [], organisations: [], levels: [] }))
    expect(await checkDocx(bytes)).toEqual([])
    expect(paragraphTexts(bytes)).toEqual(
      expect.arrayContaining(['A session without a title', 'Nothing has been written down as agreed or promised.']),
    )
  })

  it('lays the mirror side by side, and says the gap in words', async () => {
    const mirrored = mirrorItems('ability', workshop.organisations, worksheets, speak('en')).map((item, at) => ({ ...item, id: `m${at}` }))
    const see = mirrored.find(({ mirror }) => mirror?.side === 'see' && mirror.of === 'warda')
    const expects = mirrored.find(({ mirror }) => mirror?.side === 'expect' && mirror.of === 'us')
    const bytes = await record({
      ...workshop,
      items: [...ITEMS, ...mirrored],
      sheets: [
        someSheet(1, { [see?.id ?? '']: rated(3) }, { from: { group: 'g1' } }),
        someSheet(2, { [expects?.id ?? '']: rated(1) }, { from: { group: 'g2' } }),
      ],
    })
    expect(await checkDocx(bytes)).toEqual([])
    const words = textUnder(bytes, 'Nahr and Warda').replaceAll('\u200E', '')
    expect(words).toContain('Warda expects to be seen lower than Nahr sees it.')
    expect(rowsUnder(bytes, 'Nahr and Warda').map((row) => row.join('|'))).toEqual([
      'Whose view|0, not at all|1, a little|2, clearly|3, strongly',
      'How Nahr sees Warda||||●',
      'How Warda thinks Nahr sees it||●||',
    ])
  })
})

it('the record says in one sentence where one side of the mirror is silent', async () => {
  const mirrored = mirrorItems('ability', workshop.organisations, worksheets, speak('en')).map((item, at) => ({ ...item, id: `m${at}` }))
  const answers = Object.fromEntries(mirrored.filter(({ mirror }) => mirror?.of !== 'us').map(({ id }) => [id, rated(2)]))
  const bytes = await record({ ...workshop, items: mirrored, sheets: [someSheet(1, answers, { from: { group: 'g1' } })] })
  expect(rowsUnder(bytes, 'Nahr and Warda')).toEqual([])
  expect(textUnder(bytes, 'Nahr and Warda').replaceAll('\u200E', '')).toBe(
    'Nobody of Warda has answered, so there is nothing to lay beside what Nahr said.',
  )
  expect(textUnder(bytes, 'Warda and Sadaf').replaceAll('\u200E', '')).toBe('Nobody of Warda or of Sadaf has answered.')
})

const NAMES = ['Rana Khoury', 'Omar Aziz', 'Table by the window']
/** As no session should be: names came into an anonymous one all the same. */
const slipped = (count: number, answers: (n: number) => Answers): Session =>
  someSession({
    mode: 'anonymous',
    collecting: 'closed',
    groups: [{ id: 'g1', name: NAMES[2] ?? '', organisation: 'us' }],
    sheets: Array.from(
      { length: count },
      (_, n): Sheet => someSheet(n, answers(n), { from: n % 2 ? { group: 'g1' } : { name: NAMES[n % 4 === 0 ? 0 : 1] ?? '' } }),
    ),
  })

describe('the record of an anonymous session', () => {
  it('names nobody who answered, and says only how many sheets came back', async () => {
    const bytes = await record(slipped(6, (n) => ({ 'q-only': text(`words ${9 - n}`), 'q-stand': rated(n % 4, `reason ${9 - n}`) })))
    const whole = everyPart(bytes)
    for (const name of NAMES) expect(whole).not.toContain(name)
    expect(whole).not.toContain(sheetId(1))
    expect(textUnder(bytes, 'Who took part')).toContain('6 sheets came back, without names.')
    expect(rowsUnder(bytes, 'What can we reach only together?').flat()).toEqual([
      ...['What was said', 'words 4', 'words 5', 'words 6', 'words 7', 'words 8', 'words 9'],
    ])
  })

  it('names nobody whose view was kept, even where whoever led the session wrote it down', async () => {
    const views = [{ whose: 'Rana of Warda', words: 'They wrote first.' }]
    const agreements = [{ item: 'q-only', kind: 'kept' as const, reason: '', views }]
    const bytes = await record({ ...slipped(6, () => ({})), agreements })
    expect(rowsUnder(bytes, 'What can we reach only together?')).toContainEqual(['They wrote first.'])
    expect(everyPart(bytes)).not.toContain('Rana of Warda')
  })

  it('shows nothing of what fewer than the minimum answered, and not how many they were', async () => {
    const bytes = await record(slipped(6, (n) => (n < 3 ? { 'q-only': text(`secret ${n}`) } : {})))
    expect(everyPart(bytes)).not.toContain('secret')
    expect(textUnder(bytes, 'What can we reach only together?')).toBe('Fewer than 4 answered this, so nothing of it is shown.\nLeft open.')
  })

  it('shows amounts as they spread, and the same words once', async () => {
    const months: Item = { ...(ITEMS[0] as Item), id: 'q-months', text: 'How long?', ask: { kind: 'number', unit: 'months' } }
    const session = slipped(6, (n) => ({
      'q-only': text(n < 4 ? 'A bus' : 'A school'),
      'q-months': { kind: 'number', amount: n < 5 ? 12 : 18 },
    }))
    const bytes = await record({ ...session, items: [...session.items, months] })
    expect(textUnder(bytes, 'How long?')).toContain('From 12 to 18 months.')
    expect(rowsUnder(bytes, 'How long?').slice(1)).toEqual([
      ['12 months', '●●●●●', '5'],
      ['18 months', '●', '1'],
    ])
    expect(rowsUnder(bytes, 'What can we reach only together?')).toEqual([
      ['What was said'],
      ['A busWritten 4 times'],
      ['A schoolWritten twice'],
    ])
  })

  it('shows nothing while answers are still collected', async () => {
    const open = { ...slipped(9, (n) => ({ 'q-only': text(`secret ${n}`) })), collecting: 'open' as const }
    const bytes = await record(open)
    expect(everyPart(bytes)).not.toContain('secret')
    expect(textUnder(bytes, 'What can we reach only together?')).toContain('They are shown once collecting is closed.')
  })
})

const ARABIC = 'نصل معًا إلى القرى'

describe('texts of the users', () => {
  it('run the way they were written, each paragraph for itself', async () => {
    const bytes = await record({
      ...workshop,
      sheets: [someSheet(1, { 'q-only': text(`Together\n\n${ARABIC}`) }, { from: { group: 'g1' } })],
    })
    const paragraphs = within(bodyOf(bytes), 'w:p')
    const turned = (part: Element | undefined) =>
      part !== undefined && within(part, 'w:bidi').some(({ attributes }) => attributes['w:val'] !== 'false')
    expect(turned(paragraphs.find((part) => textIn(part) === ARABIC))).toBe(true)
    expect(turned(paragraphs.find((part) => textIn(part) === 'Together'))).toBe(false)
  })

  it('keep the file whole whatever somebody wrote', async () => {
    const items: Item[] = PAYLOADS.slice(0, 40).map((words, at) => {
      const option = (id: string) => ({ id, text: words.slice(0, 2_000) })
      const about = { worksheet: '', question: '', about: [], help: words, subject: words.slice(0, 2_000) }
      const ask: Item['ask'] = at % 2 ? { kind: 'text' } : { kind: 'several', options: [option('a'), option('b')] }
      return { ...about, id: `q${at}`, text: words.slice(0, 2_000), ask }
    })
    const hostile = someSession({
      items,
      title: PAYLOADS[0] ?? '',
      groups: [{ id: 'g', name: PAYLOADS[1] ?? '' }],
      sheets: PAYLOADS.map((words, n) =>
        someSheet(
          n,
          Object.fromEntries(items.map(({ id, ask }) => [id, ask.kind === 'text' ? text(words) : { kind: 'several', options: ['a'] }])),
          { from: { name: words.slice(0, 200) } },
        ),
      ),
      agreements: items.map(({ id, ask }, at) => ({
        ...{ item: id, reason: PAYLOADS[at] ?? '', views: [{ whose: PAYLOADS[at]?.slice(0, 2_000) ?? '', words: PAYLOADS[at] ?? '' }] },
        ...(ask.kind === 'text' ? { kind: 'agreed' as const, value: text(PAYLOADS[at] ?? '') } : { kind: 'kept' as const }),
      })),
      promises: PAYLOADS.map((words, at) => ({ id: `p${at}`, what: words, who: words.slice(0, 2_000), by: '' })),
    })
    expect(await checkDocx(await record(hostile))).toEqual([])
    expect(await checkDocx(await handout(hostile))).toEqual([])
  }, 60_000)

  it('are all there after a session of sixty sheets and forty questions', async () => {
    const items: Item[] = Array.from({ length: 40 }, (_, at) => ({
      ...(ITEMS[at % 4] as Item),
      id: `q${at}`,
      text: `Question number ${at + 1}`,
    }))
    const answersOf = (n: number): Answers =>
      Object.fromEntries(
        items.map(({ id, ask }, at) => [
          id,
          ask.kind === 'one'
            ? chosen(n % 3 ? 'we' : 'they')
            : ask.kind === 'scale'
              ? rated(n % 4, `Reason ${at}.${n}`)
              : text(`Answer ${at}.${n}`),
        ]),
      )
    const sheets = Array.from({ length: 60 }, (_, n) =>
      someSheet(n, answersOf(n), { from: { organisation: ['us', 'warda', 'sadaf'][n % 3] ?? '' } }),
    )
    const bytes = await record(closed(someSession({ mode: 'anonymous', items, sheets })))
    expect(checkRules(bytes)).toEqual([])
    const lines = new Set(paragraphTexts(bytes))
    const missing = items.flatMap(({ ask }, at) =>
      ask.kind === 'one'
        ? []
        : Array.from({ length: 60 }, (_, n) => `${ask.kind === 'scale' ? 'Reason' : 'Answer'} ${at}.${n}`).filter(
            (line) => !lines.has(line),
          ),
    )
    expect(missing).toEqual([])
    expect(rowsOf(bytes)).toContainEqual(['We', '●●●●● ●●●●● ●●●●● ●●●●● ●●●●● ●●●●● ●●●●● ●●●●●', '40'])
    // Long tables say on every page what stands in them.
    const long = within(bodyOf(bytes), 'w:tbl').filter((table) => within(table, 'w:tr').length > 40)
    expect(long.every((table) => within(table, 'w:tblHeader').length === 1)).toBe(true)
  }, 60_000)
})

const asked = { worksheet: '', question: '', about: [], help: '', subject: '' }
const long = Array.from({ length: 11 }, (_, value) => ({ value, text: value === 0 ? 'apart' : value === 10 ? 'as one' : '' }))
const EVERY: Item[] = [
  ...ITEMS,
  { ...asked, id: 'q-line', text: 'What do we call it?', ask: { kind: 'line' } },
  {
    ...asked,
    id: 'q-several',
    text: 'What do we share?',
    ask: { kind: 'several', options: ['Rooms', 'Trainers'].map((text, at) => ({ id: `o${at}`, text })) },
  },
  { ...asked, id: 'q-far', text: 'How near are we?', ask: { kind: 'scale', steps: long, evidence: false } },
  { ...asked, id: 'q-number', text: 'How many families?', ask: { kind: 'number', unit: 'families' } },
  { ...asked, id: 'q-date', text: 'When again?', ask: { kind: 'date' } },
]
const BOX = '☐'
/** What stands below a question, up to the next one. */
function roomOf(bytes: Uint8Array, question: string): Element[] {
  const parts = elementsIn(bodyOf(bytes))
  const begins = (part: Element) => /^(SheetQuestion|Heading)/.test(styleOf(part))
  const from = parts.findIndex((part) => styleOf(part) === 'SheetQuestion' && textIn(part).endsWith(question))
  const to = parts.findIndex((part, at) => at > from && begins(part))
  return from < 0 ? [] : parts.slice(from + 1, to < 0 ? undefined : to)
}
const lineCount = (parts: readonly Element[]): number => parts.filter((part) => styleOf(part).startsWith('RuledLine')).length
const boxCount = (parts: readonly Element[]): number => parts.reduce((all, part) => all + textIn(part).split(BOX).length - 1, 0)

describe('sheets of a session to write on', () => {
  it('hold every question with the room that its answer needs', async () => {
    const bytes = await handout(someSession({ items: EVERY }))
    expect(await checkDocx(bytes)).toEqual([])
    const room = (id: string) => {
      const parts = roomOf(bytes, EVERY.find((item) => item.id === id)?.text ?? '')
      return { lines: lineCount(parts), boxes: boxCount(parts) }
    }
    expect(room('q-only')).toEqual({ lines: 4, boxes: 0 })
    expect(room('q-who')).toEqual({ lines: 0, boxes: 2 })
    expect(room('q-stand')).toEqual({ lines: 2, boxes: 4 })
    expect(room('q-risks')).toEqual({ lines: 5, boxes: 0 })
    expect(room('q-line')).toEqual({ lines: 1, boxes: 0 })
    expect(room('q-several')).toEqual({ lines: 0, boxes: 2 })
    expect(room('q-far')).toEqual({ lines: 0, boxes: 11 })
    expect(room('q-number')).toEqual({ lines: 1, boxes: 0 })
    expect(room('q-date')).toEqual({ lines: 1, boxes: 0 })
    const lines = paragraphTexts(bytes)
    expect(lines).toContain('Write a risk on each line.')
    expect(lines).toContain('0, apart, to 10, as one')
    expect(lines).toContain('families')
  })

  it('hold no answers', async () => {
    const whole = everyPart(await handout(workshop))
    for (const words of ['Reach the hills', 'We saw it in spring', 'Warda has shown it.', 'Write to the ministry'])
      expect(whole).not.toContain(words)
  })

  it('have room for a name, or ask for none', async () => {
    const named = paragraphTexts(await handout(someSession()))
    expect(named).toContain('Group or organisation')
    const settled = await handout(workshop)
    expect(paragraphTexts(settled).join('\n')).toContain(`${BOX}\u00A0Table\u00A0of\u00A0Rana`)
    const anonymous = paragraphTexts(await handout({ ...workshop, mode: 'anonymous' }))
    expect(anonymous.join('\n')).toContain('No name, please.')
    expect(anonymous.join('\n')).not.toContain('Table')
    expect(anonymous).not.toContain('Group or organisation')
    expect(anonymous).toContain('Tick these only if you like. What fewer than 4 ticked is not shown apart.')
  })

  it('set twenty groups side by side, so that the questions begin on the first page', async () => {
    const groups = Array.from({ length: 20 }, (_, at) => ({ id: `g-${at + 1}`, name: `Group ${at + 1}` }))
    const lines = paragraphTexts(await handout(someSession({ groups }))).filter((line) => line.includes('Group'))
    expect(lines).toHaveLength(1)
    expect(lines[0]?.replaceAll('\u00A0', ' ')).toMatch(/Group 1\b.*Group 20$/)
  })
  it('ask about each other organisation under its name, for the others only', async () => {
    const mirrored = mirrorItems('need', workshop.organisations, worksheets, speak('en')).map((item, at) => ({ ...item, id: `m${at}` }))
    const bytes = await handout(someSession({ items: [...ITEMS, ...mirrored] }))
    const words = textUnder(bytes, 'About Warda').replaceAll('\u200E', '')
    expect(words).toContain('Only if you are not of Warda yourself.')
    const own = mirrored.filter(({ mirror }) => mirror?.of === 'warda')
    expect(own).toHaveLength(2)
    for (const { text } of own) {
      expect(words).toContain(text)
      expect(boxCount(roomOf(bytes, text))).toBe(4)
    }
  })
})
