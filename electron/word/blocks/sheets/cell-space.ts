/** Room for one answer in a cell of a table. */
import type { Paragraph } from '../../../../content/model/document'
import type { Leaf, LeafOf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { paragraph } from '../paragraph'
import { boxesInCell, boxesInLine, nameBoxes, namesFor, optionsOf } from './boxes'
import { ruled, shortLine } from './ruled'
import { type ScaleInCell, scaleInCell } from './scale-space'

/** More names than these are written by hand: they would fill the cell. */
const MOST_NAMES = { narrow: 4, wide: 8 } as const

function namesInCell(leaf: LeafOf<'who'>, writing: Writing, { wide }: ScaleInCell): Paragraph[] {
  const names = namesFor(leaf, writing)
  if (names.length > MOST_NAMES[wide ? 'wide' : 'narrow']) return []
  // Somebody else may be meant, and is written below the names.
  const other = names.length > 0 && leaf.of === 'anyone' ? ruled(1) : []
  return [...(wide ? nameBoxes(names) : boxesInCell(names)), ...other]
}

/** What stands in the cell beside its empty room. */
export function cellSpace(leaf: Leaf, writing: Writing, place: ScaleInCell): Paragraph[] {
  switch (leaf.kind) {
    case 'one':
    case 'several':
    case 'status':
      return place.wide ? [boxesInLine(optionsOf(leaf, writing))] : boxesInCell(optionsOf(leaf, writing))
    case 'scale':
      return scaleInCell(leaf, writing, place)
    case 'who':
      return namesInCell(leaf, writing, place)
    case 'number':
      return [paragraph('cell', ...shortLine(leaf, writing).runs)]
    default:
      return []
  }
}

/** Millimetres that an answer by hand needs in a cell: two lines for a few words, three for more. */
export function roomInCell({ kind }: Leaf): number {
  if (kind === 'long') return 26
  return kind === 'date' || kind === 'number' ? 10 : 18
}
