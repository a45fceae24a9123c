/** Counts of edits from which no copy could go on counting. */

/** Nobody edits so often. Beyond the largest whole number there is, a plan could be written once more and never read again. */
const MOST_EDITS = 1_000_000_000

type Path = readonly (string | number)[]

const isTooMany = (name: string, value: unknown): boolean => name === 'dot' && Array.isArray(value) && value[1] > MOST_EDITS

function dotIn(value: unknown, path: Path): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, member] of Object.entries(value)) {
    const way = [...path, Array.isArray(value) ? Number(name) : name]
    const found = isTooMany(name, member) ? way : dotIn(member, way)
    if (found) return found
  }
  return undefined
}

/** Where a plan claims more edits than anybody makes; undefined when it does not. */
export function tooManyEdits(plan: { readonly seen: Readonly<Record<string, number>> }): Path | undefined {
  const device = Object.entries(plan.seen).find(([, count]) => count > MOST_EDITS)?.[0]
  return device === undefined ? dotIn(plan, []) : ['seen', device]
}
