/** What is inside: the answers that outsiders may not read, and the rows. */
import { candidUntilChosen } from './candid-versions'
import { isNamedOutside } from './named-outside'
import { entryAt, placeKey } from './place'
import { leavesOf, rowsOf } from './places'
import { type Entry, OUR_VOICE, type Plan } from './plan'
import type { Worksheet } from './worksheet'

/** The questions whose answers outsiders may read, and the question that names each list's rows. */
function readingRules(worksheets: readonly Worksheet[]) {
  const shared = new Set<string>()
  const rowNames = new Map<string, string>()
  for (const worksheet of worksheets) {
    for (const leaf of leavesOf(worksheet)) if (leaf.audience === 'shared') shared.add(leaf.id)
    for (const question of worksheet.sections.flatMap((section) => section.questions)) {
      if (question.kind === 'rows' && question.audience === 'inside') for (const column of question.columns) shared.delete(column.id)
      if (question.kind === 'grid' && question.audience === 'inside')
        for (const leaf of question.columns.flatMap((column) => column.questions)) shared.delete(leaf.id)
      if (question.kind === 'coverage' && question.audience === 'shared') shared.add(question.id)
      if (question.kind === 'coverage' && question.audience === 'inside') shared.delete(question.label.id)
      if (question.kind === 'rows' && !question.continues && question.columns[0]) rowNames.set(question.id, question.columns[0].id)
      if (question.kind === 'coverage') rowNames.set(question.id, question.label.id)
      // What a session listed together are names of rows.
      if (question.kind === 'rows' && question.audience === 'shared' && !question.continues) shared.add(question.id)
    }
  }
  for (const [list, name] of rowNames) if (!shared.has(name)) shared.delete(list)
  return { shared, rowNames }
}

/** Rows that outsiders may not see: the name of the row is candid, or an answer in a coverage row is, so that no tally can mislead. */
export function candidRows(plan: Plan, worksheets: readonly Worksheet[]): Set<string> {
  const { shared, rowNames } = readingRules(worksheets)
  const hidden = new Set<string>()
  for (const [list, question] of rowNames) {
    for (const row of rowsOf(plan, list)) {
      if (!shared.has(question) || entryAt(plan, { question, about: [row.id] })?.inside) hidden.add(row.id)
    }
  }
  for (const entry of plan.entries)
    if (entry.inside && entry.value.kind === 'coverage') for (const id of entry.about) if (id !== 'us') hidden.add(id)
  for (const partner of plan.partners) hidden.delete(partner.id)
  return hidden
}

/** Questions that are asked only after another, and that other question. */
const conditionsOf = (worksheets: readonly Worksheet[]): Map<string, string> =>
  new Map(worksheets.flatMap(leavesOf).flatMap((leaf) => (leaf.showWhen ? [[leaf.id, leaf.showWhen.question] as const] : [])))

/**
 * Keys of the places whose answers are inside: by their question, by the writer's mark, because their row is, or because they
 * hang on an answer that is: "with whom it lies meanwhile" would tell what was rated. What a session agreed there is inside
 * with our own answer, since it may say the same.
 * Answers to questions that no worksheet asks any more count as inside.
 */
export function insideKeys(known: Plan, worksheets: readonly Worksheet[]): Set<string> {
  const plan = candidUntilChosen(known, (status) => isNamedOutside(known, status))
  const { shared } = readingRules(worksheets)
  const rows = candidRows(plan, worksheets)
  const conditions = conditionsOf(worksheets)
  const isInside = (entry: Entry): boolean => {
    if (entry.inside === true || !shared.has(entry.question) || entry.about.some((id) => rows.has(id))) return true
    const ours = entry.voice === OUR_VOICE ? undefined : entryAt(plan, { ...entry, voice: OUR_VOICE })
    if (ours && isInside(ours)) return true
    const condition = conditions.get(entry.question)
    if (condition === undefined) return false
    const answered = [OUR_VOICE, entry.voice].map((voice) => entryAt(plan, { ...entry, question: condition, voice }))
    return answered.some((one) => one !== undefined && isInside(one))
  }
  return new Set(plan.entries.filter(isInside).map(placeKey))
}
