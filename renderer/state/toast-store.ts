/** The one short message at the foot of the window. */
import { create } from 'zustand'
import type { ScreenWordId } from '../locales/say'

export interface Message {
  readonly key: ScreenWordId
  readonly values?: Readonly<Record<string, string | number>>
  /** A way back, or a way on. */
  readonly action?: { readonly key: ScreenWordId; readonly run: () => void }
}

export const useToast = create<{ message: Message | null }>()(() => ({ message: null }))

export const tell = (message: Message): void => useToast.setState({ message })
export const hush = (): void => useToast.setState({ message: null })
