/** The timer of a step. It is made of moments, not of ticks, so that both windows count alike and nothing drifts. */

import type { Session, Step } from '../session'
import { beginnings, minutesIn, phaseAt, phasesOf } from '../set-up/agenda'
import type { WallTimer } from './wall'

const MINUTE = 60_000

export const timerOf = (step: Pick<Step, 'pattern' | 'minutes'>): WallTimer => ({ phases: phasesOf(step), used: 0, since: null })

export const usedAt = ({ used, since }: Pick<WallTimer, 'used' | 'since'>, now: number): number =>
  used + (since === null ? 0 : Math.max(0, now - since))

export const runOn = (timer: WallTimer, now: number): WallTimer => (timer.since === null ? { ...timer, since: now } : timer)
export const stand = (timer: WallTimer, now: number): WallTimer =>
  timer.since === null ? timer : { ...timer, used: usedAt(timer, now), since: null }

/** What a timer says now. `left` is of the phase, `share` how much of it is gone, `over` how long its time has been over. */
export interface Told {
  readonly at: number
  readonly left: number
  readonly share: number
  readonly over: number
}

export function toldAt(timer: WallTimer, now: number): Told {
  const { at, left } = phaseAt(timer.phases, usedAt(timer, now))
  const ms = timer.phases[at]?.ms ?? 0
  return { at, left: Math.max(0, left), share: ms === 0 ? 1 : Math.min(1, Math.max(0, 1 - left / ms)), over: Math.max(0, -left) }
}

/** One minute more for the phase that runs; once its time is over, a minute from now. */
export function longer(timer: WallTimer, now: number): WallTimer {
  const { at, over } = toldAt(timer, now)
  return { ...timer, phases: timer.phases.map((phase, index) => (index === at ? { ...phase, ms: phase.ms + over + MINUTE } : phase)) }
}

/** What is left of all phases. */
export const leftAt = (timer: WallTimer, now: number): number =>
  Math.max(0, timer.phases.reduce((all, { ms }) => all + ms, 0) - usedAt(timer, now))

/** 2:40. What is left is rounded up, so that the last second is seen; what is over counts from nought. */
export function digits(ms: number, isOver = false): string {
  const seconds = isOver ? Math.floor(ms / 1000) : Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** When a session that goes on with this step now would have begun. */
export const beginningFor = (agenda: Session['agenda'], step: number, now: number): number => now - (beginnings(agenda)[step] ?? 0) * MINUTE

/** When each step begins by the agenda, and when the last one ends, where the session began at `begun`. */
export const plannedTimes = (agenda: Session['agenda'], begun: number): number[] =>
  [...beginnings(agenda), minutesIn(agenda)].map((minutes) => begun + minutes * MINUTE)

/** Whole minutes behind the agenda, were this step to end when its timer does; below nought where there is time in hand. */
export function minutesBehind(agenda: Session['agenda'], step: number, begun: number, timer: WallTimer, now: number): number {
  const planned = plannedTimes(agenda, begun)[step + 1] ?? now
  return Math.trunc((now + leftAt(timer, now) - planned) / MINUTE)
}
