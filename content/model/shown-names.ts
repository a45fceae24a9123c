/** Names that stand in a document, and what is said of those who bear them: items of lists, organisations, the project, rounds. */
import { shortText } from './answer-words'
import type { ShownNow } from './made'
import { listNamed, listsOf, rowName, subjectName } from './names'
import { entryAt } from './place'
import { type AskedPlace, leavesOf, listOf } from './places'
import type { Row } from './plan'
import { roundName } from './round-name'
import { roundsOf } from './rounds'
import { openIn } from './shown-lists'
import { answerKey, type Showing, shown, without } from './shown-thing'

/** Items of the lists that are shown, and those that an answer is about or names. */
export function rowsShown(places: readonly AskedPlace[], answers: readonly ShownNow[], showing: Showing): ShownNow[] {
  const { readable, asked, say, blocks } = showing
  const questions = new Set(places.map(({ question }) => question))
  // Open questions are listed by the number of their item, and a list without any is one of them.
  const open = new Set(
    openIn(asked, blocks)
      .flatMap(leavesOf)
      .map(({ id }) => id),
  )
  const lists = new Set(
    listsOf(asked).flatMap((list) => {
      const inside = list.kind === 'rows' ? list.columns.map(({ id }) => id) : [list.id, list.label.id]
      return inside.some((id) => questions.has(id) || open.has(id)) ? [list.kind === 'rows' ? listOf(list) : list.id] : []
    }),
  )
  const entries = answers.flatMap(({ at }) => (at.kind === 'answer' ? (entryAt(readable, at.place) ?? []) : []))
  const named = new Set(entries.flatMap(({ about, value }) => [...about, ...(value.kind === 'who' ? value.who : [])]))
  return readable.rows.flatMap((row) => {
    const list = listNamed(asked, row.list)
    if (!list || !(lists.has(row.list) || named.has(row.id))) return []
    return [rowShown(row, list, lists.has(row.list), rowName(readable, list, row.id, say))]
  })
}

export function rowShown(row: Row, list: ReturnType<typeof listNamed> & object, isListed: boolean, name: string): ShownNow {
  const question = list.kind === 'rows' ? (list.columns[0]?.id ?? '') : list.label.id
  const place = { question, about: [row.id] }
  return shown({
    key: `row|${row.list}|${row.id}`,
    what: shortText(list as AskedPlace['leaf']),
    says: { name, order: isListed ? row.order : 0 },
    whom: name,
    at: { kind: 'answer', place },
    from: [answerKey(place)],
  })
}

/** Names stand throughout; all else of an organisation only where the organisations are listed. */
export function organisationsShown({ readable, blocks, say, plan }: Showing): ShownNow[] {
  const isListed = blocks.some(({ block }) => block === 'partners' || block === 'parties')
  const us = isListed ? without(readable.us, 'dot', 'at', 'profile') : { name: readable.us.name }
  const ours = shown({
    ...{ key: 'us', what: say('made.us'), says: us, whom: readable.us.name, at: { kind: 'project' } },
  })
  const partners = readable.partners.map((partner) => {
    const { name, status, order } = partner
    const says = isListed ? without(partner, 'dot', 'at', 'id', 'profile') : { name, status, order }
    return shown({
      ...{ key: `partner|${partner.id}`, what: say('made.partner'), says, whom: subjectName(plan, [], partner.id, say) },
      at: { kind: 'partners' },
    })
  })
  return [ours, ...partners]
}

export function projectShown({ readable, blocks, say }: Showing): ShownNow {
  const whole = without(readable.project, 'dot', 'at')
  const says = blocks.some(({ block }) => block === 'project' || block === 'purpose') ? whole : without(whole, 'purpose')
  return shown({ key: 'project', what: say('made.project'), says, at: { kind: 'project' } })
}

export function roundsShown(places: readonly AskedPlace[], { readable, blocks, say, language }: Showing): ShownNow[] {
  const rounds = roundsOf(readable)
  const isDated = blocks.some(({ block }) => block === 'moved' || block === 'gone') || places.some(({ round }) => round !== undefined)
  if (rounds.length < 2 || !isDated) return []
  return rounds.map(({ id, title, date }) => {
    const whom = roundName(readable, id, say, language)
    return shown({ key: `round|${id}`, what: say('made.round'), says: { title, date }, whom, at: { kind: 'rounds' } })
  })
}
