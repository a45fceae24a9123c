import { create } from 'zustand'

/** The plan that a new session was asked for from, to be chosen already. */
export const useNewSession = create<{ plan: string | null }>()(() => ({ plan: null }))

export const sessionFor = (plan: string | null): void => useNewSession.setState({ plan })
