/** What holds of the points to talk about, whatever a plan says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeKey } from '../../content/model/place'
import { placesOf, rowsOf } from '../../content/model/places'
import { Entry, FIRST_ROUND, type Plan, US, type Value } from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import { addRound } from '../../content/model/rounds-edit'
import { pointsOf, rules } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { randomPlan } from '../support/random-plan'
import { AT } from '../support/small-plan'

const placesIn = (plan: Plan, ids = worksheets) =>
  ids.flatMap((worksheet) =>
    placesOf(worksheet, plan, { partners: plan.partners, hidden: true, rounds: roundsOf(plan).map(({ id }) => id) }),
  )

/** Ids for an answer that names some: rows of the list that is asked for, or organisations, now and then one that is gone. */
const someOf = (ids: readonly string[], draw: number): string[] => [...ids, 'gone'].filter((_, at) => (draw >> at) & 1)

/**
 * A random plan in which we too are named, actors and threads are picked from their lists, and a second round was begun
 * that repeats, rewrites or leaves out what the first one said.
 */
const anyPlan = fc.tuple(randomPlan(worksheets), fc.infiniteStream(fc.nat(255)), fc.boolean()).map(([{ plan }, draws, isLater]) => {
  const draw = () => Number(draws.next().value)
  const organisations = [US, ...plan.partners.map(({ id }) => id)]
  const entries: Entry[] = placesIn(plan).flatMap(({ leaf, about, question }) => {
    const known = plan.entries.find((entry) => placeKey(entry) === placeKey({ question, about }))
    if (leaf.kind !== 'which' && leaf.kind !== 'who') return known ? [known] : []
    const named = leaf.kind === 'which' ? rowsOf(plan, leaf.list).map(({ id }) => id) : organisations.slice(0, leaf.several ? 7 : 3)
    const value: Value = { kind: 'who', who: someOf(named, draw()).slice(0, leaf.several ? 9 : 1), name: draw() % 4 ? '' : 'Somebody' }
    return [{ question, about: [...about], round: FIRST_ROUND, voice: 'ours', dot: ['new', 0] as [string, number], at: AT, value }]
  })
  if (!isLater) return { ...plan, entries }
  const rewritten = ({ value, ...entry }: Entry): Entry => {
    const again: Value = value.kind === 'scale' && draw() % 2 ? { ...value, rating: draw() % 3 } : value
    return { ...entry, value: again, round: 'second' }
  }
  const anew = new Set(placesIn(plan).flatMap(({ leaf, question }) => (leaf.round ? [question] : [])))
  const second = entries.filter(({ question }) => anew.has(question) && draw() % 3 > 0).map(rewritten)
  return { ...addRound(plan, 'second', { title: '', date: '' }, AT), entries: [...entries, ...second] }
})

/** A failing plan is told as it is: making it smaller takes minutes. */
const RUNS = { numRuns: 25 }
/** Worksheets whose points all begin with an answer of their own. */
const later = worksheets.filter(({ id }) => id !== 'choosing-partners' && id !== 'trust-and-risk')

describe('the points of any plan', () => {
  it('rest on questions that are asked, about organisations and rows that are there', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const asked = new Set(placesIn(plan).map(placeKey))
        const points = pointsOf(plan, worksheets, 'en')
        const lost = points.flatMap(({ rule, from }) =>
          from.filter((place) => !asked.has(placeKey(place))).map((place) => `${rule}: ${placeKey(place)}`),
        )
        expect(lost).toEqual([])
        expect(points.filter(({ from }) => from.length === 0)).toEqual([])
      }),
      RUNS,
    )
  })

  it('begin with an answer of the worksheet whose page shows them', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const own = new Map(later.map((worksheet) => [worksheet.id, new Set(placesIn(plan, [worksheet]).map(placeKey))]))
        const strays = pointsOf(plan, worksheets, 'en').filter(({ worksheet, from }) => {
          const places = own.get(worksheet)
          return places && !(from[0] && places.has(placeKey(from[0])))
        })
        expect(strays.map(({ id }) => id)).toEqual([])
      }),
      RUNS,
    )
  })

  it('are whole sentences, each told once, each of which can be set aside', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const points = pointsOf(plan, worksheets, 'en')
        expect(
          points.filter(({ says, asks }) => /[{}]|undefined|null|\s,|, *\.|^\W/.test(says) || !asks.endsWith('?')).map(({ says }) => says),
        ).toEqual([])
        const ids = points.map(({ id }) => id)
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
        const aside = ({ rule, about }: { rule: string; about: readonly string[] }) =>
          Entry.safeParse({
            ...{ question: `point.${rule}`, about, round: FIRST_ROUND, voice: 'ours', dot: ['new', 0], at: AT },
            value: { kind: 'aside', reason: 'Talked about.' },
          }).success
        expect(points.filter((point) => !aside(point)).map(({ id }) => id)).toEqual([])
      }),
      RUNS,
    )
  })

  it('say to outsiders nothing that they do not say to us, word for word', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ours = new Set(pointsOf(plan, worksheets, 'en').map(({ id, says }) => `${id} ${says}`))
        const inside = new Set(rules.filter(({ audience }) => audience === 'inside').map(({ id }) => id))
        const outside = pointsOf(plan, worksheets, 'en', 'partner')
        expect(outside.filter(({ id, says }) => !ours.has(`${id} ${says}`)).map(({ id }) => id)).toEqual([])
        expect(outside.filter(({ rule }) => inside.has(rule)).map(({ id }) => id)).toEqual([])
      }),
      RUNS,
    )
  })
})
