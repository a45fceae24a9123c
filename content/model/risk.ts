import type { Say } from '../words/say'
import { textAt } from './place'
import type { Plan } from './plan'

/** How a point names a risk: its number in the list, from 1, and its first line. */
export function riskName(plan: Plan, row: string, at: number, say: Say): string {
  const what = (textAt(plan, 'risk.what', [row]).split('\n')[0] ?? '').trim()
  return say('risk.name', { number: at + 1, what })
}
