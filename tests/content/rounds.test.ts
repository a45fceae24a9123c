/** Rounds: asked anew, kept apart, compared. */
import { describe, expect, it } from 'vitest'
import { answer } from '../../content/model/edit'
import { movesBetween } from '../../content/model/moved'
import { looksOf } from '../../content/model/next-look'
import { ratingAt } from '../../content/model/place'
import { placesOf } from '../../content/model/places'
import { FIRST_ROUND, type Plan, type Value } from '../../content/model/plan'
import { progressOf } from '../../content/model/progress'
import { currentRound, roundsBefore, roundsOf } from '../../content/model/rounds'
import { addRound, removeRound, setRound } from '../../content/model/rounds-edit'
import { goneEntries } from '../../content/model/written'
import { worksheetOf, worksheets } from '../../content/worksheets'
import { partner, planOf, row, text } from '../support/small-plan'

const AT = '2026-10-12T09:00:00.000Z'
type Step = (plan: Plan) => Plan

const begin =
  (id: string, date: string): Step =>
  (plan) =>
    addRound(plan, id, { title: '', date }, AT)
const rated =
  (question: string, about: readonly string[], round: string, rating: number, evidence = ''): Step =>
  (plan) =>
    answer(plan, { question, about, round }, { kind: 'scale', rating, evidence, source: null }, { text: question, kind: 'scale' }, AT)
const says =
  (question: string, round: string, value: Value): Step =>
  (plan) =>
    answer(plan, { question, about: [], round }, value, { text: question, kind: value.kind }, AT)

describe('rounds', () => {
  it('begin with the first, whether or not it was ever written down', () => {
    expect(roundsOf(planOf()).map(({ id }) => id)).toEqual([FIRST_ROUND])
    expect(currentRound(planOf())).toBe(FIRST_ROUND)
  })

  it('stand in the order they were begun in, whatever their days', () => {
    const plan = planOf(begin('autumn', '2026-10-12'), begin('spring', '2026-03-01'))
    expect(roundsOf(plan).map(({ id }) => id)).toEqual([FIRST_ROUND, 'autumn', 'spring'])
    expect(currentRound(plan)).toBe('spring')
    expect(roundsBefore(plan, 'spring').map(({ id }) => id)).toEqual(['autumn', FIRST_ROUND])
  })

  it('keep the order when the first is dated last', () => {
    const plan = setRound(planOf(begin('autumn', '2026-10-12')), FIRST_ROUND, { date: '2026-03-02' }, AT)
    expect(roundsOf(plan).map(({ id, date }) => [id, date])).toEqual([
      [FIRST_ROUND, '2026-03-02'],
      ['autumn', '2026-10-12'],
    ])
  })

  it('ask their questions anew: what was answered before is kept, and counts as open', () => {
    const sheet = worksheetOf('cooperation-to-collaboration')
    if (!sheet) throw new Error('The worksheet is missing.')
    const before = planOf(rated('position.now', [], FIRST_ROUND, 2))
    const after = begin('autumn', '2026-10-12')(before)
    expect(progressOf(sheet, before).answered).toBe(1)
    expect(progressOf(sheet, after).answered).toBe(0)
    expect(ratingAt(after, 'position.now', [], FIRST_ROUND)).toBe(2)
    expect(ratingAt(after, 'position.now', [], 'autumn')).toBeNull()
    expect(placesOf(sheet, after).find(({ question }) => question === 'position.now')?.round).toBe('autumn')
  })

  it('leave no earlier answer among those whose question is gone', () => {
    const plan = planOf(rated('position.now', [], FIRST_ROUND, 2), begin('autumn', '2026-10-12'), rated('position.now', [], 'autumn', 5))
    expect(goneEntries(plan, worksheets)).toEqual([])
  })

  it('are taken back with what was answered in them', () => {
    const plan = planOf(rated('position.now', [], FIRST_ROUND, 2), begin('autumn', '2026-10-12'), rated('position.now', [], 'autumn', 5))
    const back = removeRound(plan, 'autumn', '2026-10-13T09:00:00.000Z')
    expect(currentRound(back)).toBe(FIRST_ROUND)
    expect(back.entries.map(({ round }) => round)).toEqual([FIRST_ROUND])
  })
})

describe('what moved between two rounds', () => {
  const plan = planOf(
    partner('warda', 'Warda'),
    begin('autumn', '2026-10-12'),
    rated('position.now', [], FIRST_ROUND, 2, 'Four pieces.'),
    rated('position.now', [], 'autumn', 5, 'Two are built together.'),
    rated('orbit.pull', ['warda'], FIRST_ROUND, 3),
    rated('orbit.pull', ['warda'], 'autumn', 1),
    rated('component.actors', [], FIRST_ROUND, 1, 'They meet.'),
    rated('component.actors', [], 'autumn', 1, 'They meet every week.'),
    rated('component.rules', [], FIRST_ROUND, 1),
    rated('component.rules', [], 'autumn', 1),
    rated('nucleus.name', [], FIRST_ROUND, 0),
    says('look.change', 'autumn', { kind: 'text', text: 'The agenda.' }),
  )
  const moves = movesBetween(plan, worksheets, FIRST_ROUND, 'autumn')

  it('is told of every question that either of them answers', () => {
    expect(moves.map(({ place, kind }) => [place.question, kind])).toEqual([
      ['position.now', 'more'],
      ['component.actors', 'rewritten'],
      ['component.rules', 'same'],
      ['orbit.pull', 'less'],
      ['nucleus.name', 'only-then'],
      ['look.change', 'only-now'],
    ])
  })

  it('tells a first rating, and a number left without its reason, from what was rewritten', () => {
    const again = planOf(
      begin('autumn', '2026-10-12'),
      rated('component.actors', [], FIRST_ROUND, 1, 'They meet.'),
      rated('component.actors', [], 'autumn', 1),
      (plan) =>
        answer(
          plan,
          { question: 'component.rules', about: [], round: FIRST_ROUND },
          { kind: 'scale', rating: null, evidence: 'Nobody knows.', source: null },
          { text: '', kind: 'scale' },
          AT,
        ),
      rated('component.rules', [], 'autumn', 2, 'Three of them.'),
    )
    const kinds = movesBetween(again, worksheets, FIRST_ROUND, 'autumn').map(({ place, kind }) => [place.question, kind])
    expect(kinds).toEqual([
      ['component.actors', 'unreasoned'],
      ['component.rules', 'only-now'],
    ])
  })

  it('comes with the evidence given then and now', () => {
    const [position] = moves
    expect(position?.before).toMatchObject({ rating: 2, evidence: 'Four pieces.' })
    expect(position?.after).toMatchObject({ rating: 5, evidence: 'Two are built together.' })
  })

  it('is nothing between a round and itself', () => {
    expect(movesBetween(plan, worksheets, 'autumn', 'autumn').every(({ kind }) => kind === 'same')).toBe(true)
  })
})

describe('the days for looking again', () => {
  it('stand in order, those of the whole and those of each partner', () => {
    const looking = planOf(
      partner('warda', 'Warda'),
      partner('gone', 'Gone', 'declined'),
      row('risks', 'one'),
      text('risk.what', ['one'], 'Rain'),
      begin('autumn', '2026-10-12'),
      says('look.next', 'autumn', { kind: 'date', date: '2027-04-12' }),
      (plan) =>
        answer(
          plan,
          { question: 'building.look-again', about: ['warda'] },
          { kind: 'date', date: '2026-12-01' },
          { text: '', kind: 'date' },
          AT,
        ),
      (plan) =>
        answer(
          plan,
          { question: 'building.look-again', about: ['gone'] },
          { kind: 'date', date: '2026-11-01' },
          { text: '', kind: 'date' },
          AT,
        ),
    )
    expect(looksOf(looking).map(({ day, partner: whose }) => [day, whose])).toEqual([
      ['2026-12-01', 'warda'],
      ['2027-04-12', undefined],
    ])
  })
})
