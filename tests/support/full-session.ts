/** Group sessions with answers in them: three groups with names, or as many people as wanted without. */
import type { Page } from '@playwright/test'
import { newSession } from '../../content/session/begin'
import type { Ask, Item } from '../../content/session/item'
import type { Answers, From, Session, Sheet } from '../../content/session/session'

const ORGANISATIONS = [
  { id: 'us', name: 'Nahr' },
  { id: 'warda', name: 'Warda Women’s Association' },
  { id: 'sadaf', name: 'صدف' },
]
const LEVELS = [
  { id: 'lead', name: 'Leadership' },
  { id: 'field', name: 'Field staff' },
]
const STRENGTH: Ask = {
  kind: 'scale',
  evidence: true,
  steps: ['not at all', 'a little', 'clearly', 'strongly'].map((text, value) => ({ value, text })),
}
const POLES: Ask = {
  kind: 'scale',
  evidence: true,
  steps: Array.from({ length: 11 }, (_, value) => ({
    value,
    text:
      value === 0
        ? 'cooperation: each does its piece'
        : value === 10
          ? 'collaboration: we depend on each other throughout'
          : `step ${value}`,
  })),
}
const BEGAN = ['we did', 'another organisation', 'a funder or administrator, who named the partners', 'several at once']
const LEVELS_THERE = ['leadership', 'staff', 'volunteers or trainees', 'participants', 'boards', 'families', 'schools']
const optionsOf = (texts: readonly string[]) => texts.map((text, at) => ({ id: `o-${at}`, text }))

const ASKED: readonly (readonly [text: string, ask: Ask, subject?: string])[] = [
  ['What can we do together that none of us can do alone?', { kind: 'text' }],
  ['How clearly do we see the same field?', STRENGTH],
  ['How far have we come between working side by side and depending on each other?', POLES],
  ['Who began it?', { kind: 'one', options: optionsOf(BEGAN) }],
  ['Who took part in the design?', { kind: 'several', options: optionsOf(LEVELS_THERE) }],
  ['What could go wrong?', { kind: 'list', item: 'a risk' }],
  ['How many months should it run?', { kind: 'number', unit: 'months' }],
  ['Can they do this work?', STRENGTH, 'Warda Women’s Association'],
]

const itemAt = (at: number): Item => {
  const [text, ask, subject = ''] = ASKED[at % ASKED.length] as (typeof ASKED)[number]
  const round = Math.floor(at / ASKED.length)
  return {
    ...{ id: `q-${at}`, worksheet: 'choosing-partners', question: '', about: [], help: '', subject, ask },
    text: round === 0 ? text : `${text} (${round + 1})`,
  }
}

/** For each organisation how the others see it, and how they think it sees them. */
const mirrorItems = (): Item[] =>
  ORGANISATIONS.flatMap(({ id, name }) =>
    (['see', 'expect'] as const).map((side) => ({
      ...{ id: `q-${side}-${id}`, worksheet: '', question: '', about: [], help: '', subject: name, ask: { ...STRENGTH, evidence: false } },
      text: side === 'see' ? `Ability: can ${name} do this work?` : `Ability: what would ${name} say, can we do this work?`,
      mirror: { what: 'ability', side, of: id },
    })),
  )

const TEXTS = [
  'Reach girls whose families know one of us, though none of us is known to all.',
  'نصل إلى القرى التي لا تصلها أي منظمة وحدها، لأن كل واحدة منا تعرف طريقا مختلفا وأناسا مختلفين. '.repeat(6).trim(),
  'A bus.',
  'One of us has the teachers, one has the houses, and one is believed by the ministry.\nTogether we can open the school in winter.',
]
const SPREADS = [
  [2, 3, 2, 3, 0, 2, 3, 3, 2, 2],
  [1, 8, 9, 2, 8, 1, 9, 2, 8, 7],
  [0, 0, 3, 3, 0, 3, 1, 3, 0, 3],
]

/** Nobody begins as somebody else does. */
function inOwnWords(text: string, n: number): string {
  const words = text.split(' ')
  const from = n % words.length
  return [...words.slice(from), ...words.slice(0, from)].join(' ')
}

/** What the n-th person says; every ninth leaves every fifth question open. */
function answerTo({ ask }: Item, n: number, at: number): Answers[string] | undefined {
  if (n % 9 === 8 && at % 5 === 1) return undefined
  const text = inOwnWords(TEXTS[(n + at) % TEXTS.length] ?? '', n)
  switch (ask.kind) {
    case 'scale': {
      const rating = (SPREADS[ask.steps.length > 4 ? 1 : at < 3 ? 0 : 2]?.[n % 10] ?? 0) % ask.steps.length
      return { kind: 'scale', rating, evidence: n % 3 === 0 ? text : '', source: null }
    }
    case 'one':
      return { kind: 'one', option: ask.options[(n * 7 + at) % 5]?.id ?? ask.options[0]?.id ?? null }
    case 'several':
      return { kind: 'several', options: ask.options.filter((_, option) => option === 0 || (n + option) % 3 === 0).map(({ id }) => id) }
    case 'number':
      return { kind: 'number', amount: [12, 18, 24, 24, 36][n % 5] ?? 12 }
    case 'list':
      return { kind: 'text', text: `The rains come early\n${n % 2 ? 'The ministry changes its mind' : 'Somebody leaves'}` }
    default:
      return { kind: 'text', text }
  }
}

function sheetAt(items: readonly Item[], n: number, from: From): Sheet {
  const answers = items.flatMap((item, at) => {
    const value = item.mirror?.of === from.organisation && item.mirror ? undefined : answerTo(item, n, at)
    return value ? [[item.id, value] as const] : []
  })
  return { id: `s-${String(n).padStart(12, '0')}`, edition: 1, of: 1, from, answers: Object.fromEntries(answers) }
}

const begun = (plan: string, title: string, items: readonly Item[]): Session => ({
  ...newSession({ plan, title, day: '2026-11-20', language: 'en', organisations: ORGANISATIONS, levels: LEVELS }),
  items: [...items],
})

/** So many people who stay unnamed, with collecting closed. */
export function anonymousSession(plan: string, people = 60, questions = ASKED.length): Session {
  const items = [...Array.from({ length: questions }, (_, at) => itemAt(at)), ...mirrorItems()]
  const sheets = Array.from({ length: people }, (_, n) => {
    const organisation = ORGANISATIONS[n % 10 === 9 ? 2 : n % 2]?.id ?? 'us'
    return sheetAt(items, n, { organisation, level: LEVELS[n % 4 === 0 ? 0 : 1]?.id ?? 'lead' })
  })
  return { ...begun(plan, `Workshop of ${people}`, items), mode: 'anonymous', collecting: 'closed', sheets }
}

/** Three groups, one of each organisation, and one that has not come. */
export function sessionOfGroups(plan: string): Session {
  const items = [...ASKED.map((_, at) => itemAt(at)), ...mirrorItems()]
  const names = ['Group at the window', 'Group at the door', 'مجموعة القاعة']
  const groups = ORGANISATIONS.map(({ id }, at) => ({ id: `g-${at}`, name: names[at] ?? '', organisation: id, people: at + 3 }))
  const sheets = groups.map(({ id, organisation }, n) => {
    const { from: _, ...sheet } = sheetAt(items, n * 3 + 1, { organisation })
    return { ...sheet, from: { group: id } }
  })
  return { ...begun(plan, 'Workshop of three groups', items), groups: [...groups, { id: 'g-3', name: 'Group in the hall' }], sheets }
}

/** Keeps it in the program as the page would, beside a plan of its own, and answers where it is compared. */
export function keepSession(page: Page, make: (plan: string) => Session): Promise<string> {
  return page
    .evaluate(async () => {
      const opened = await window.companion.createPlan({ title: 'Schools in winter', us: 'Nahr' })
      if (opened.kind !== 'opened') throw new Error('The plan of the session could not be made')
      return opened.plan.id
    })
    .then(async (plan) => {
      const session = make(plan)
      await page.evaluate((kept) => window.companion.createSession(kept), session)
      return `/plan/${plan}/session/${session.id}/compare`
    })
}
