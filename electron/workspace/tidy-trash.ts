/** Lets go of plans whose time in the trash is over, and records when the others were thrown away. */
import type { Catalogue } from './catalogue'
import { ifPossible } from './disk-trouble'
import type { Ground } from './ground'
import { letGo } from './let-go'
import type { ShelfContent, ShelfFile } from './shelf-file'
import { isBorneOut, isDue, isPossible, thrownAwayAt } from './thrown-away'

/** Everything that has a date here. */
async function datesHere(catalogue: Catalogue, shelf: ShelfContent): Promise<(string | undefined)[]> {
  const saves = [...(await catalogue.list()).plans.map(({ summary }) => summary.at), ...(await catalogue.trash()).map(({ at }) => at)]
  return [...saves, ...Object.values(shelf.thrownAway), shelf.looked]
}

export async function tidyTrash(ground: Ground, catalogue: Catalogue, file: ShelfFile): Promise<void> {
  const now = ground.now()
  const shelf = await file.read()
  const trashed = await catalogue.trash()
  if (!shelf || !isPossible(now) || (trashed.length === 0 && Object.keys(shelf.thrownAway).length === 0)) return
  const moments = new Map(trashed.map(({ id }) => [id, thrownAwayAt(shelf.thrownAway[id], now)]))
  const due = [...moments].flatMap(([id, at]) => (isDue(at, now) ? [id] : []))
  const isOver = due.length > 0 && isBorneOut(await datesHere(catalogue, shelf), now)
  for (const id of isOver ? due : []) if (await ifPossible(letGo(ground, id))) moments.delete(id)
  await file.change((then) => ({
    ...then,
    archived: then.archived.filter((id) => !due.includes(id) || moments.has(id)),
    thrownAway: Object.fromEntries([...moments].map(([id, at]) => [id, at.toISOString()])),
    looked: now.toISOString(),
  }))
}
