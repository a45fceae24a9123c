import { create } from 'zustand'

/** How a worksheet step was left: how far down, and where the caret was. */
export interface LeftAt {
  readonly top: number
  readonly field?: { readonly id: string; readonly caret: number | null } | undefined
}

interface Work {
  /** The worksheet step that was open last, so that reading leads back to it. */
  readonly last: { readonly href: string; readonly title: string; readonly at?: LeftAt | undefined } | null
  /** Reading leads back just now: the step is taken up where it was left. */
  readonly isReturning: boolean
}

export const useWork = create<Work>()(() => ({ last: null, isReturning: false }))

export const returnToWork = (): void => useWork.setState({ isReturning: true })
