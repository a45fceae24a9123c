/** Plans told from their titles and partners, as quickly as somebody types. */
import { fold } from './fold'

interface Named {
  readonly title: string
  readonly partners: readonly string[]
}

const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean)

/** Each name that holds a word of the query comes first, so that it is seen why a plan was found. */
export function namesFirst(names: readonly string[], query: string): readonly string[] {
  const words = wordsOf(query)
  if (words.length === 0) return names
  const holds = (name: string) => words.some((word) => fold(name).includes(word))
  return [...names.filter(holds), ...names.filter((name) => !holds(name))]
}

/** Finds the plans whose title and partners together hold every word of a query. They are folded once, at the first query. */
export function finderOf<T extends Named>(plans: readonly T[]): (query: string) => readonly T[] {
  let texts: readonly string[] | undefined
  return (query) => {
    const words = wordsOf(query)
    if (words.length === 0) return plans
    texts ??= plans.map(({ title, partners }) => fold([title, ...partners].join('\n')))
    return plans.filter((_, at) => words.every((word) => texts?.[at]?.includes(word)))
  }
}
