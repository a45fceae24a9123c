/** One worksheet brought back to how it stood: its answers, its rows and what was said about them. The rest stays as it is now. */

import { standings } from './diff-questions'
import { removeRow } from './edit'
import { listsOf } from './names'
import { type Entry, type Plan, type Row, US } from './plan'
import { askedToo, isOfGroup, laidOver, namingOnly, stillOut } from './restore-laid'
import { roundsOf } from './rounds'
import type { Worksheet } from './worksheet'

export interface RestoredWorksheet {
  readonly plan: Plan
  /** Answers that are left out, as what they are about is not in the plan any more; the partners and rounds among it, by their ids. */
  readonly without: { readonly answers: number; readonly partners: readonly string[]; readonly rounds: readonly string[] }
}

/** Its questions, and the mark on itself. */
function questionsOf(worksheet: string, worksheets: readonly Worksheet[]): ReadonlySet<string> {
  return new Set([...standings(worksheets)].flatMap(([question, standing]) => (standing.worksheet === worksheet ? [question] : [])))
}

/** Lists that begin in it. One that it continues belongs to another worksheet. */
function listsIn(worksheet: Worksheet): ReadonlySet<string> {
  return new Set(listsOf([worksheet]).flatMap((list) => (list.kind === 'rows' && list.continues ? [] : [list.id])))
}

const subjects = (plan: Plan): Set<string> => new Set([US, ...plan.partners.map(({ id }) => id), ...plan.rows.map(({ id }) => id)])

function withRows(now: Plan, then: Plan, worksheet: Worksheet, at: string): Plan {
  const lists = listsIn(worksheet)
  const partners = new Set([US, ...now.partners.map(({ id }) => id)])
  const isWanted = (row: Row) => lists.has(row.list) && row.about.every((id) => partners.has(id))
  const wanted = then.rows.filter(isWanted)
  const stays = new Set(wanted.map(({ id }) => id))
  const leaving = now.rows.filter((row) => lists.has(row.list) && !stays.has(row.id))
  const plan = leaving.reduce((rest, row) => removeRow(rest, row.id, at), now)
  const restored = { ...plan, rows: laidOver(plan.rows, wanted, () => true, at) as Row[] }
  return { ...restored, removed: stillOut(plan.removed, restored) }
}

/** What of the earlier answers comes back: those of the worksheet, and all that was said about rows that come back. */
function wantedEntries(now: Plan, then: Plan, own: ReadonlySet<string>): Entry[] {
  const here = new Set(now.rows.map(({ id }) => id))
  const returning = new Set(then.rows.flatMap(({ id }) => (here.has(id) ? [] : [id])))
  const isGroup = isOfGroup(then)
  return then.entries.filter((entry) => !isGroup(entry) && (own.has(entry.question) || entry.about.some((id) => returning.has(id))))
}

export function restoredWorksheet(
  now: Plan,
  then: Plan,
  worksheet: Worksheet,
  worksheets: readonly Worksheet[],
  at: string,
): RestoredWorksheet {
  const own = questionsOf(worksheet.id, worksheets)
  const plan = withRows(now, then, worksheet, at)
  const known = subjects(plan)
  const rounds = new Set(roundsOf(now).map(({ id }) => id))
  const wanted = wantedEntries(now, then, own)
  const kept = wanted.filter(({ about, round }) => rounds.has(round) && about.every((id) => known.has(id)))
  const lost = wanted.filter((entry) => !kept.includes(entry))
  const isGroup = isOfGroup(now)
  const stays = (entry: Entry) => isGroup(entry) || !own.has(entry.question)
  const entries = laidOver(
    plan.entries,
    kept.flatMap((entry) => namingOnly(entry, known) ?? []),
    stays,
    at,
  ) as Entry[]
  const gone = (ids: readonly string[], all: readonly { id: string }[]) => all.map(({ id }) => id).filter((id) => ids.includes(id))
  return {
    plan: { ...plan, entries, asked: askedToo(plan.asked, then.asked) },
    without: {
      answers: lost.length,
      partners: gone(
        lost.flatMap(({ about }) => about.filter((id) => !known.has(id))),
        then.partners,
      ),
      rounds: gone(
        lost.flatMap(({ round }) => (rounds.has(round) ? [] : [round])),
        then.rounds,
      ),
    },
  }
}
