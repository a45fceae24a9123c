import { useLocation } from 'wouter'
import type { Note } from '../../../content/model/plan'
import { addressOf } from '../../routes'
import { usePlanStore } from '../../state/plan-store'
import { tell } from '../../state/toast-store'
import { returnToWork, useWork } from '../../state/work-store'
import { holdPassage } from '../../worksheet/quote-store'

/** Holds a passage ready for an answer, and offers the way to the worksheet that was open last, or to the plan. */
export function useQuote(section: string, lost: readonly Note[]) {
  const [, go] = useLocation()
  return (note: Note, quote: string) => {
    const plan = usePlanStore.getState().plan?.id ?? ''
    holdPassage({ plan, quote, note: note.text, section, isEarlier: lost.includes(note) })
    const home = addressOf('plan', { plan })
    const { last } = useWork.getState()
    const back = last?.href.startsWith(`${home}/`) ? last.href : undefined
    const run = () => {
      if (back) returnToWork()
      go(back ?? home)
    }
    tell({ key: 'quote.held', action: { key: back ? 'quote.to-worksheet' : 'plan.back', run } })
  }
}
