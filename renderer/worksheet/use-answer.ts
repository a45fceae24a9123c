/** One answer on screen: what it is, and how it is written. Each field follows its own place only. */
import { answer } from '../../content/model/edit'
import { entryAt, type Place, placeKey } from '../../content/model/place'
import type { Value, ValueKind, ValueOf } from '../../content/model/plan'
import { roundFor } from '../../content/model/rounds'
import { edit } from '../state/edit-plan'
import { usePlanStore } from '../state/plan-store'
import { useShownRound } from '../state/round-store'

export interface AskedHere {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly round?: true
}

/** Where an answer stands: questions that are asked anew in each round have a place a round. */
export function usePlace(asked: Pick<AskedHere, 'id' | 'round'>, about: readonly string[]): Place {
  return { question: asked.id, about, round: roundFor(asked, useShownRound()) }
}

export function useAnswer<K extends ValueKind>(question: AskedHere, about: readonly string[], kind: K) {
  const place = usePlace(question, about)
  const entry = usePlanStore((state) => (state.plan ? entryAt(state.plan, place) : undefined))
  const value = entry?.value.kind === kind ? (entry.value as ValueOf<K>) : undefined
  const write = (next: Value, isTyping = false) =>
    edit((plan, at) => answer(plan, place, next, { text: question.text, kind: question.kind }, at), isTyping ? placeKey(place) : null)
  return { value, isInside: entry?.inside === true, write }
}

/** An id for a field, from its place. */
export const fieldId = (question: string, about: readonly string[]): string =>
  `answer-${[question, ...about].join('-').replaceAll('.', '-')}`
