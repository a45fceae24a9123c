/** When an earlier state was kept, as people say it. */
import { useCallback } from 'react'
import { sayWhichDay } from '../documents/when'
import { useLanguage, useSay } from '../locales/say'
import { clock } from '../ui/SaveState'

/** 20 November 2026 at 14:32. */
export function useMomentWords(): (at: string) => string {
  const say = useSay()
  const { locale } = useLanguage()
  return useCallback((at) => say('history.moment', { day: sayWhichDay(at, locale), time: clock(at, locale) }), [say, locale])
}

const dayOf = (at: Date): string => `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`

/** Moments under the days of this machine's clock, in the order in which they come. */
export function byDay<T extends { readonly at: string }>(moments: readonly T[]): readonly (readonly T[])[] {
  const days: T[][] = []
  let last = ''
  for (const moment of moments) {
    const day = dayOf(new Date(moment.at))
    if (day === last) days.at(-1)?.push(moment)
    else days.push([moment])
    last = day
  }
  return days
}

export const isToday = (at: string): boolean => dayOf(new Date(at)) === dayOf(new Date())
