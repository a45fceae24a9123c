/** An edit brings back what it is about: a partner or a row that one copy took out while the other went on writing about it. */

import { bundlesOf } from './out-of'
import type { Entry, Partner, Plan, Row } from './plan'
import { laterFirst } from './versions'

type Subject = Partner | Row

/** Whom living versions are about, and whom the answers that stand name: a name in a version that waits may have been taken out since. */
function namedIn(plan: Plan): Set<string> {
  const entries: readonly Entry[] = [...plan.entries, ...(plan.otherVersions.entries ?? [])]
  const rows: readonly Row[] = [...plan.rows, ...(plan.otherVersions.rows ?? [])]
  const who = plan.entries.flatMap(({ value }) => (value.kind === 'who' ? value.who : []))
  return new Set([...entries.flatMap(({ about }) => about), ...who, ...rows.flatMap(({ about }) => about)])
}

/** Every version that somebody still has: standing, waiting to be chosen, or taken out. */
function known(copies: readonly Plan[], place: 'partners' | 'rows'): Map<string, Subject> {
  const removed = copies.flatMap(bundlesOf)
  const all: Subject[] = [
    ...copies.flatMap((copy) => [...copy[place], ...(copy.otherVersions[place] ?? [])]),
    ...removed.flatMap(({ left }): readonly Subject[] => left[place] ?? []),
  ]
  const latest = new Map<string, Subject>()
  for (const version of all) {
    const best = latest.get(version.id)
    if (!best || laterFirst(version, best) < 0) latest.set(version.id, version)
  }
  return latest
}

/** The plan with everybody whom living answers are about; of several versions the latest that any copy knows. */
export function revived(plan: Plan, copies: readonly Plan[]): Plan {
  const sources = [...copies, plan]
  const versions = { partners: known(sources, 'partners'), rows: known(sources, 'rows') }
  let next = plan
  for (let before: Plan | undefined; before !== next; ) {
    before = next
    const named = namedIn(next)
    for (const place of ['rows', 'partners'] as const) {
      const here = new Set(next[place].map(({ id }) => id))
      const missing = [...versions[place].values()].filter(({ id }) => named.has(id) && !here.has(id))
      if (missing.length > 0) next = { ...next, [place]: [...next[place], ...missing] }
    }
  }
  return next
}
