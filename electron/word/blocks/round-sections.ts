/** Sections with questions that are asked anew in each round: which round is told, or, where all of it is told anew, one round after the other. */
import type { Block } from '../../../content/model/document'
import { isShown, leavesOf } from '../../../content/model/places'
import type { Leaf } from '../../../content/model/question'
import type { Section } from '../../../content/model/worksheet'
import type { Writing } from '../writing'
import { gap } from './answer'
import { paragraph } from './paragraph'
import { questionAndAnswer } from './plain-answers'
import { type Told, toldOf, wholeOf } from './rounds'
import { spoken } from './spoken'

/** Which round the answers are of, once a round has a name or a day, or there are several. */
export function roundLine(sections: readonly Section[], { plan, rounds, names, say }: Writing): Block[] {
  const [round, ...earlier] = rounds
  const isTold = earlier.length > 0 || plan.rounds.some(({ title, date }) => title.trim() !== '' || date !== '')
  if (!round || !isTold || !leavesOf({ sections: [...sections] }).some((leaf) => leaf.round)) return []
  const words = say(earlier.length > 0 ? 'document.round-of-several' : 'document.round-only', { round: round.name })
  return [paragraph('intro', ...spoken(words, { names }, { italic: true, soft: true }))]
}

/** The questions of a section that reads best round by round: all are asked anew, and none is a rating to be compared. */
export function leavesToldByRound({ questions }: Section, { rounds }: Writing): Leaf[] | undefined {
  const leaves = questions.filter((question) => question.kind !== 'rows' && question.kind !== 'grid' && question.kind !== 'coverage')
  const isAnew = leaves.length === questions.length && leaves.every((leaf) => leaf.round && leaf.kind !== 'scale')
  return isAnew && rounds.length > 1 ? leaves : undefined
}

function inRound(leaf: Leaf, told: Told | undefined, isNow: boolean, writing: Writing): Block[] {
  const missing = isNow && !leaf.optional && isShown(writing.plan, leaf, []) ? [gap('answer', writing)] : []
  return questionAndAnswer(leaf, told ? wholeOf(told) : missing, writing)
}

/** The current round first, with what is missing in it; of earlier ones what was said. */
export function roundByRound(leaves: readonly Leaf[], writing: Writing): Block[] {
  const told = leaves.map((leaf) => toldOf(leaf, [], 'answer', writing))
  return writing.rounds.flatMap((round, at): Block[] => {
    const blocks = leaves.flatMap((leaf, question) =>
      inRound(
        leaf,
        told[question]?.find((one) => one.round === round),
        at === 0,
        writing,
      ),
    )
    return blocks.length > 0 ? [{ kind: 'heading', level: 3, text: round.name }, ...blocks] : []
  })
}
