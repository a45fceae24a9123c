/** The documents that were made from the open plan, each with what has changed since. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { MadeSummary } from '../../content/model/made'
import { usePlanStore } from '../state/plan-store'

interface MadeState {
  readonly plan: string
  readonly made: readonly MadeSummary[]
}
const useMadeStore = create<MadeState>()(() => ({ plan: '', made: [] }))

export async function readMade(plan: string): Promise<void> {
  const made = await window.companion.listMade(plan)
  if (usePlanStore.getState().plan?.id === plan) useMadeStore.setState({ plan, made })
}

/** An edit reaches the program a moment later. */
const A_MOMENT = 500

/** Read on arrival, and again a moment after each edit. */
export function useMade(plan: string): readonly MadeSummary[] {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    void readMade(plan)
    const stop = usePlanStore.subscribe((now, past) => {
      if (now.plan === past.plan) return
      clearTimeout(timer)
      timer = setTimeout(() => void readMade(plan), A_MOMENT)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [plan])
  return useMadeStore((state) => (state.plan === plan ? state.made : NONE))
}
const NONE: readonly MadeSummary[] = []

export async function forget(plan: string, id: string): Promise<void> {
  await window.companion.forgetMade(plan, id)
  await readMade(plan)
}
