/** Lets go of plans whose time in the trash is over, and records when the others were thrown away. */
import { isBorneOut, isDue, isPossible } from '../../content/model/keeping-time'
import type { Catalogue } from './catalogue'
import { ifPossible } from './disk-trouble'
import type { Ground } from './ground'
import { letGo } from './let-go'
import type { ShelfContent, ShelfFile } from './shelf-file'
import { isToday, thrownAwayAt } from './thrown-away'

/** Everything that has a date here. */
async function datesHere(catalogue: Catalogue, shelf: ShelfContent): Promise<(string | undefined)[]> {
  const saves = [...(await catalogue.list()).plans.map(({ summary }) => summary.at), ...(await catalogue.trash()).map(({ at }) => at)]
  return [...saves, ...Object.values(shelf.thrownAway), shelf.looked]
}

/** The same shelf when nothing in it differs, so that not every start of the program writes. */
function kept(shelf: ShelfContent, moments: ReadonlyMap<string, Date>, gone: ReadonlySet<string>, now: Date): ShelfContent {
  const thrownAway = Object.fromEntries([...moments].map(([id, at]) => [id, at.toISOString()]))
  const isRecorded = JSON.stringify(thrownAway) === JSON.stringify(shelf.thrownAway)
  if (isRecorded && isToday(shelf.looked, now)) return shelf
  return { ...shelf, archived: shelf.archived.filter((id) => !gone.has(id)), thrownAway, looked: now.toISOString() }
}

export async function tidyTrash(ground: Ground, catalogue: Catalogue, file: ShelfFile): Promise<void> {
  const now = ground.now()
  const shelf = await file.read()
  const trashed = await catalogue.trash()
  if (!shelf || !isPossible(now) || (trashed.length === 0 && Object.keys(shelf.thrownAway).length === 0)) return
  const moments = new Map(trashed.map(({ id }) => [id, thrownAwayAt(shelf.thrownAway[id], now)]))
  const due = [...moments].flatMap(([id, at]) => (isDue(at, now) ? [id] : []))
  const isOver = due.length > 0 && isBorneOut(await datesHere(catalogue, shelf), now)
  const gone = new Set<string>()
  for (const id of isOver ? due : []) if (await ifPossible(letGo(ground, id))) gone.add(id)
  for (const id of gone) moments.delete(id)
  await file.change((then) => kept(then, moments, gone, now))
}
