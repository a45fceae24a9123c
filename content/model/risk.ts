import type { Say } from '../words/say'
import { textAt } from './place'
import type { Plan } from './plan'

/** How a point names a risk: its number in the list, from 1, and its first words. */
export function riskName(plan: Plan, row: string, at: number, say: Say): string {
  const what = textAt(plan, 'risk.what', [row]).split('\n')[0] ?? ''
  return say('risk.name', { number: at + 1, what: what.length > 60 ? `${what.slice(0, 57).trimEnd()}…` : what })
}
