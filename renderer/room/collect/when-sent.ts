import { useSessionStore } from '../session-store'

/** Waits until the program has every edit, so that what it makes is made of what stands on screen. */
export function whenSent(): Promise<void> {
  const isOnItsWay = () => useSessionStore.getState().save?.kind === 'saving'
  if (!isOnItsWay()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useSessionStore.subscribe(() => {
      if (isOnItsWay()) return
      stop()
      resolve()
    })
  })
}
