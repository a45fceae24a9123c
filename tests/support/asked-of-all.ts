/** Sessions that ask a question of every kind: in English, in Arabic, and as a mirror. */
import { newSession } from '../../content/session/begin'
import type { Ask, Item } from '../../content/session/item'
import type { Session } from '../../content/session/session'

const steps = (...words: readonly string[]) => words.map((text, value) => ({ value, text }))
const options = (...texts: readonly string[]) => texts.map((text, at) => ({ id: `o-${at + 1}`, text }))
const item = (id: string, text: string, ask: Ask, part: Partial<Item> = {}): Item => ({
  ...{ id, worksheet: 'trust-and-risk', question: '', about: [], text, help: '', subject: '', ask },
  ...part,
})

export const EVERY_KIND: readonly Item[] = [
  item('q-name', 'What would you call what we do together?', { kind: 'line' }),
  item('q-only', 'What can we reach only together?', { kind: 'text' }, { help: 'Think of one place, and of the people there.' }),
  item('q-risks', 'What could go wrong?', { kind: 'list', item: 'a risk' }),
  item('q-who', 'Who began it?', { kind: 'one', options: options('We', 'They', 'Somebody who is no longer here') }),
  item('q-whom', 'Whom do we reach already?', {
    kind: 'several',
    options: options('Farmers', 'Women’s groups', 'Schools', 'The municipality'),
  }),
  item(
    'q-trust',
    'Ability: can they do this work?',
    { kind: 'scale', evidence: true, steps: steps('not at all', 'a little', 'clearly', 'strongly') },
    { subject: 'Warda' },
  ),
  item('q-stand', 'Where do we stand now, as a whole?', {
    kind: 'scale',
    evidence: false,
    steps: steps(
      'cooperation: each does its piece',
      'very near to cooperation',
      'near to cooperation',
      'nearer to cooperation',
      'just short of halfway',
      'halfway',
      'just past halfway',
      'nearer to collaboration',
      'near to collaboration',
      'very near to collaboration',
      'collaboration: we depend on each other throughout',
    ),
  }),
  item('q-people', 'How many people take part?', { kind: 'number', unit: 'people' }),
  item('q-day', 'By when should it begin?', { kind: 'date' }),
]

const ORGANISATIONS = [
  { id: 'nahr', name: 'Nahr' },
  { id: 'warda', name: 'Warda' },
  { id: 'lindenhof', name: 'Haus Lindenhof' },
]
const LEVELS = [
  { id: 'lead', name: 'Leadership' },
  { id: 'field', name: 'Field staff' },
]
const start = { plan: 'solar', title: 'Workshop in Beit Sahour', day: '2026-11-20', language: 'en' }

export const everyKind = (part: Partial<Session> = {}): Session => ({
  ...newSession({ ...start, organisations: ORGANISATIONS, levels: LEVELS }),
  id: 'session-every-kind',
  items: [...EVERY_KIND],
  ...part,
})

const mirrored = (what: string, side: 'see' | 'expect', of: { id: string; name: string }): Item =>
  item(
    `m-${what}-${side}-${of.id}`,
    side === 'see' ? `${what}: does ${of.name} keep its word?` : `${what}: what would ${of.name} say, do we keep our word?`,
    { kind: 'scale', evidence: false, steps: steps('not at all', 'a little', 'clearly', 'strongly') },
    { subject: of.name, mirror: { what, side, of: of.id } },
  )

/** Two things mirrored between three organisations, and a question that all are asked. */
export const mirrorSession = (part: Partial<Session> = {}): Session => {
  const pairs = ['integrity', 'ability'].flatMap((what) =>
    ORGANISATIONS.flatMap((of) => [mirrored(what, 'see', of), mirrored(what, 'expect', of)]),
  )
  return everyKind({ id: 'session-mirror', items: [...pairs, ...EVERY_KIND.slice(1, 2)], ...part })
}

/** The same in Arabic, beside names in Latin letters. */
export const arabicSession = (part: Partial<Session> = {}): Session =>
  everyKind({
    id: 'session-arabic',
    language: 'ar',
    title: 'ورشة عمل في بيت ساحور: العمل المشترك',
    organisations: [
      { id: 'nahr', name: 'جمعية النهر' },
      { id: 'lindenhof', name: 'Haus Lindenhof' },
    ],
    levels: [
      { id: 'lead', name: 'الإدارة' },
      { id: 'field', name: 'العاملون في الميدان' },
    ],
    items: [
      item('q-only', 'ما الذي لا نستطيع أن نبلغه إلا معًا؟', { kind: 'text' }, { help: 'فكّروا في مكان واحد وفي أهله.' }),
      item(
        'q-trust',
        'القدرة: هل يستطيعون القيام بهذا العمل؟',
        { kind: 'scale', evidence: true, steps: steps('إطلاقًا لا', 'قليلًا', 'بوضوح', 'بقوة') },
        { subject: 'Haus Lindenhof' },
      ),
      item('q-stand', 'أين نقف الآن؟', {
        kind: 'scale',
        evidence: false,
        steps: Array.from({ length: 11 }, (_, value) => ({
          value,
          text: value === 0 ? 'تعاون' : value === 10 ? 'عمل مشترك' : `بين الاثنين ${value}`,
        })),
      }),
      item('q-whom', 'من نصل إليهم اليوم؟', { kind: 'several', options: options('المزارعون', 'المجموعات النسائية', 'المدارس') }),
      item('q-people', 'كم شخصًا يشارك؟', { kind: 'number', unit: 'شخصًا' }),
    ],
    ...part,
  })
