import { create } from 'zustand'

/** An application has a funder, a call and a deadline besides. */
export type NewPlanKind = 'partnership' | 'application'

/** Whether a new plan is asked for: by a button on the first screen, or by the menu from anywhere. */
export const useNewPlan = create<{ asked: NewPlanKind | null }>()(() => ({ asked: null }))

export const askForNewPlan = (asked: NewPlanKind | null): void => useNewPlan.setState({ asked })
