/** The order and the numbers that questions have on a sheet to write on, so that typing one in goes down the paper. */
import type { Item } from '../item'

/** Those of a mirror stand last, under whom they are about. */
export function asPrinted(items: readonly Item[]): Item[] {
  const abouts = [...new Set(items.flatMap(({ mirror }) => mirror?.of ?? []))]
  return [...items.filter(({ mirror }) => !mirror), ...abouts.flatMap((of) => items.filter(({ mirror }) => mirror?.of === of))]
}
