/** A session of 45 minutes for stories: three groups with names that must not reach the wall, and their sheets. */
import { newSession } from '../../content/session/begin'
import type { Session, Sheet, Step } from '../../content/session/session'

const scale = ['not yet', 'a little', 'clearly', 'strongly'].map((text, value) => ({ value, text }))
const asked = { about: [], help: '', subject: '', question: '' }

const items: Session['items'] = [
  { ...asked, id: 'q-only', worksheet: 'coming-together', text: 'What can we do only together?', ask: { kind: 'text' } },
  {
    ...asked,
    ...{ id: 'q-share', worksheet: 'coming-together', text: 'Do we share the goals, or the means?' },
    ask: {
      kind: 'one',
      options: [
        { id: 'goals', text: 'The goals' },
        { id: 'means', text: 'The means' },
      ],
    },
  },
  {
    ...asked,
    ...{ id: 'q-need', worksheet: 'the-web', text: 'How well do we know what the others need?' },
    ask: { kind: 'scale', evidence: true, steps: scale },
  },
]

const step = (id: string, kind: Step['kind'], minutes: number, part: Partial<Step> = {}): Step => ({
  ...{ id, kind, minutes, title: '', pattern: 'plain' },
  ...part,
})
const agenda: Step[] = [
  step('s-welcome', 'welcome', 3),
  step('s-only', 'question', 12, { item: 'q-only', pattern: '1-2-4-all' }),
  step('s-share', 'compare', 12, { item: 'q-share' }),
  step('s-need', 'compare', 13, { item: 'q-need' }),
  step('s-close', 'close', 5),
]

/** None of them may ever be read on the wall. */
export const GROUPS = ['Group at the window', 'Group at the door', 'Group in the hall']

const sheet = (at: number, answers: Sheet['answers']): Sheet => ({
  ...{ id: `s-${String(at).padStart(12, '0')}`, edition: 1, of: 1, via: 'paper', answers },
  from: { group: `g-${at}`, name: `Rana ${at}`, organisation: 'dar' },
})
const sheets = [0, 1].map((at) =>
  sheet(at, {
    'q-only': { kind: 'text', text: ['Be heard in the ministry', 'Reach the coast'][at] ?? '' },
    'q-share': { kind: 'one', option: 'goals' },
    'q-need': { kind: 'scale', rating: at + 1, evidence: 'They told us in March', source: null },
  }),
)

export const ledSession = (plan: string): Session => ({
  ...newSession({
    ...{ plan, title: 'Workshop in Beit Sahour', day: '2026-11-20', language: 'en' },
    organisations: [{ id: 'dar', name: 'Dar al-Nour' }],
    levels: [],
  }),
  ...{ minutes: 45, items, agenda, sheets },
  groups: GROUPS.map((name, at) => ({ id: `g-${at}`, name })),
})
