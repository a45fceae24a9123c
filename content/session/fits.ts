/** Whether an answer answers what is asked now: the question may have changed since a sheet was made. */
import { isAnswered } from '../model/place'
import type { Value } from '../model/plan-parts'
import type { Ask, Item } from './item'
import type { Session, Sheet } from './session'
import { standingOf } from './sheets'

/** The kind of value that each kind of question takes. */
export const VALUE_OF = {
  line: 'text',
  text: 'text',
  list: 'text',
  one: 'one',
  several: 'several',
  scale: 'scale',
  number: 'number',
  date: 'date',
} as const satisfies Record<Ask['kind'], Value['kind']>

export function fits(ask: Ask, value: Value): boolean {
  if (VALUE_OF[ask.kind] !== value.kind) return false
  if (ask.kind === 'scale' && value.kind === 'scale') return value.rating === null || ask.steps.some((step) => step.value === value.rating)
  if (ask.kind === 'one' && value.kind === 'one') return value.option === null || ask.options.some(({ id }) => id === value.option)
  if (ask.kind === 'several' && value.kind === 'several') return value.options.every((id) => ask.options.some((option) => option.id === id))
  return true
}

/** In a mirror nobody is asked about their own organisation, nor who does not say which is theirs. */
export function isAsked(session: Pick<Session, 'groups'>, { mirror }: Item, sheet: Pick<Sheet, 'from'>): boolean {
  const { organisation } = standingOf(session, sheet)
  return mirror === undefined || (organisation !== undefined && organisation !== mirror.of)
}

/** What a sheet answers to a question; undefined where it says nothing that fits. A reason without a rating is said too. */
export function answerOn({ answers }: Pick<Sheet, 'answers'>, { id, ask }: Pick<Item, 'id' | 'ask'>): Value | undefined {
  const value = answers[id]
  if (!value || !fits(ask, value)) return undefined
  return isAnswered(value) || (value.kind === 'scale' && value.evidence.trim() !== '') ? value : undefined
}
