/** Which risks weigh most by what would remain of them. Used to put the heaviest first where there is no room for all; never shown as a number. */
import { ratingAt } from './place'
import { rowsOf } from './places'
import type { Plan, Row } from './plan'

/** Likelihood and impact after the safeguard; as they stand now where that was not rated; nothing while neither was. */
function remains(plan: Plan, row: string): { likelihood: number; impact: number } | undefined {
  for (const after of ['-after', '']) {
    const likelihood = ratingAt(plan, `risk.likelihood${after}`, [row])
    const impact = ratingAt(plan, `risk.impact${after}`, [row])
    if (likelihood !== null && impact !== null) return { likelihood, impact }
  }
  return undefined
}

function heavier(plan: Plan, one: Row, other: Row): number {
  const [a, b] = [remains(plan, one.id), remains(plan, other.id)]
  if (!a || !b) return Number(!a) - Number(!b)
  return b.likelihood * b.impact - a.likelihood * a.impact || b.impact - a.impact
}

/** A risk in the list, with its number there. */
export interface NumberedRisk {
  readonly row: string
  readonly number: number
}

/** All risks in the order of the list, or the heaviest ones of them, the heaviest first. */
export function risksShown(plan: Plan, most?: number): NumberedRisk[] {
  const rows = rowsOf(plan, 'risks')
  const numbered = (row: Row): NumberedRisk => ({ row: row.id, number: rows.indexOf(row) + 1 })
  if (most === undefined) return rows.map(numbered)
  return [...rows]
    .sort((one, other) => heavier(plan, one, other))
    .slice(0, most)
    .map(numbered)
}
