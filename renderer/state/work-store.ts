import { create } from 'zustand'

/** The worksheet step that was open last, so that reading leads back to it. */
export const useWork = create<{ last: { href: string; title: string } | null }>()(() => ({ last: null }))
