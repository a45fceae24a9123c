/** Rows that belong to somebody: people to their organisation, threads to people, a risk to those it is about. */
import { listsOf } from './names'
import { valueOfKind } from './place'
import { listOf, rowsOf } from './places'
import type { Plan } from './plan'
import type { Worksheet } from './worksheet'

interface Owned {
  readonly row: string
  readonly owners: readonly string[]
  readonly least: number
}

function ownedRows(plan: Plan, worksheets: readonly Worksheet[]): Owned[] {
  return listsOf(worksheets).flatMap((list) => {
    if (list.kind !== 'rows' || list.belongsTo === undefined) return []
    const { belongsTo, least = 1 } = list
    return rowsOf(plan, listOf(list)).map(({ id }) => ({ row: id, owners: valueOfKind(plan, 'who', belongsTo, [id])?.who ?? [], least }))
  })
}

/** `gone` with all rows for which `isGone` holds, looked for again until nothing is added: threads belong to people, and these to organisations. */
function withRows(
  gone: ReadonlySet<string>,
  rows: readonly Owned[],
  isGone: (row: Owned, gone: ReadonlySet<string>) => boolean,
): Set<string> {
  const found = new Set(gone)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const owned of rows) if (isGone(owned, found)) found.add(owned.row)
  }
  return found
}

const some = ({ owners }: Owned, gone: ReadonlySet<string>): boolean => owners.some((id) => gone.has(id))

/** Rows of which something belongs to one of these: what outsiders do not read when they do not read of them. */
export const rowsTouching = (plan: Plan, worksheets: readonly Worksheet[], ids: ReadonlySet<string>): Set<string> =>
  withRows(ids, ownedRows(plan, worksheets), some)

/** Rows that have too few left to belong to when these leave: they leave too. */
export const rowsLeaving = (plan: Plan, worksheets: readonly Worksheet[], ids: ReadonlySet<string>): Set<string> =>
  withRows(ids, ownedRows(plan, worksheets), (row, gone) => some(row, gone) && row.owners.filter((id) => !gone.has(id)).length < row.least)
