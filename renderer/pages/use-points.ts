import { useMemo } from 'react'
import type { Point } from '../../content/model/point'
import { pointsOf } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { useLanguage } from '../locales/say'
import { useLatePlan } from '../state/plan-store'

export function usePoints(): readonly Point[] {
  const plan = useLatePlan()
  const { locale } = useLanguage()
  return useMemo(() => pointsOf(plan, worksheets, locale), [plan, locale])
}
