/** Plan files that wait to be decided on, and whether a copy is being asked for. */
import { create } from 'zustand'
import type { Incoming } from '../../content/model/incoming'

interface Sharing {
  readonly incoming: readonly Incoming[]
  readonly asksForCopy: boolean
  /** Names of second versions that were decided on since the plans were listed. */
  readonly settled: readonly string[]
}

export const useSharing = create<Sharing>()(() => ({ incoming: [], asksForCopy: false, settled: [] }))

export const askForCopy = (asksForCopy = true): void => useSharing.setState({ asksForCopy })

export const receive = (incoming: Incoming): void => useSharing.setState((now) => ({ incoming: [...now.incoming, incoming] }))

const withoutFirst = ({ token }: Incoming) =>
  useSharing.setState((now) => ({ incoming: now.incoming.filter((one) => one.token !== token) }))

/** Decided: it was taken in or put away. */
export function settle(incoming: Incoming): void {
  withoutFirst(incoming)
  if (incoming.conflict) useSharing.setState((now) => ({ settled: [...now.settled, incoming.conflict] }))
}

/** Not decided now: a second version stays where it is. */
export function letGo(incoming: Incoming): void {
  withoutFirst(incoming)
  void window.companion.letGo(incoming.token)
}
