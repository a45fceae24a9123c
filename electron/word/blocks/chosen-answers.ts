/** Chosen answers about the whole, each behind its few words, so that they read on as a text and not as a questionnaire. */
import type { Paragraph } from '../../../content/model/document'
import type { Leaf } from '../../../content/model/question'
import type { Writing } from '../writing'
import { labelled, labelRuns } from './answer'
import { answersOver, isAnyWritten, isSpokenOf } from './rounds'

function oneAnswer(leaf: Leaf, writing: Writing): Paragraph[] {
  const answer = answersOver(leaf, [], 'answer', writing, true)
  // What is open in a draft names its question itself.
  const isOpen = writing.outline.draft === true && !isAnyWritten([leaf], [], writing)
  return isOpen || answer.length === 0 ? answer : labelled(labelRuns(leaf, writing), answer, 'answer', writing)
}

export const chosenAnswers = (leaves: readonly Leaf[], writing: Writing): Paragraph[] =>
  leaves.filter((leaf) => isSpokenOf(leaf, [], writing)).flatMap((leaf) => oneAnswer(leaf, writing))
