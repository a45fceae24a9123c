/** Where a version of something came from, as far as a plan knows: which device edited it, and which copies were taken in when. Pure. */
import { type Plan, UNSTAMPED } from './plan'
import { covers } from './taken-out'
import type { Version } from './versions'

/** What a plan had taken in just before another copy came. */
export interface Import {
  readonly at: string
  readonly seen: Plan['seen']
}

/** `here` is the name under which this computer counts its edits of the plan; `imports` begin with the oldest. */
export interface Origins {
  readonly here: string
  readonly imports: readonly Import[]
}

/** Written here, in the plan before any copy came that is known of, or come with a copy on a day. */
export type Whose = { readonly kind: 'here' } | { readonly kind: 'before' } | { readonly kind: 'came'; readonly at: string }

/** Clocks differ. What says that it was written well after the copy came did not come with it. */
const LEEWAY = 60_000

/** Undefined when the plan does not know. */
export function whoseVersion({ dot, at }: Pick<Version, 'dot' | 'at'>, { here, imports }: Origins): Whose | undefined {
  if (dot[0] === here || dot[0] === UNSTAMPED[0]) return { kind: 'here' }
  const came = imports.findLast(({ seen }) => !covers(seen, dot))
  if (!came) return imports.length > 0 ? { kind: 'before' } : undefined
  return Date.parse(at) <= Date.parse(came.at) + LEEWAY ? { kind: 'came', at: came.at } : undefined
}
