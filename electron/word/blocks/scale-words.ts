/** What the numbers of a scale mean, said once for a whole table. */
import { isLine } from '../../../content/model/answer-words'
import type { Leaf, LeafOf } from '../../../content/model/question'
import type { Writing } from '../writing'

const isScale = (leaf: Leaf): leaf is LeafOf<'scale'> => leaf.kind === 'scale'

/** A line of many steps by its two poles, other scales step by step. */
function stepsInWords(leaf: LeafOf<'scale'>, { say }: Writing): string {
  const [first, last] = [leaf.steps[0], leaf.steps.at(-1)]
  if (first && last && isLine(leaf)) return say('document.line', { low: first.value, first: first.text, high: last.value, last: last.text })
  return leaf.steps.map((step) => `${step.value} ${step.text}`).join(', ')
}

/** The meaning of the numbers when all ratings share one scale; empty otherwise. */
export function sharedScale(leaves: readonly Leaf[], writing: Writing): string {
  const [first, ...others] = leaves.filter(isScale).map((leaf) => stepsInWords(leaf, writing))
  return first && others.every((scale) => scale === first) ? first : ''
}

/** The poles of a line that all ratings stand on; empty for other scales, whose words stand at each rating. */
export const sharedLine = (leaves: readonly Leaf[], writing: Writing): string =>
  leaves.filter(isScale).every(isLine) ? sharedScale(leaves, writing) : ''
