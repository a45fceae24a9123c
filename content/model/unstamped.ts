import { UNSTAMPED } from './plan-parts'

/** What every edit carries until it is saved. */
export const unstamped = (at: string) => ({ dot: UNSTAMPED, at })
