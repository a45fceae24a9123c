/** Where the whole and each activity stand between cooperation and collaboration, in the current round. */
import type { Say } from '../words/say'
import { firstLine } from './finding-parts'
import { ratingAt } from './place'
import { rowsOf } from './places'
import type { Plan } from './plan'
import { currentRound } from './rounds'

export interface Position {
  /** Empty for the whole, or the activity. */
  readonly about: readonly string[]
  readonly subject: string
  /** The questions that ask for it: now, and as intended. */
  readonly asked: readonly [string, string]
  readonly now: number | null
  readonly intended: number | null
}

export function positionsOf(plan: Plan, say: Say): Position[] {
  const round = currentRound(plan)
  const at = (about: readonly string[], subject: string, asked: readonly [string, string]): Position => ({
    about,
    subject,
    asked,
    now: ratingAt(plan, asked[0], about, round),
    intended: ratingAt(plan, asked[1], about, round),
  })
  const activities = rowsOf(plan, 'activities').map(({ id }) =>
    at([id], firstLine(plan, 'activity.what', [id]), ['activity.now', 'activity.intended']),
  )
  return [at([], say('point.whole'), ['position.now', 'position.intended']), ...activities]
}
