/** Going to the search, and back to where one was. */
import { addressOf } from '../routes'

export const SEARCH_FIELD = 'search-field'

/** Kept with the step in the window's history: somebody came here from a page of the program, so there is a way back. */
export const fromHere = { state: { cameFrom: true } } as const
type Go = (address: string, options?: { state?: unknown; replace?: boolean }) => void

/** From wherever one is; there already, to its field. */
export function openSearch(go: Go): void {
  const field = document.getElementById(SEARCH_FIELD)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  } else go(addressOf('search'), fromHere)
}

export function leaveSearch(go: Go): void {
  const state: unknown = window.history.state
  if (typeof state === 'object' && state !== null && 'cameFrom' in state) window.history.back()
  else go(addressOf('plans'))
}

/** What is looked for stands in the address, so that coming back finds it again. */
export const rememberQuery = (go: Go, query: string): void =>
  go(addressOf('search', { query: query.trim() || undefined }), { replace: true, state: window.history.state })

/** What an address says of it: signs that mean something in addresses are still written as %2F and the like. */
export const queryIn = (parameter = ''): string => parameter.replace(/%(2[346BCF]|3[ABDF]|40)/gi, decodeURIComponent)

/** Whether the window still shows the search. */
export const isHere = (): boolean => window.location.hash.startsWith(`#${addressOf('search')}`)
