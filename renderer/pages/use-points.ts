import { useMemo } from 'react'
import { pointAside } from '../../content/model/aside'
import type { Point } from '../../content/model/point'
import { pointsOf } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { useLanguage } from '../locales/say'
import { useLatePlan } from '../state/plan-store'

/** All points, those set aside apart from those to be talked about. */
export function useAllPoints(): { open: readonly Point[]; aside: readonly Point[] } {
  const plan = useLatePlan()
  const { locale } = useLanguage()
  return useMemo(() => {
    const points = pointsOf(plan, worksheets, locale)
    const isAside = (point: Point) => pointAside(plan, point.rule, point.about) !== undefined
    return { open: points.filter((point) => !isAside(point)), aside: points.filter(isAside) }
  }, [plan, locale])
}

export const usePoints = (): readonly Point[] => useAllPoints().open
