import { useEffect } from 'react'
import { create } from 'zustand'
import type { ListedPlans } from '../../content/model/bridge'

/** Milliseconds until it is asked again while some are still being looked at. */
const AGAIN = 800

const useListed = create<{ listed: ListedPlans | null }>()(() => ({ listed: null }))

/** Asks again which plans there are, for whichever screen lists them. */
export async function listAgain(): Promise<void> {
  const listed = JSON.parse(await window.companion.listPlansAsText()) as ListedPlans
  useListed.setState({ listed })
}

/** All plans as they are on coming to a screen, and after each change that is made there. Null until they are known. */
export function useListedPlans(): ListedPlans | null {
  const listed = useListed((state) => state.listed)
  useEffect(() => {
    void listAgain()
    return () => useListed.setState({ listed: null })
  }, [])
  useEffect(() => {
    if (!listed?.pending) return undefined
    const timer = setTimeout(() => void listAgain(), AGAIN)
    return () => clearTimeout(timer)
  }, [listed])
  return listed
}
