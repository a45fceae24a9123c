import { useEffect, useRef } from 'react'
import type { Step } from './steps'

const startOf = (step: Step, meant: string | undefined): Element | null => {
  const isWithin = step.run.slice(1).some(({ id }) => id === meant)
  return document.querySelector(isWithin ? `#title-${meant}` : '[data-step-title]')
}

/** A new step is read from its top, and one section within a step from that section: focus goes to its heading. */
export function useStepStart(step: Step | undefined, meant: string | undefined): void {
  const before = useRef<string | null>(null)
  const now = step && `${step.section}/${step.subject}/${meant}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing makes new steps of the same address
  useEffect(() => {
    if (!step || !now) return
    const isFirst = before.current === null
    const isWithin = step.run.slice(1).some(({ id }) => id === meant)
    before.current = now
    // The page itself takes care of its first step, unless a section further down is meant.
    if (isFirst && !isWithin) return
    const title = startOf(step, meant)
    if (isWithin) title?.scrollIntoView({ block: 'start' })
    else window.scrollTo(0, 0)
    if (title instanceof HTMLElement) title.focus({ preventScroll: true })
  }, [now])
}
