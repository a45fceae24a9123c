/** How often each place on a scale, or each option, was chosen. */
import type { Value } from '../../model/plan-parts'
import type { Ask } from '../item'

/** One place on a scale, or one option, and how many sheets chose it. */
export interface Bar {
  readonly key: string
  readonly text: string
  readonly count: number
}

const steps = (ask: Ask): { key: string; text: string }[] => {
  if (ask.kind === 'scale') return ask.steps.map(({ value, text }) => ({ key: `${value}`, text }))
  return ask.kind === 'one' || ask.kind === 'several' ? ask.options.map(({ id, text }) => ({ key: id, text })) : []
}

function keysOf(value: Value): string[] {
  if (value.kind === 'scale') return value.rating === null ? [] : [`${value.rating}`]
  if (value.kind === 'one') return value.option === null ? [] : [value.option]
  return value.kind === 'several' ? [...value.options] : []
}

/** Whether it stands in a bar. Texts never do, nor does a reason without a rating. */
export const isChosen = (value: Value): boolean => keysOf(value).length > 0

/** One bar for each step or option, in their order. None where answers are texts. */
export function barsOf(ask: Ask, values: readonly Value[]): Bar[] {
  const counts = new Map<string, number>()
  for (const key of values.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return steps(ask).map(({ key, text }) => ({ key, text, count: counts.get(key) ?? 0 }))
}

export const total = (bars: readonly Bar[]): number => bars.reduce((all, { count }) => all + count, 0)

/** Whether there is a dot to show. Null is hidden, or was never asked. */
export const isAnySaid = (bars: readonly Bar[] | null): bars is readonly Bar[] => bars !== null && total(bars) > 0
