import { firstLine, restsOn } from '../model/finding-parts'
import { textAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'

/** Our word and theirs stand side by side without a term that both share. */
const rule: PointRule = {
  id: 'two-words-and-no-shared-one',
  order: 62,
  worksheet: 'four-components',
  audience: 'shared',
  says: 'they say “{theirs}”, and there is no shared term yet.',
  asks: 'What do we both mean, and what shall we call it?',
  find: (plan) =>
    rowsOf(plan, 'words').flatMap(({ id }) => {
      const [ours, theirs] = [firstLine(plan, 'word.ours', [id]), firstLine(plan, 'word.theirs', [id])]
      if (ours === '' || theirs === '' || textAt(plan, 'word.shared', [id]) !== '') return []
      return [{ about: [id], subject: ours, values: { theirs }, from: restsOn([id], ['word.shared', 'word.ours', 'word.theirs']) }]
    }),
}

export default rule
