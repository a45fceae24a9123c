import { firstLine, restsOn } from '../model/finding-parts'
import { organisationName } from '../model/names'
import { valueOfKind } from '../model/place'
import { organisationsAsked, rowsOf } from '../model/places'
import type { PointRule } from '../model/point'
import { threadsOf } from '../model/web'
import { tiesOf } from '../model/web-ties'
import { sayAll } from '../words/say'

/** A shock that tears every thread between two organisations. */
const rule: PointRule = {
  id: 'shock-tears-last-threads',
  order: 18,
  worksheet: 'the-web',
  audience: 'shared',
  says: '{when, select, hit {it tore} other {it would tear}} every thread between {pairs}.',
  asks: 'What else could hold them together?',
  find: (plan, say) => {
    const ties = tiesOf(threadsOf(plan), organisationsAsked(plan))
    const name = (id: string) => organisationName(plan, id, say) ?? ''
    return rowsOf(plan, 'shocks').flatMap(({ id }) => {
      const torn = valueOfKind(plan, 'who', 'shock.torn', [id])?.who ?? []
      const lost = ties.filter(({ threads }) => threads.every((thread) => torn.includes(thread.id)))
      if (lost.length === 0) return []
      const threads = lost.flatMap((tie) => tie.threads.map((thread) => thread.id))
      const from = [
        ...restsOn([id], ['shock.what', 'shock.when', 'shock.torn']),
        ...threads.flatMap((thread) => restsOn([thread], ['link.between'])),
      ]
      const pairs = lost.map(({ pair }) => sayAll(pair.map(name), say)).join('; ')
      const when = valueOfKind(plan, 'one', 'shock.when', [id])?.option ?? 'could'
      return [{ about: [id], subject: firstLine(plan, 'shock.what', [id]), values: { when, pairs }, from }]
    })
  },
}

export default rule
