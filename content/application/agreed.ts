/** What group sessions agreed and a funder may read, where our own answer does not say the same: drafts are made of our own answers. */
import { takeOverAgreed } from '../model/agreed-edit'
import { isAnswered } from '../model/place'
import type { Entry } from '../model/plan'
import type { Reading } from './reading'

/** One for each question and organisation, however many sessions agreed on it. */
export function agreedOnly(questions: readonly string[], { plan, readable, worksheets }: Reading): Entry[] {
  const apart = readable.entries.filter(
    (entry) =>
      entry.agreed !== undefined &&
      questions.includes(entry.question) &&
      isAnswered(entry.value) &&
      takeOverAgreed(plan, entry, worksheets, entry.at) !== plan,
  )
  return [...new Map(apart.map((entry) => [[entry.question, ...entry.about].join('|'), entry])).values()]
}
