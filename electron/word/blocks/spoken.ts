/** Our own sentences with names in them: each name that runs the other way is a run of its own, so that it stays together. */

import { agreedVoices } from '../../../content/model/agreed'
import type { Run } from '../../../content/model/document'
import { listsOf, organisationName, rowName } from '../../../content/model/names'
import { rowsOf } from '../../../content/model/places'
import { type Plan, US } from '../../../content/model/plan'
import type { Worksheet } from '../../../content/model/worksheet'
import type { Say } from '../../../content/words/say'
import { directionOfLanguage, runsAgainst } from '../direction'
import type { Writing } from '../writing'

/** Names of organisations, rows, rounds and group sessions that hold letters of the other direction, longest first, since one may begin another. */
export function namesAgainst(plan: Plan, worksheets: readonly Worksheet[], language: string, say: Say): string[] {
  const organisations = [US, ...plan.partners.map(({ id }) => id)].map((id) => organisationName(plan, id, say) ?? '')
  const rows = listsOf(worksheets).flatMap((list) => rowsOf(plan, list.id).map((row) => rowName(plan, list, row.id, say)))
  const rounds = plan.rounds.map(({ title }) => title.replace(/\s+/g, ' ').trim())
  const sessions = agreedVoices(plan).map(({ name }) => name.replace(/\s+/g, ' ').trim())
  const against = [...organisations, ...rows, ...rounds, ...sessions].filter((name) => runsAgainst(name, directionOfLanguage(language)))
  return [...new Set(against)].sort((one, other) => other.length - one.length)
}

/** Where the next name begins, and which it is. */
function nextName(text: string, from: number, names: readonly string[]): { at: number; name: string } | undefined {
  const found = names.map((name) => ({ at: text.indexOf(name, from), name })).filter(({ at }) => at >= 0)
  return found.sort((one, other) => one.at - other.at)[0]
}

export function spoken(text: string, { names }: Pick<Writing, 'names'>, looks: Omit<Run, 'text'> = {}): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let next = nextName(text, from, names); next; next = nextName(text, from, names)) {
    if (next.at > from) runs.push({ ...looks, text: text.slice(from, next.at) })
    runs.push({ ...looks, text: next.name, name: true })
    from = next.at + next.name.length
  }
  if (from < text.length || runs.length === 0) runs.push({ ...looks, text: text.slice(from) })
  return runs
}
