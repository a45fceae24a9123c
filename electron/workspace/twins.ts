import { COLLECTIONS, type Item, keyOf } from '../../content/model/change'
import { type Plan, US } from '../../content/model/plan'
import { speak } from '../../content/words/say'
import { placeInWords, whyTwice } from './plan-trouble'

/** The first two items that cannot be told apart, by their numbers. */
function twinsIn(items: readonly Item[]): readonly [number, number] | undefined {
  const first = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const earlier = first.get(keyOf(item))
    if (earlier !== undefined) return [earlier, index]
    first.set(keyOf(item), index)
  }
  return undefined
}

/** Two items under one name, or a partner under our own: an edit of one would reach the other. Undefined when there are none. */
export function whyTwins(plan: Plan): string | undefined {
  for (const collection of COLLECTIONS) {
    const twins = twinsIn(plan[collection])
    if (twins) return whyTwice(collection, ...twins)
  }
  const posing = plan.partners.findIndex(({ id }) => id === US)
  return posing < 0 ? undefined : speak('en')('store.refused.us', { where: placeInWords(['partners', posing]) })
}
