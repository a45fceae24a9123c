/** Room for one answer below its question. */
import type { Block } from '../../../../content/model/document'
import type { Leaf } from '../../../../content/model/question'
import type { Writing } from '../../writing'
import { askedAbove } from './asked'
import { boxes, nameBoxes, namesFor, optionsOf } from './boxes'
import { ruled, shortLine } from './ruled'
import { scaleSpace } from './scale-space'

/** Lines for a long answer: the fewer questions share the section, the more. */
const linesFor = (asked: number): number => (asked <= 2 ? 6 : asked <= 4 ? 4 : 3)

/** `asked`: how many questions share the section. */
function spaceFor(leaf: Leaf, asked: number, writing: Writing): Block[] {
  switch (leaf.kind) {
    case 'long':
      return ruled(linesFor(asked))
    case 'short':
      return ruled(1)
    case 'number':
    case 'date':
      return [shortLine(leaf, writing)]
    case 'one':
    case 'several':
    case 'status':
      return boxes(optionsOf(leaf, writing))
    case 'scale':
      return scaleSpace(leaf, writing)
    case 'who':
      return [...nameBoxes(namesFor(leaf, writing)), ...ruled(1)]
    case 'which':
      return ruled(leaf.several ? 2 : 1)
  }
}

export const questionAndSpace = (leaf: Leaf, before: Leaf | undefined, asked: number, writing: Writing): Block[] => [
  ...askedAbove(leaf, before, writing),
  ...spaceFor(leaf, asked, writing),
]
