/** The one short message at the foot of the window. */
import { create } from 'zustand'
import type { ScreenWordId } from '../locales/say'
import { undo } from './edit-plan'
import { isViewing, usePlanStore } from './plan-store'

export interface Message {
  readonly key: ScreenWordId
  readonly values?: Readonly<Record<string, string | number>>
  /** A way back, or a way on. */
  readonly action?: { readonly key: ScreenWordId; readonly run: () => void }
}

export const useToast = create<{ message: Message | null }>()(() => ({ message: null }))

export const tell = (message: Message): void => useToast.setState({ message })
export const hush = (): void => useToast.setState({ message: null })

/** Most messages are over with the screen they belong to; what went wrong stays until it is put away. */
export function hushOnLeaving(): void {
  if (useToast.getState().message?.key !== 'toast.failed') hush()
}

/** Tells of the step just made and offers to take it back. The offer goes with the next edit: undo would take back that one. */
export function tellUndoable(key: ScreenWordId, values: Message['values'] = {}): void {
  // In an earlier state there was no step.
  if (isViewing()) return
  const message: Message = { key, values, action: { key: 'undo', run: undo } }
  tell(message)
  const { plan } = usePlanStore.getState()
  const stop = usePlanStore.subscribe((now) => {
    if (now.plan === plan) return
    stop()
    if (useToast.getState().message === message) hush()
  })
}
