import { valueOfKind } from '../model/place'
import type { PointRule } from '../model/point'

/** The guiding idea and the deciding reason are both named, and differ. */
const rule: PointRule = {
  id: 'idea-and-reason-differ',
  order: 70,
  worksheet: 'choosing-partners',
  audience: 'shared',
  says: 'the idea that guided the choice and the reason that decided are not the same.',
  asks: 'What does that tell us, and do our partners know?',
  find: (plan) => {
    const idea = valueOfKind(plan, 'one', 'choice.idea', [])?.option
    const decided = valueOfKind(plan, 'one', 'choice.decided', [])?.option
    if (!idea || !decided || idea === decided) return []
    return [
      {
        about: [],
        subject: '',
        values: {},
        from: ['choice.idea', 'choice.decided', 'choice.differ'].map((question) => ({ question, about: [] })),
      },
    ]
  },
}

export default rule
