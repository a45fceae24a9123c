/** How a group's time is used, step by step, with the minute at which each begins and ends. */
import type { FacilitatorNotes } from './worksheet'

interface Step {
  readonly from: number
  readonly to: number
  readonly what: string
}

export function timetable(timings: FacilitatorNotes['timings']): Step[] {
  let from = 0
  return timings.map(({ minutes, what }) => {
    const step = { from, to: from + minutes, what }
    from = step.to
    return step
  })
}
