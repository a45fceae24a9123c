/**
 * Which questions are worth opening first: those where answers, or organisations, lie furthest apart. It only orders a list;
 * how far is never shown. Texts are not laid apart, and what is hidden says nothing here either.
 */

import type { Ask } from '../item'
import type { Session } from '../session'
import { type Bar, total } from './bars'
import { type Comparison, comparisonOf } from './compare'

const sharesOf = (bars: readonly Bar[], of: number): number[] => bars.map(({ count }) => (of === 0 ? 0 : count / of))
const sumOf = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** 0 where all are at one step, 1 where half are at either end: the distance between any two answers. */
function alongScale(shares: readonly number[]): number {
  const range = shares.length - 1
  const distances = shares.flatMap((one, at) => shares.map((other, to) => one * other * Math.abs(at - to)))
  return (2 * sumOf(distances)) / range
}

/** 0 where all chose the same, 1 where each option was chosen as often. */
const amongOptions = (shares: readonly number[]): number => (1 - sumOf(shares.map((share) => share * share))) / (1 - 1 / shares.length)

/** 1 where half chose each option that anybody chose. */
function eachOption(shares: readonly number[]): number {
  const chosen = shares.filter((share) => share > 0)
  return chosen.length === 0 ? 0 : sumOf(chosen.map((share) => 4 * share * (1 - share))) / chosen.length
}

function within(ask: Ask, bars: readonly Bar[], answered: number): number {
  if (ask.kind === 'scale') return alongScale(sharesOf(bars, total(bars)))
  return ask.kind === 'one' ? amongOptions(sharesOf(bars, total(bars))) : eachOption(sharesOf(bars, answered))
}

/** How much would have to move, and how far, for one part to stand as the other. */
function between(ask: Ask, one: readonly Bar[], other: readonly Bar[]): number {
  const [ofOne, ofOther] = [sharesOf(one, total(one)), sharesOf(other, total(other))]
  const gaps = ofOne.map((share, at) => share - (ofOther[at] ?? 0))
  if (ask.kind !== 'scale') return sumOf(gaps.map(Math.abs)) / 2
  let carried = 0
  const moved = gaps.slice(0, -1).map((gap) => {
    carried += gap
    return Math.abs(carried)
  })
  return sumOf(moved) / moved.length
}

function betweenParts({ item, splits }: Comparison): number {
  const pairs = splits.flatMap(({ parts }) => {
    const shown = parts.flatMap(({ bars }) => (bars && total(bars) > 0 ? [bars] : []))
    return shown.flatMap((one, at) => shown.slice(at + 1).map((other) => between(item.ask, one, other)))
  })
  return Math.max(0, ...pairs)
}

/** From 0, all the same, to 1; null where that cannot be said. */
export function apartness(comparison: Comparison): number | null {
  const { item, bars, answered } = comparison
  if (total(bars) < 2) return null
  return Math.max(within(item.ask, bars, answered), betweenParts(comparison))
}

export interface ByDistance {
  readonly far: readonly Comparison[]
  readonly near: readonly Comparison[]
  /** Texts, and what nobody or too few have answered, in their own order. */
  readonly rest: readonly Comparison[]
}
const FAR = 0.5

/** The furthest apart first; those alike keep their order. */
export function byDistance(comparisons: readonly Comparison[]): ByDistance {
  const known = comparisons.map((comparison) => ({ comparison, at: apartness(comparison) }))
  const laid = known.flatMap(({ comparison, at }) => (at === null ? [] : [{ comparison, at }])).sort((one, other) => other.at - one.at)
  return {
    far: laid.filter(({ at }) => at >= FAR).map(({ comparison }) => comparison),
    near: laid.filter(({ at }) => at < FAR).map(({ comparison }) => comparison),
    rest: known.filter(({ at }) => at === null).map(({ comparison }) => comparison),
  }
}

/** All questions that are talked about one by one. Those of a mirror are looked at together. */
export const comparisonsOf = (session: Session): Comparison[] =>
  session.items.filter(({ mirror }) => !mirror).map((item) => comparisonOf(session, item))
