import { restsOn } from '../model/finding-parts'
import { valueOfKind } from '../model/place'
import { rowsOf } from '../model/places'
import type { Plan } from '../model/plan'
import type { PointRule } from '../model/point'
import { actorsOf } from '../model/web'

const teamOf = (plan: Plan, row: string) => valueOfKind(plan, 'who', 'design.team', [row])?.who ?? []

/** Wherever it is said who designs, in levels or by name, leadership is there and nobody else. */
const rule: PointRule = {
  id: 'only-leaders-design',
  order: 55,
  worksheet: 'designing-together',
  audience: 'shared',
  says: 'only leaders sit in the teams that design the activities.',
  asks: 'What would staff, trainees and participants bring to them?',
  find: (plan) => {
    const levels = new Map(actorsOf(plan).map(({ id, level }) => [id, level]))
    const rows = rowsOf(plan, 'activities')
    const present = rows.flatMap(({ id }) => [
      ...(valueOfKind(plan, 'several', 'design.levels', [id])?.options ?? []),
      ...teamOf(plan, id).map((actor) => levels.get(actor)),
    ])
    if (present.length === 0 || present.some((level) => level !== 'leadership')) return []
    const from = [
      ...rows.flatMap(({ id }) => restsOn([id], ['design.levels', 'design.team'])),
      ...[...new Set(rows.flatMap(({ id }) => teamOf(plan, id)))].flatMap((actor) => restsOn([actor], ['actor.level'])),
    ]
    return [{ about: [], subject: '', values: {}, from }]
  },
}

export default rule
