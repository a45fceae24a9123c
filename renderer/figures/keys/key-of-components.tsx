import { type ComponentsFigure, components } from '../../../content/figures/components'
import { isBare } from '../../../content/figures/rated'
import type { Plan } from '../../../content/model/plan'
import { worksheets } from '../../../content/worksheets'
import { ComponentMark } from '../components/ComponentMark'
import { BARE, type KeyEntry, type KeySay, REASONED } from './key-entry'

const RADIUS = 8

export function componentsKey(figure: ComponentsFigure, plan: Plan, say: KeySay): KeyEntry[] {
  const { rows } = components(figure, plan, worksheets)
  const leaf = rows[0]?.leaf
  const steps = leaf?.kind === 'scale' ? leaf.steps : []
  const high = Math.max(...steps.map(({ value }) => value))
  const isAnyBare = rows.some(({ cells }) => cells.some(isBare))
  return [
    ...steps.map(({ value, text }) => ({
      mark: <ComponentMark cell={{ ...REASONED, rating: value }} high={high} x={0} y={0} radius={RADIUS} />,
      words: text,
    })),
    ...(isAnyBare
      ? [{ mark: <ComponentMark cell={{ ...BARE, rating: 0 }} high={high} x={0} y={0} radius={RADIUS} />, words: say('evidence.none') }]
      : []),
  ]
}
