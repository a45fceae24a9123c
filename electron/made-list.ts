/** The documents made from a plan as the window lists them: where each is, and what has changed since. */
import { existsSync } from 'node:fs'
import type { DocumentWish } from '../content/model/document-wish'
import { changesSince, type MadeDocument, type MadeSummary, type Shown, type ShownNow } from '../content/model/made'
import type { Plan } from '../content/model/plan'
import { shownIn } from '../content/shown-in'

/** What is compared later; what only matters while the plan is at hand is left out. */
export const remembered = (wish: DocumentWish, plan: Plan): Shown[] =>
  shownIn(wish, plan).map(({ key, print, what, whom, said }) => ({ key, print, what, whom, said }))

/** Looks through the plan once for all that were made with the same wish. */
export function summariesOf(made: readonly MadeDocument[], plan: Plan): MadeSummary[] {
  const now = new Map<string, readonly ShownNow[]>()
  const shownNow = (wish: DocumentWish) => {
    const key = JSON.stringify([wish.document, wish.application, wish.sections])
    const known = now.get(key) ?? shownIn(wish, plan)
    now.set(key, known)
    return known
  }
  return made.map(({ id, wish, at, where, shown }) => ({
    ...{ id, wish, at, where, isThere: existsSync(where) },
    changes: changesSince(shown, shownNow(wish)),
  }))
}
