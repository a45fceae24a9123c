/** The answers that a text may be written from. They are gathered anew when an answer changes, not when the text does. */
import { useRef } from 'react'
import { type Reading, readingOf } from '../../content/application/reading'
import type { Plan } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { useLatePlan } from '../state/plan-store'

const PARTS = ['entries', 'rows', 'partners', 'us', 'project', 'rounds'] as const satisfies readonly (keyof Plan)[]

export function useReading(): Reading {
  const plan = useLatePlan()
  const last = useRef<Reading | null>(null)
  const isSame = last.current && PARTS.every((part) => last.current?.plan[part] === plan[part])
  if (!last.current || !isSame) last.current = readingOf(plan, worksheets)
  return last.current
}
