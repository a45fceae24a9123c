import { create } from 'zustand'

/** Whether a new plan is asked for: by a button on the first screen, or by the menu from anywhere. */
export const useNewPlan = create<{ isAsked: boolean }>()(() => ({ isAsked: false }))

export const askForNewPlan = (isAsked: boolean): void => useNewPlan.setState({ isAsked })
