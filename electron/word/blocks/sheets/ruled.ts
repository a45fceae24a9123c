/** Lines to write on. */
import type { Paragraph } from '../../../../content/model/document'
import type { Leaf, LeafOf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { paragraph } from '../paragraph'

/** Lines that stay together. */
export const ruled = (lines: number): Paragraph[] =>
  Array.from({ length: lines }, (_, at) => ({ ...paragraph('ruled'), ...(at < lines - 1 && { staysWithNext: true as const }) }))

/** Lines that stay with what follows them too. */
export const ruledAbove = (lines: number): Paragraph[] => ruled(lines).map((line) => ({ ...line, staysWithNext: true }))

function unitOf({ unit }: LeafOf<'number'>, { plan }: Writing): string {
  if (unit === 'currency') return plan.project.currency
  return unit === 'percent' ? '%' : unit.text
}

/** A short line; what a number counts stands on it. */
export const shortLine = (leaf: Leaf, writing: Writing): Paragraph =>
  paragraph('ruled-short', ...(leaf.kind === 'number' ? [{ text: unitOf(leaf, writing), soft: true } as const] : []))
