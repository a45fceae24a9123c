/** The screens of group sessions: each part filled, empty and in error. The sessions are those of `sessions-stock.ts`. */
import { addressOf } from '../../renderer/routes'
import type { Screen, Stock } from './pages-screens'

const NO_SUCH = 'no-such-thing'

type Where = readonly [session: string, view?: string, item?: string]

const at = (name: string, plan: string, [session, view, item]: Where, shows: string): Screen => ({
  name: `session: ${name}`,
  address: addressOf('session', { plan, session, view, item }),
  shows,
})

/** One screen of each part. */
const VIEWS: readonly (readonly [name: string, view: string, shows: string])[] = [
  ['the set-up', 'set-up', 'From top to bottom'],
  ['leading', 'present', 'For the facilitator'],
  ['collecting from groups', 'collect', 'Each group, or each person'],
  ['texts side by side', 'compare', 'What can we do together'],
  ['what is agreed', 'settle', 'What became of this question?'],
  ['the record', 'record', 'What you take home'],
]

const MORE: readonly (readonly [name: string, where: Where, shows: string])[] = [
  ['papers', ['session-named', 'collect', 'paper'], 'Type in papers'],
  ['a group at the laptop', ['session-named', 'collect', 'laptop'], 'Who answers at the laptop?'],
  ['a sheet', ['session-named', 'collect', 's-000000000001'], 'Back to collecting'],
  ['collecting without names', ['session-collecting', 'collect'], 'Everybody answers on a sheet of their own'],
  ['collecting that is closed', ['session-anonymous', 'collect'], 'Collecting is closed'],
  ['somebody at the laptop', ['session-collecting', 'collect', 'laptop'], 'Answer at the laptop'],
  ['a scale of groups', ['session-named', 'compare', 'q-1'], 'How clearly do we see the same field'],
  ['a scale of sixty', ['session-anonymous', 'compare', 'q-2'], 'How far have we come'],
  ['one of several', ['session-anonymous', 'compare', 'q-3'], 'Who began it'],
  ['several', ['session-anonymous', 'compare', 'q-4'], 'Who took part in the design'],
  ['a list', ['session-anonymous', 'compare', 'q-5'], 'What could go wrong'],
  ['numbers', ['session-anonymous', 'compare', 'q-6'], 'How many months'],
  ['the mirror', ['session-anonymous', 'compare', 'mirror'], 'How we see each other'],
  ['views that are kept', ['session-named', 'settle', 'q-1'], 'What became of this question?'],
  ['what is promised', ['session-named', 'settle', 'promises'], 'All commitments of this session'],
  ['into the plan', ['session-named', 'settle', 'plan'], 'Into the plan'],
]

const EMPTY: readonly (readonly [name: string, view: string, shows: string])[] = [
  ['nothing set up', 'set-up', 'From top to bottom'],
  ['nothing to lead', 'present', 'There is no running order yet'],
  ['nothing to collect', 'collect', 'There is nothing to answer yet'],
  ['nothing to compare', 'compare', 'No question has been chosen yet'],
  ['nothing to settle', 'settle', 'No question has been chosen yet'],
  ['nothing to record', 'record', 'There is nothing to record yet'],
]

export const eachViewOnce = ({ full }: Stock): Screen[] =>
  VIEWS.map(([name, view, shows]) => at(name, full, ['session-named', view], shows))

export const sessionScreens = {
  populated: (stock: Stock) => [...eachViewOnce(stock), ...MORE.map(([name, where, shows]) => at(name, stock.full, where, shows))],
  empty: ({ full, empty }: Stock) => [
    ...EMPTY.map(([name, view, shows]) => at(name, empty, ['session-empty', view], shows)),
    at('nothing compared yet', full, ['session-collecting', 'compare'], 'Answers are still being collected'),
  ],
  error: ({ full }: Stock) => [
    at('a session that is not there', full, [NO_SUCH], 'This session cannot be opened'),
    at('a session of a plan that is not there', NO_SUCH, [NO_SUCH], 'This plan cannot be opened'),
  ],
}
