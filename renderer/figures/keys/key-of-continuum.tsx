import { type ContinuumFigure, continuum } from '../../../content/figures/continuum'
import { isBare } from '../../../content/figures/rated'
import type { Plan } from '../../../content/model/plan'
import { worksheets } from '../../../content/worksheets'
import { BeforeMark, IntendedMark, NowMark } from '../continuum/PoleMarks'
import { BARE, type KeyEntry, type KeySay, REASONED } from './key-entry'

export function continuumKey(figure: ContinuumFigure, plan: Plan, say: KeySay): KeyEntry[] {
  const { lines, rounds } = continuum(figure, plan, worksheets)
  return [
    { mark: <NowMark x={0} y={0} now={REASONED} />, words: say('figure.key.now') },
    ...(lines.some(({ now }) => isBare(now)) ? [{ mark: <NowMark x={0} y={0} now={BARE} />, words: say('evidence.none') }] : []),
    { mark: <IntendedMark x={8} y={0} from={-16} />, words: say('figure.key.intended') },
    ...(rounds.length > 0 ? [{ mark: <BeforeMark x={0} y={0} />, words: say('figure.key.earlier') }] : []),
  ]
}
