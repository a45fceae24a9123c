/**
 * Which organisations or levels may be shown apart. One below the minimum is hidden; and where all that is hidden is fewer
 * than the minimum, so that it could be worked out from the rest, the smallest that is shown is hidden as well
 * (secondary suppression, as in official statistics).
 */
interface Said {
  /** The organisation or the level; empty where the sheet does not say. */
  readonly of: string
  readonly people: number
}

function sizes(said: readonly Said[]): Map<string, number> {
  const sizeOf = new Map<string, number>()
  for (const { of, people } of said) sizeOf.set(of, (sizeOf.get(of) ?? 0) + people)
  return sizeOf
}

const sum = (parts: readonly (readonly [string, number])[]): number => parts.reduce((all, [, people]) => all + people, 0)

/** The ids that may be shown apart. */
export function shownApart(said: readonly Said[], minimum: number): ReadonlySet<string> {
  const all = [...sizes(said)]
  let shown = all.filter(([id, people]) => id !== '' && people >= minimum).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const hidden = () => sum(all) - sum(shown)
  while (shown.length > 0 && hidden() > 0 && hidden() < minimum) shown = shown.slice(0, -1)
  // One alone tells nothing apart, unless something hidden stands beside it.
  return new Set(shown.length === 1 && hidden() === 0 ? [] : shown.map(([id]) => id))
}

/** The ids that may be known: where all say the same one it tells nobody apart, though there is nothing to show it beside. */
export function keptApart(said: readonly Said[], minimum: number): ReadonlySet<string> {
  const [one, ...others] = sizes(said)
  const isOneAlone = one !== undefined && others.length === 0 && one[0] !== '' && one[1] >= minimum
  return isOneAlone ? new Set([one[0]]) : shownApart(said, minimum)
}
