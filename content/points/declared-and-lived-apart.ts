import { firstLine, restsOn } from '../model/finding-parts'
import { ratingAt, textAt } from '../model/place'
import { rowsOf } from '../model/places'
import type { PointRule } from '../model/point'

/** What is declared and what people live lie far apart: 2 or 3. */
const rule: PointRule = {
  id: 'declared-and-lived-apart',
  order: 26,
  worksheet: 'the-web',
  audience: 'inside',
  says: 'what we declare and what people live lie far apart{closing, select, none {, and nothing is written that would bring them closer} other {}}.',
  asks: 'What would each of us do differently tomorrow?',
  find: (plan) =>
    rowsOf(plan, 'gaps')
      .filter(({ id }) => (ratingAt(plan, 'gap.apart', [id]) ?? 0) >= 2)
      .map(({ id }) => ({
        about: [id],
        subject: firstLine(plan, 'gap.declared', [id]),
        values: { closing: textAt(plan, 'gap.close', [id]) === '' ? 'none' : 'some' },
        from: restsOn([id], ['gap.declared', 'gap.lived', 'gap.apart', 'gap.close']),
      })),
}

export default rule
