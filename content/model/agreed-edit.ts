/** What can be done in the plan with an answer that a session agreed: take it over as our own, or take it out. */
import { addRow, answer, withEntry } from './edit'
import { newId } from './id'
import { listsOf } from './names'
import { entryAt, isAnswered, type Place, textAt } from './place'
import { leavesOf, rowsOf } from './places'
import { OUR_VOICE, type Plan, type Value, type ValueOf } from './plan'
import type { Leaf } from './question'
import { sameContent } from './same-content'
import { linesOf } from './text-lines'
import type { Worksheet } from './worksheet'

export const takeOutAgreed = (plan: Plan, place: Place, at: string): Plan => withEntry(plan, place, () => undefined, at)

type Rated = ValueOf<'scale'>

/** Whether our own evidence explains another rating than this one. */
const isForAnother = (own: Rated, { rating }: Rated): boolean => own.rating !== null && own.rating !== rating && own.evidence.trim() !== ''

/** Evidence belongs to the rating that it explains: ours stays with that rating, and otherwise why it was agreed stands for it. */
function rated(agreed: Rated, reason: string, own: Value | undefined): Rated {
  const kept = own?.kind === 'scale' && !isForAnother(own, agreed) ? own : undefined
  if (kept && (kept.evidence.trim() !== '' || reason === '')) return { ...kept, rating: agreed.rating }
  return { ...agreed, evidence: reason, source: null }
}

/** Whether taking over what was agreed at this place would take our own evidence away, since it explains another rating. */
export function losesEvidence(plan: Plan, place: Place): boolean {
  const agreed = entryAt(plan, place)?.value
  const own = entryAt(plan, { ...place, voice: OUR_VOICE })?.value
  return agreed?.kind === 'scale' && own?.kind === 'scale' && isForAnother(own, agreed)
}

/** The question that names the rows of a list. */
function namingLeaf(worksheets: readonly Worksheet[], list: string): Leaf | undefined {
  const known = listsOf(worksheets).find(({ id }) => id === list)
  return known?.kind === 'rows' ? known.columns[0] : known?.label
}

/** A row for each line that the list does not have yet. */
function withLines(plan: Plan, list: string, name: Leaf, text: string, at: string): Plan {
  const known = new Set(rowsOf(plan, list).map(({ id }) => textAt(plan, name.id, [id])))
  const fresh = [...new Set(linesOf(text))].filter((line) => !known.has(line))
  return fresh.reduce((next, line) => {
    const id = newId('row')
    const value: Value = { kind: 'text', text: line }
    return answer(addRow(next, list, id, at), { question: name.id, about: [id] }, value, { text: name.text, kind: name.kind }, at)
  }, plan)
}

/** Our own answer says what was agreed at this place. The plan itself where it says so already. */
export function takeOverAgreed(plan: Plan, place: Place, worksheets: readonly Worksheet[], at: string): Plan {
  const entry = entryAt(plan, place)
  if (!entry || !isAnswered(entry.value)) return plan
  const { value, agreed } = entry
  const name = value.kind === 'text' ? namingLeaf(worksheets, place.question) : undefined
  if (name && value.kind === 'text' && place.about.length === 0) return withLines(plan, place.question, name, value.text, at)
  const leaf = worksheets.flatMap(leavesOf).find(({ id }) => id === place.question)
  const ours = { ...place, voice: OUR_VOICE }
  const own = entryAt(plan, ours)?.value
  const next = value.kind === 'scale' ? rated(value, agreed?.reason ?? '', own) : value
  if (!leaf || (own && sameContent(own, next))) return plan
  return answer(plan, ours, next, { text: leaf.text, kind: leaf.kind }, at)
}
