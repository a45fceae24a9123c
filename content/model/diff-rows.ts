/** Rows of lists that were added, taken out or moved. */
import { changeOf, type PlanChange } from './diff-change'
import type { Comparing } from './diff-compare'

export const rowChanges = ({ pairs, named, standing }: Comparing): PlanChange[] =>
  pairs('rows').flatMap(({ key, old, now }) => {
    const row = now ?? old
    if (!row) return []
    const { what, worksheet } = standing(row.list)
    return [
      changeOf({
        thing: 'row',
        kinds: [!old ? 'added' : now ? 'moved' : 'taken-out'],
        keys: [key],
        about: [named(row.id)],
        what,
        worksheet,
      }),
    ]
  })
