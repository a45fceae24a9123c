/**
 * Names that programs which keep folders in step give to a second version of a file: Dropbox, Syncthing, OneDrive, Google
 * Drive, iCloud, Nextcloud and others. What such a name begins with is the plan it came from. Pure.
 */
import { Id } from '../../../content/model/plan'
import { withoutPlanEnding } from '../../file-name'

/** What stands between the plan's own name and the ending. */
const SECOND: readonly RegExp[] = [
  // x (Warda's conflicted copy 2026-11-22), x.sync-conflict-20261122-143200-ABCDEFG, x_conflict-20261122, x (Case Conflict)
  /conflict/i,
  // The same in other languages: x (copie en conflit de Warda 2026-11-22)
  /^ ?\(.*\d{4}-\d{2}-\d{2}.*\)$/,
  // x (1)
  /^ ?\(\d{1,3}\)$/,
  // x 2
  /^ \d{1,3}$/,
  // x-DESKTOP-AB12CD, x-Wardas-MacBook, x-desktop-safeBackup-0001
  /^-[\p{L}\p{N}][\p{L}\p{N}_.' -]*$/u,
]

/** The plan of which a file among the plans is a second version, undefined when it is none. `ids` are the plans that there are. */
export function conflictedOriginal(name: string, ids: Iterable<string>): string | undefined {
  const stem = withoutPlanEnding(name)
  if (stem === undefined || name.startsWith('.')) return undefined
  const [original] = [...ids].filter((id) => stem.startsWith(id)).sort((one, other) => other.length - one.length)
  if (original === undefined) return undefined
  const rest = stem.slice(original.length)
  if (rest === '') return name.endsWith('.json') ? undefined : original
  // A name that a plan of ours could have is a plan of ours: somebody has copied one by hand.
  if (name.endsWith('.json') && Id.safeParse(stem).success) return undefined
  return SECOND.some((pattern) => pattern.test(rest)) ? original : undefined
}
