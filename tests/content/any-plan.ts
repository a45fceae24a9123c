/** Two states of one plan, as editing leaves them: what was not edited is the same object in both. */
import fc from 'fast-check'
import { COLLECTIONS, keyOf } from '../../content/model/change'
import type { Entry, Plan, Row } from '../../content/model/plan'

const AT = '2026-05-03T14:32:00.000Z'
const edited = { dot: ['new', 0] as [string, number], at: AT }

const start: Plan = {
  ...{ format: 'joint-action-plan', version: 5, id: 'plan' },
  project: {
    ...{
      title: '',
      purpose: '',
      call: '',
      funder: '',
      deadline: '',
      currency: 'EUR',
      lead: 'us',
      language: 'en',
      example: false,
      exercise: false,
    },
    ...edited,
  },
  us: { name: '', kind: 'cso', place: '', contact: '', ...edited },
  ...{
    partners: [],
    rows: [],
    rounds: [],
    voices: [],
    entries: [],
    commitments: [],
    notes: [],
    applications: [],
    texts: [],
    removed: [],
    otherVersions: {},
    asked: {},
    seen: {},
  },
}

const entry = (index: number, text: string): Entry => ({
  ...{ question: `q${index}`, about: index % 2 === 0 ? [] : ['p1'], round: 'first', voice: 'ours' },
  ...{ value: { kind: 'text', text }, ...edited },
})
const row = (index: number, order: number): Row => ({ id: `r${index}`, list: 'risks', about: [], order, ...edited })

/** One thing that somebody does to a plan. */
type Doing = (plan: Plan) => Plan

const index = fc.nat(8)
const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.tuple(index, fc.string({ maxLength: 3 })).map(
    ([at, text]): Doing =>
      (plan) => {
        const fresh = entry(at, text)
        const there = plan.entries.some(({ question }) => question === fresh.question)
        const entries = there ? plan.entries.map((old) => (old.question === fresh.question ? fresh : old)) : [...plan.entries, fresh]
        return { ...plan, entries, asked: { ...plan.asked, [fresh.question]: { text: `Question ${at}`, kind: 'text' } } }
      },
  ),
  index.map(
    (at): Doing =>
      (plan) => ({ ...plan, entries: plan.entries.filter(({ question }) => question !== `q${at}`) }),
  ),
  fc.tuple(index, fc.nat(3)).map(
    ([at, order]): Doing =>
      (plan) => ({
        ...plan,
        rows: [...plan.rows.filter(({ id }) => id !== `r${at}`), row(at, order)],
      }),
  ),
  index.map(
    (at): Doing =>
      (plan) => ({ ...plan, rows: plan.rows.filter(({ id }) => id !== `r${at}`) }),
  ),
  fc.string({ maxLength: 3 }).map(
    (title): Doing =>
      (plan) => ({ ...plan, project: { ...plan.project, title } }),
  ),
)
export const doings = fc.array(doing, { maxLength: 12 })

export const after = (plan: Plan, done: readonly Doing[]): Plan => done.reduce((state, act) => act(state), plan)
export const begun = (done: readonly Doing[]): Plan => after(start, done)

/** The order of items in a file means nothing; rows and partners carry an order of their own. */
export const inKeyOrder = (plan: Plan): Plan => ({
  ...plan,
  ...Object.fromEntries(COLLECTIONS.map((name) => [name, [...plan[name]].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))])),
})
