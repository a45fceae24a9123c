/** Chosen answers about the whole, each behind its few words, so that they read on as a text and not as a questionnaire. */
import type { Paragraph } from '../../../content/model/document'
import type { Leaf } from '../../../content/model/question'
import type { Writing } from '../writing'
import { labelled, labelRuns } from './answer'
import { isTurned, sentence } from './paragraph'
import { answersOver, isAnyWritten, isSpokenOf } from './rounds'

function oneAnswer(leaf: Leaf, writing: Writing): Paragraph[] {
  const answer = answersOver(leaf, [], 'answer', writing, true)
  // What is open in a draft names its question itself.
  const isOpen = writing.outline.draft === true && !isAnyWritten([leaf], [], writing)
  return isOpen || answer.length === 0 ? answer : labelled(labelRuns(leaf, writing), answer, 'answer', writing)
}

/** A choice from a list, and the same in the writer's own words. */
const isInOwnWords = (leaf: Leaf | undefined, { kind, id }: Leaf): boolean =>
  kind === 'one' && leaf?.kind === 'long' && /[-.]words$/.test(leaf.id) && leaf.id.startsWith(id.slice(0, id.lastIndexOf('.')))

/** The choice ends as a sentence, and the writer's own words go on from there. */
function withOwnWords(choice: Leaf, words: Leaf, writing: Writing): Paragraph[] {
  const [chosen, ...rest] = oneAnswer(choice, writing)
  const [first, ...more] = answersOver(words, [], 'answer', writing, false)
  const last = chosen?.runs.at(-1)
  if (!chosen || !last || rest.length > 0 || !first || isTurned(first, writing.language) || !isAnyWritten([choice], [], writing))
    return [...oneAnswer(choice, writing), ...oneAnswer(words, writing)]
  const stop = sentence(last.text).endsWith(last.text.slice(-1)) ? ' ' : '. '
  return [{ ...chosen, runs: [...chosen.runs, { text: stop }, ...first.runs] }, ...more]
}

export function chosenAnswers(leaves: readonly Leaf[], writing: Writing): Paragraph[] {
  const asked = leaves.filter((leaf) => isSpokenOf(leaf, [], writing))
  return asked.flatMap((leaf, at) => {
    const [before, after] = [asked[at - 1], asked[at + 1]]
    if (before && isInOwnWords(leaf, before)) return []
    return after && isInOwnWords(after, leaf) ? withOwnWords(leaf, after, writing) : oneAnswer(leaf, writing)
  })
}
