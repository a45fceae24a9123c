import { useDeferredValue, useMemo } from 'react'
import type { Point } from '../../content/model/point'
import { pointsOf } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { useLanguage } from '../locales/say'
import { usePlan } from '../state/plan-store'

/** The points of the open plan; they may lag a moment behind the keys. */
export function usePoints(): readonly Point[] {
  const plan = useDeferredValue(usePlan())
  const { locale } = useLanguage()
  return useMemo(() => pointsOf(plan, worksheets, locale), [plan, locale])
}
