import { firstLine, restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { organisationsAsked, rowsOf } from '../model/places'
import type { PointRule } from '../model/point'
import { sayAll } from '../words/say'

/** Of three activities or more of which it is said who designs them, one organisation alone designs more than half. */
const rule: PointRule = {
  id: 'one-partner-creates-most',
  order: 28,
  worksheet: 'designing-together',
  audience: 'shared',
  says: 'designs most of the activities alone: {activities}.',
  asks: 'Where could a mixed team begin?',
  find: (plan, say) => {
    const by = (row: string) => valueOfKind(plan, 'one', 'design.by', [row])?.option
    const said = rowsOf(plan, 'activities').filter(({ id }) => by(id))
    if (said.length < 3) return []
    const partnerOf = (row: string) => (by(row) === 'one-partner' ? valueOfKind(plan, 'who', 'design.partner', [row])?.who[0] : undefined)
    return organisationsAsked(plan).flatMap((id) => {
      const own = said.filter((row) => partnerOf(row.id) === id)
      if (own.length * 2 <= said.length) return []
      const names = own.map((row) => firstLine(plan, 'activity.what', [row.id]) || say('row.unnamed'))
      const from = said.flatMap((row) => restsOn([row.id], ['design.by', 'design.partner', 'activity.what']))
      return [{ about: [id], subject: organisationName(plan, id, say) ?? '', values: { activities: sayAll(names, say) }, from }]
    })
  },
}

export default rule
