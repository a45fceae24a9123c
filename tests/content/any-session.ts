/** Sessions and answer files for tests: a small one with every kind of question, and sheets at random. */
import * as fc from 'fast-check'
import { newSession } from '../../content/session/begin'
import type { AnswerFile } from '../../content/session/collect/answer-file'
import type { Item } from '../../content/session/item'
import type { Answers, Session, Sheet } from '../../content/session/session'

const asked = { worksheet: '', question: '', about: [], help: '', subject: '' }

export const ITEMS: readonly Item[] = [
  { ...asked, id: 'q-only', question: 'together.only', text: 'What can we reach only together?', ask: { kind: 'text' } },
  {
    ...asked,
    id: 'q-who',
    text: 'Who began it?',
    ask: {
      kind: 'one',
      options: [
        { id: 'we', text: 'We' },
        { id: 'they', text: 'They' },
      ],
    },
  },
  {
    ...asked,
    id: 'q-stand',
    question: 'position.now',
    text: 'Where do we stand?',
    ask: { kind: 'scale', evidence: true, steps: ['none', 'a little', 'clearly', 'fully'].map((text, value) => ({ value, text })) },
  },
  { ...asked, id: 'q-risks', question: 'risks', text: 'What could go wrong?', ask: { kind: 'list', item: 'a risk' } },
]

export const someSession = (part: Partial<Session> = {}): Session => ({
  ...newSession({
    ...{ plan: 'solar', title: 'Workshop in Beit Sahour', day: '2026-11-20', language: 'en' },
    organisations: [
      { id: 'us', name: 'Nahr' },
      { id: 'warda', name: 'Warda' },
      { id: 'sadaf', name: 'Sadaf' },
    ],
    levels: [
      { id: 'lead', name: 'Leadership' },
      { id: 'field', name: 'Field staff' },
    ],
  }),
  id: 'session-one',
  items: [...ITEMS],
  ...part,
})

/** The name of the n-th sheet. */
export const sheetId = (n: number): string => `s-${String(n).padStart(12, '0')}`

export const someSheet = (n: number, answers: Answers = {}, part: Partial<Sheet> = {}): Sheet => ({
  ...{ id: sheetId(n), edition: 1, of: 1, from: {}, answers },
  ...part,
})

export const fileOf = (session: Session, { via: _, ...sheet }: Sheet): AnswerFile => ({
  ...{ format: 'joint-action-answers', version: 1, session: session.id, title: session.title },
  sheet,
})

const rating = fc.integer({ min: 0, max: 3 })
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    'q-only': fc.string({ maxLength: 20 }).map((text) => ({ kind: 'text' as const, text })),
    'q-who': fc.constantFrom('we', 'they').map((option) => ({ kind: 'one' as const, option })),
    'q-stand': rating.map((value) => ({ kind: 'scale' as const, rating: value, evidence: '', source: null })),
    'q-gone': fc.string({ maxLength: 5 }).map((text) => ({ kind: 'text' as const, text })),
  },
  { requiredKeys: [] },
)

/** A few people, some of whom hand in more than once, and two of whom got hold of the same sheet. */
export const anySheet: fc.Arbitrary<Sheet> = fc.record({
  id: fc.integer({ min: 1, max: 6 }).map(sheetId),
  edition: fc.integer({ min: 1, max: 3 }),
  of: fc.integer({ min: 1, max: 2 }),
  from: fc.record(
    {
      organisation: fc.constantFrom('us', 'warda', 'sadaf'),
      level: fc.constantFrom('lead', 'field'),
      name: fc.constantFrom('Rana', 'Omar'),
    },
    { requiredKeys: [] },
  ),
  answers,
})
