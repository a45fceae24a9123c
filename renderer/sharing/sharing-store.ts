/** Plan files that wait to be decided on, and whether a copy is being asked for. */
import { create } from 'zustand'
import type { Incoming } from '../../content/model/incoming'

interface Sharing {
  readonly incoming: readonly Incoming[]
  readonly asksForCopy: boolean
}

export const useSharing = create<Sharing>()(() => ({ incoming: [], asksForCopy: false }))

export const askForCopy = (asksForCopy = true): void => useSharing.setState({ asksForCopy })

export const receive = (incoming: Incoming): void => useSharing.setState((now) => ({ incoming: [...now.incoming, incoming] }))

/** Decided on: it was taken in or put away. */
export const settle = ({ token }: Incoming): void =>
  useSharing.setState((now) => ({ incoming: now.incoming.filter((one) => one.token !== token) }))

/** Not decided on now: a second version stays where it is. */
export function letGo(incoming: Incoming): void {
  settle(incoming)
  void window.companion.letGo(incoming.token)
}
