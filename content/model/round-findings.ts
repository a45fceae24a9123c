/** What ratings did since the round before. */
import { restsOn } from './finding-parts'
import { type Place, valueOfKind } from './place'
import type { Plan } from './plan'
import type { Finding } from './point'
import { currentRound, roundsBefore } from './rounds'

export interface Movement {
  readonly before: number
  readonly now: number
  /** Nothing new was written to show it. */
  readonly evidence: 'same' | 'none' | 'new'
  readonly round: string
  readonly from: readonly Place[]
}

/** How a rating moved since the last round that gave it; undefined when it was not given now, or never before. */
export function movementOf(plan: Plan, question: string, about: readonly string[]): Movement | undefined {
  const round = currentRound(plan)
  const now = valueOfKind(plan, 'scale', question, about, round)
  if (now?.rating == null) return undefined
  for (const { id } of roundsBefore(plan, round)) {
    const before = valueOfKind(plan, 'scale', question, about, id)
    if (before?.rating == null) continue
    const shown = now.evidence.trim()
    const evidence = shown === '' ? 'none' : shown === before.evidence.trim() ? 'same' : 'new'
    const from = [...restsOn(about, [question], round), ...restsOn(about, [question], id)]
    return { before: before.rating, now: now.rating, evidence, round, from }
  }
  return undefined
}

/** A rating that moved by two or more, with nothing new written to show it. */
export function unshownMove(plan: Plan, question: string, about: readonly string[], subject: string): Finding[] {
  const moved = movementOf(plan, question, about)
  if (!moved || Math.abs(moved.now - moved.before) < 2 || moved.evidence === 'new') return []
  const { before, now, evidence, round, from } = moved
  return [{ about: [...about, question.replace('.', '-'), round], subject, values: { before, now, evidence }, from }]
}
