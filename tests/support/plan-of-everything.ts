/** A small plan in which every collection holds something, every kind of answer stands, and nothing optional is left out. */
import type { Application, ApplicationText } from '../../content/model/application'
import type { FunderForm } from '../../content/model/funder'
import type { OrganisationDetails } from '../../content/model/organisation'
import { type Entry, type Partner, PLAN_VERSION, type Plan, type Value } from '../../content/model/plan'

const at = '2026-03-02T09:00:00.000Z'
const device = 'd-0123456789ab'
const dated = (count: number) => ({ dot: [device, count] as [string, number], at })

const details: OrganisationDetails = {
  ...{ legalName: 'Green Hands Association', acronym: 'GH', legalStatus: 'association', established: '1998', country: 'Jordan' },
  ...{ address: '1 Mill Street', website: 'https://example.org' },
  registrations: [{ id: 'r1', kind: 'pic', name: '', number: '912345678' }],
  contact: { name: 'Rana', function: 'director', email: 'rana@example.org', phone: '+962 1' },
  staff: [{ id: 's1', name: 'Sami', function: 'trainer', profile: 'Ten years of training.' }],
  projects: [
    {
      ...{ id: 'e1', title: 'Bridges', programme: 'Erasmus+', reference: '2023-1', from: 2023, to: 2024 },
      ...{ role: 'coordinator' as const, beneficiary: 'a town', amount: '60,000', about: 'Water for two valleys.' },
    },
  ],
}

const form: FunderForm = {
  ...{ id: 'form', title: 'A form', funder: 'A fund', source: 'Guide 3', checked: '2026-01-31', note: 'Read the call.' },
  headings: [
    {
      ...{ kind: 'text', id: 'why', number: '1', title: 'Why you', question: 'Why this partnership?', help: 'Be brief.' },
      ...{ limit: { most: 2_000, unit: 'characters' }, sources: [{ question: 'choosing.why' }], also: [{ question: 'choosing.how' }] },
    },
    {
      ...{ kind: 'table', id: 'who', number: '2', title: 'Partners', question: '', help: '', table: 'partners' },
      columns: [{ id: 'name', title: 'Name', holds: 'name' }],
    },
  ],
}

const partner = (id: string, order: number): Partner => ({
  ...{ id, name: `Partner ${order}`, kind: 'cso', place: 'Irbid', contact: 'Lina', details, profile: 'profile' },
  ...{ part: 'partner', status: 'chosen', order, ...dated(2 + order) },
})

const values: readonly Value[] = [
  { kind: 'text', text: 'نثق بهم منذ 2019, “since then” <b>' },
  { kind: 'one', option: 'yes' },
  { kind: 'several', options: ['water', 'seeds'] },
  { kind: 'scale', rating: 4, evidence: 'They came each time.', source: 'seen' },
  { kind: 'number', amount: 12_500.5 },
  { kind: 'date', date: '2026-10-12' },
  { kind: 'coverage', level: 'partly' },
  { kind: 'who', who: ['us', 'p1'], name: 'the town' },
  { kind: 'mark', mark: 'ready' },
  { kind: 'aside', reason: 'Settled', said: 'Two of three have not met.' },
]
const entries: readonly Entry[] = values.map((value, index) => ({
  ...{ question: `choosing.q${index}`, about: index % 2 === 0 ? ['p1'] : [], round: 'first', voice: 'ours', value },
  ...(index === 0 && { inside: true as const }),
  ...dated(10 + index),
}))

const agreed: readonly Entry[] = [
  {
    ...{ question: 'choosing.q0', about: ['p1'], round: 'first', voice: 'workshop', value: { kind: 'text', text: 'They came each time.' } },
    agreed: { reason: 'Both remember it so.', views: [] },
    ...dated(37),
  },
  {
    ...{ question: 'choosing.q2', about: ['p1'], round: 'first', voice: 'workshop', value: { kind: 'text', text: '' } },
    agreed: {
      reason: '',
      views: [
        { whose: 'The field team', words: 'Too early.' },
        { whose: '', words: 'Now.' },
      ],
    },
    ...dated(38),
  },
]

const application: Application = { id: 'app', form, deadline: '2026-12-01', language: 'en', order: 0, ...dated(31) }
const origin = { question: 'choosing.why', about: ['p1'], round: 'first', isNamed: true }
const text: ApplicationText = {
  ...{ application: 'app', heading: 'why', row: '', column: '' as const, ...dated(32) },
  pieces: [{ text: 'We know each other.', from: origin, said: 'We know each other.' }, { text: ' And the valley.' }],
}

export const planOfEverything = (): Plan => ({
  ...{ format: 'joint-action-plan', version: PLAN_VERSION, id: 'everything' },
  project: {
    ...{
      title: 'Two valleys',
      purpose: 'Water.',
      call: 'EIDHR 2026',
      funder: 'A fund',
      deadline: '2026-12-01',
      currency: 'EUR',
      lead: 'us',
    },
    ...{ language: 'en', example: false, exercise: false, ...dated(1) },
  },
  us: { name: 'Green Hands', kind: 'cso', place: 'Amman', contact: 'Rana', details, profile: 'ours', ...dated(2) },
  partners: [partner('p1', 1), partner('p2', 2)],
  rows: [{ id: 'risk-1', list: 'risks.list', about: ['p1'], order: 1, ...dated(5) }],
  rounds: [{ id: 'first', title: 'First look', date: '2026-03-02', order: 0, ...dated(6) }],
  voices: [
    { id: 'group', kind: 'group', name: 'The team', ...dated(7) },
    { id: 'workshop', kind: 'agreed', name: 'A workshop', ...dated(36) },
  ],
  entries: [...entries, ...agreed],
  commitments: [
    {
      ...{ id: 'c1', what: 'Send the budget', who: 'Lina', by: '2026-05-01', done: false, ...dated(8) },
      from: { question: 'choosing.why', about: ['p1'], round: 'first' },
    },
  ],
  notes: [{ id: 'n1', section: '2.1', quote: 'trust', before: 'of', after: 'among', text: 'Ask Rana', ...dated(9) }],
  applications: [application],
  texts: [text],
  removed: [
    {
      ...{ id: 'gone-1', kind: 'partner', name: 'Partner 3', ...dated(33) },
      left: {
        partners: [{ ...partner('p3', 3), ...dated(34) }],
        rows: [{ id: 'need-1', list: 'needs.map', about: [], order: 2, ...dated(35) }],
      },
    },
  ],
  otherVersions: { commitments: [{ id: 'c1', what: 'Send it sooner', who: 'Lina', by: '', done: true, dot: ['d-other', 1], at }] },
  asked: { 'choosing.q0': { text: 'Why this partner?', kind: 'text' } },
  seen: { [device]: 40, 'd-other': 1 },
})
