import type { Session } from '../session'

/** Below so many minutes nobody has heard more than who speaks first. */
export const LEAST_TALK = 5
/** One short step is a choice; several are a plan that does not fit into its time. */
const SEVERAL = 2

/** How many steps of the agenda are shorter than talking about a question takes; nought where there is hardly one. */
export function hurriedSteps({ agenda }: Pick<Session, 'agenda'>): number {
  const short = agenda.filter(({ kind, minutes }) => (kind === 'question' || kind === 'compare') && minutes < LEAST_TALK)
  return short.length < SEVERAL ? 0 : short.length
}
