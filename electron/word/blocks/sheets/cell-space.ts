/** Room for one answer in a cell of a table. */
import type { Paragraph } from '../../../../content/model/document'
import type { Leaf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { paragraph } from '../paragraph'
import { boxesInCell, boxesInLine, nameBoxes, namesInCell, optionsOf } from './boxes'
import { shortLine } from './ruled'
import { type ScaleInCell, scaleInCell } from './scale-space'

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
      return place.wide ? nameBoxes(namesFor(leaf, writing)) : boxesInCell(namesInCell(leaf, writing))
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
