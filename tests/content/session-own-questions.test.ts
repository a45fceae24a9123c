/** Questions that whoever leads words herself: how they come into a session, what they become there, and where they go. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { forNextGroup } from '../../content/session/begin'
import { chosenBy } from '../../content/session/collect/paper-keys'
import { withSheet } from '../../content/session/collect/take-in'
import { comparisonOf } from '../../content/session/compare/compare'
import type { Item } from '../../content/session/item'
import { wallViewOf } from '../../content/session/present/wall-view'
import { type Session, Session as SessionSchema, type Step } from '../../content/session/session'
import { offeredIn } from '../../content/session/set-up/choose'
import { ownQuestion } from '../../content/session/set-up/own-ask'
import { choicesIn, draftOf, emptyDraft, faultIn, isOwn, type OwnDraft } from '../../content/session/set-up/own-question'
import { sessionOf } from '../../content/session/set-up/set-up'
import { withOwnChanged, withOwnQuestion } from '../../content/session/set-up/set-up-own'
import {
  mirrorsFrom,
  movedItem,
  questionsFrom,
  withMirrored,
  withoutItem,
  withQuestions,
} from '../../content/session/set-up/set-up-questions'
import { offersFor, putIntoPlan } from '../../content/session/settle/into-plan'
import { settle } from '../../content/session/settle/settle'
import { respondentSheet } from '../../content/sheet/respondent-sheet'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { partner, planOf, us } from '../support/small-plan'
import { someSheet } from './any-session'

const say = speak('en')
const plan = planOf(us('Nahr'), partner('warda', 'Warda', 'chosen'))
const begun = () => sessionOf(plan, { title: 'Monday', day: '2026-11-20' }, say)
const draft = (part: Partial<OwnDraft>): OwnDraft => ({ ...emptyDraft(say), text: 'Who keeps the keys?', ...part })
const own = (part: Partial<OwnDraft> = {}): Item => ownQuestion(draft(part), worksheets, say)
const KEYS = draft({ way: 'one', choices: 'We\nWarda\n- The school' })
const last = ({ items }: Session): Item => items.at(-1) as Item

describe('a question of one’s own', () => {
  it('is answered in words, by choices, on four steps or on a line', () => {
    expect(own().ask).toEqual({ kind: 'text' })
    const one = own(KEYS).ask
    expect(one.kind === 'one' && one.options.map(({ text }) => text)).toEqual(['We', 'Warda', 'The school'])
    expect(own({ way: 'steps' }).ask).toEqual({
      kind: 'scale',
      evidence: true,
      steps: ['not at all', 'a little', 'clearly', 'strongly'].map((text, value) => ({ value, text })),
    })
    const line = own({ way: 'line', low: 'alone', high: '', hasReason: false }).ask
    expect(line.kind === 'scale' && line.evidence).toBe(false)
    expect(line.kind === 'scale' && line.steps.map(({ text }) => text).filter((_, at) => [0, 3, 5, 8, 10].includes(at))).toEqual([
      'alone',
      'nearer to “alone”',
      'halfway',
      'nearer to “entirely”',
      'entirely',
    ])
  })
  it('takes choices as a word processor gives them, without their bullets and numbers', () => {
    const pasted = '•\tThe “school”\r\n\u00B7\tجمعية النهر\no\tעמותת הגשר\n–\tWe\n– They\n1.\tالمال\nb)\tTime\n2. Corinthians'
    expect(choicesIn({ choices: pasted })).toEqual([
      ...['The “school”', 'جمعية النهر', 'עמותת הגשר', 'We', 'They', 'المال', 'Time', '2. Corinthians'],
    ])
  })
  it('says what it still needs', () => {
    expect(faultIn(draft({ text: 'w'.repeat(501) }))).toBe('wordy')
    expect(faultIn(draft({ text: ` ${'w'.repeat(500)}\n` }))).toBeUndefined()
    expect(faultIn(draft({ text: '  ' }))).toBe('text')
    expect(faultIn(draft({ way: 'several', choices: 'We\n\n  We  ' }))).toBe('few')
    expect(faultIn(draft({ way: 'one', choices: Array.from({ length: 21 }, (_, at) => `Room ${at}`).join('\n') }))).toBe('many')
    expect(faultIn(draft({ way: 'one', choices: `We\n${'long '.repeat(50)}` }))).toBe('long')
    expect(faultIn(draft({ way: 'steps', choices: 'only one' }))).toBeUndefined()
  })
  it('can be kept, read again, and opened as it was typed', () => {
    const all = [
      own(),
      own(KEYS),
      own({ ...KEYS, way: 'several' }),
      own({ way: 'steps', hasReason: false }),
      own({ way: 'line', low: 'alone' }),
    ]
    const session = all.reduce(withOwnQuestion, begun())
    expect(SessionSchema.parse(JSON.parse(JSON.stringify(session))).items).toEqual(all)
    expect(all.map((item) => draftOf(item, say))).toEqual([
      draft({}),
      { ...KEYS, choices: 'We\nWarda\nThe school' },
      { ...KEYS, way: 'several', choices: 'We\nWarda\nThe school' },
      draft({ way: 'steps', hasReason: false }),
      draft({ way: 'line', low: 'alone' }),
    ])
  })
})

describe('in a session it', () => {
  it('stands behind the questions of the worksheets, before the mirror, and on the agenda', () => {
    const offered = offeredIn(worksheets.find(({ id }) => id === 'coming-together') as (typeof worksheets)[number]).slice(0, 2)
    const order = worksheets.flatMap(offeredIn)
    const first = withQuestions(begun(), questionsFrom(begun(), offered.slice(0, 1), plan, say), order)
    const mirrored = withMirrored(first, ['ability'], mirrorsFrom(worksheets, say))
    const asked = withOwnQuestion(mirrored, own())
    expect(asked.items.map((item) => (item.mirror ? 'mirror' : isOwn(item) ? 'own' : 'worksheet')).slice(0, 3)).toEqual([
      'worksheet',
      'own',
      'mirror',
    ])
    expect(asked.agenda.map(({ item }) => item)).toContain(asked.items[1]?.id)
    const more = withQuestions(asked, questionsFrom(asked, offered.slice(1), plan, say), order)
    expect(more.items.filter(isOwn)).toEqual([asked.items[1]])
    expect(movedItem(asked, asked.items[1]?.id ?? '', -1).items.findIndex(isOwn)).toBe(0)
    expect(withoutItem(asked, asked.items[1]?.id ?? '').agenda).toEqual(mirrored.agenda)
  })
  it('begins a new edition when sheets are out, and none when nothing of it was changed', () => {
    const given = { ...withOwnQuestion(begun(), own(KEYS)), given: 1 }
    expect(withOwnQuestion(given, own()).edition).toBe(2)
    const kept = SessionSchema.parse(JSON.parse(JSON.stringify(given)))
    const item = last(kept)
    const same = ownQuestion(draftOf(item, say) as OwnDraft, worksheets, say, item.id)
    expect(withOwnChanged(kept, same)).toBe(kept)
    expect(withOwnChanged(kept, { ...same, text: 'Who has the keys?' }).edition).toBe(2)
  })
  it('keeps its answers when it is worded anew, and never counts one for another choice', () => {
    const session = withOwnQuestion(begun(), own(KEYS))
    const item = last(session)
    const option = item.ask.kind === 'one' ? (item.ask.options[1]?.id ?? '') : ''
    const taken = withSheet(session, someSheet(1, { [item.id]: { kind: 'one', option } }))
    if (!('session' in taken)) throw new Error(taken.kind)
    const agreed = settle(taken.session, item.id, { kind: 'agreed', value: { kind: 'one', option } })
    const changed = (part: Partial<OwnDraft>) => withOwnChanged(agreed, ownQuestion({ ...KEYS, ...part }, worksheets, say, item.id))
    const counts = (now: Session) => comparisonOf(now, last(now)).bars.map(({ text, count }) => [text, count])
    const reworded = changed({ text: 'Who has them?', choices: 'The school\nWarda\nWe' })
    expect(counts(reworded)).toEqual([
      ['The school', 0],
      ['Warda', 1],
      ['We', 0],
    ])
    expect(reworded.agreements).toEqual(agreed.agreements)
    const other = changed({ choices: 'We\nThe ministry\nThe school' })
    expect(counts(other).map(([, count]) => count)).toEqual([0, 0, 0])
    expect(other.agreements[0]?.value).toBeUndefined()
    expect(counts(withOwnChanged(other, item))).toContainEqual(['Warda', 1])
  })
  it('never counts a rating on steps for one on a line, by whatever way it came to be one, and finds it again', () => {
    const session = withOwnQuestion(begun(), own({ way: 'steps' }))
    const taken = withSheet(session, someSheet(1, { [last(session).id]: { kind: 'scale', rating: 3, evidence: '', source: null } }))
    if (!('session' in taken)) throw new Error(taken.kind)
    const rated = settle(taken.session, last(session).id, {
      kind: 'agreed',
      reason: 'We saw it',
      value: { kind: 'scale', rating: 3, evidence: '', source: null },
    })
    const turned = (now: Session, way: OwnDraft['way']) => withOwnChanged(now, ownQuestion(draft({ way }), worksheets, say, last(now).id))
    const answeredIn = (now: Session) => comparisonOf(now, last(now)).answered
    const line = turned(rated, 'line')
    expect(answeredIn(line)).toBe(0)
    expect(line.agreements).toEqual([{ ...rated.agreements[0], item: last(line).id, value: undefined }])
    expect(line.agenda.filter(({ item }) => item !== undefined)).toHaveLength(1)
    expect(line.agenda.map(({ id }) => id)).toEqual(rated.agenda.map(({ id }) => id))
    expect(answeredIn(turned(turned(rated, 'text'), 'line'))).toBe(0)
    expect(answeredIn(turned(line, 'steps'))).toBe(1)
    expect(SessionSchema.parse(line)).toEqual(line)
  })
  it('goes along to the next group', () => {
    const session = withOwnQuestion(begun(), own(KEYS))
    expect(forNextGroup(session, { title: 'Tuesday', day: '' }).items).toEqual(session.items)
  })
  it('is written into the file for respondents, as text', () => {
    const session = withOwnQuestion(begun(), own({ ...KEYS, text: 'Who has <the> keys & why?' }))
    const page = respondentSheet(session, say, (text) => createHash('sha256').update(text).digest('base64'))
    expect(page).toContain('Who has &lt;the&gt; keys &amp; why?')
    expect(page).toContain('The school')
  })
  it('asks in that file for a reason, and not for what shows it as a worksheet does', () => {
    const session = withOwnQuestion(begun(), own({ way: 'steps' }))
    const page = respondentSheet(session, say, (text) => createHash('sha256').update(text).digest('base64'))
    expect(page).toContain('>The reason, if you like</label>')
    expect(page).not.toContain('What did you see or hear')
  })
  it('is typed from paper by the number of its choice', () => {
    const { ask } = own(KEYS)
    const third = ask.kind === 'one' ? (ask.options[2]?.id ?? '') : ''
    expect(chosenBy(ask, undefined, 3)).toEqual({ kind: 'one', option: third })
  })
  it('stands on the wall under the title of the session', () => {
    const session = withOwnQuestion(begun(), own(KEYS))
    const step = session.agenda.find(({ item }) => item === last(session).id)
    const view = wallViewOf(session, step as Step, { kind: 'question' }, null, { say, titleOf: () => '' })
    expect(view).toMatchObject({ kind: 'question', head: 'Monday', text: 'Who keeps the keys?', choices: ['We', 'Warda', 'The school'] })
  })
  it('has no place in the plan, and stays in the record', () => {
    const session = withOwnQuestion(begun(), own())
    const agreed = settle(session, last(session).id, { kind: 'agreed', value: { kind: 'text', text: 'Warda does' } })
    expect(offersFor(agreed, plan, worksheets, say).map(({ standing }) => standing)).toEqual(['nowhere'])
    expect(putIntoPlan(plan, agreed, { items: [last(session).id], promises: [] }, worksheets, '2026-11-20T10:00:00.000Z')).toBe(plan)
  })
})
