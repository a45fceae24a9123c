/** Questions that are not the chapter's: where they come from, said once for those of one source. */
import { shortText } from '../../../../content/model/answer-words'
import type { Paragraph } from '../../../../content/model/document'
import type { Leaf } from '../../../../content/model/question'
import { sayAll } from '../../../../content/words/say'
import type { Writing } from '../../writing'
import { aside, paragraph } from '../paragraph'

export function additionLines(leaves: readonly Leaf[], { say }: Writing): Paragraph[] {
  const sources = new Set(leaves.flatMap(({ addition }) => addition ?? []))
  return [...sources].map((source) => {
    const names = leaves.filter(({ addition }) => addition === source).map((leaf) => say('sheet.quoted', { text: shortText(leaf) }))
    return paragraph('hint', aside(say('sheet.addition', { source, names: sayAll(names, say) })))
  })
}
