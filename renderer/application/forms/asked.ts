/** What a question of the worksheets asks, and where, so that a short one is understood away from its page. */
import { leavesOf } from '../../../content/model/places'
import { worksheets } from '../../../content/worksheets'

interface AskedQuestion {
  readonly text: string
  readonly worksheet: string
  readonly section: string
}

const asked: ReadonlyMap<string, AskedQuestion> = new Map(
  worksheets.flatMap((worksheet) =>
    worksheet.sections.flatMap((section) =>
      leavesOf({ sections: [section] }).map((leaf) => [leaf.id, { text: leaf.text, worksheet: worksheet.title, section: section.title }]),
    ),
  ),
)

/** A question that no worksheet asks any more is called by its id. */
export const askedAs = (question: string): AskedQuestion => asked.get(question) ?? { text: question, worksheet: '', section: '' }
