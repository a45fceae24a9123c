/** The organisations that are kept for all plans, as the page knows them. Every change goes to the program at once. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Kept, Notice } from '../../content/model/bridge'
import type { OrganisationProfile } from '../../content/model/organisation'
import type { Plan } from '../../content/model/plan'
import type { ScreenWordId } from '../locales/say'
import { hush, type Message, tell, useToast } from './toast-store'

interface OrganisationState {
  /** Null until the program was asked. */
  readonly kept: readonly OrganisationProfile[] | null
  /** What happened to their file, until it is put away. */
  readonly notices: readonly Notice[]
}

export const useOrganisationStore = create<OrganisationState>()(() => ({ kept: null, notices: [] }))

/** Counts what was written here, so that an answer to what was asked before is not taken for news. */
let written = 0

async function load(): Promise<void> {
  const before = written
  const { organisations, notices } = await window.companion.listOrganisations()
  useOrganisationStore.setState((now) => ({
    kept: written === before || now.kept === null ? organisations : now.kept,
    // What was not to be had is told as often as it is so; what happened to a file only once.
    notices: [...now.notices.filter(({ key }) => key !== 'unreadable' && key !== 'organisations-newer'), ...notices],
  }))
}

/** After they were changed elsewhere than on this page. */
export const readKeptAgain = load

/** The kept organisations, null for the moment until they are known. */
export function useKept(): readonly OrganisationProfile[] | null {
  const kept = useOrganisationStore((state) => state.kept)
  useEffect(() => void load(), [])
  return kept
}

export const putAwayNotice = (notice: Notice): void =>
  useOrganisationStore.setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }))

/** Kept organisations that a plan does not have yet. */
export const notIn = (kept: readonly OrganisationProfile[], { us, partners }: Pick<Plan, 'us' | 'partners'>): OrganisationProfile[] =>
  kept.filter(({ id }) => us.profile !== id && !partners.some(({ profile }) => profile === id))

const keptNow = (): readonly OrganisationProfile[] => useOrganisationStore.getState().kept ?? []
export const keptById = (id: string | undefined): OrganisationProfile | undefined => keptNow().find((one) => one.id === id)

async function hear(answer: Promise<Kept>): Promise<boolean> {
  // A refusal is meant for programmers.
  const said = await answer.catch(() => null)
  if (said === null) tell({ key: 'save.failed', values: {} })
  if (said?.kind === 'failed') tell({ key: 'toast.failed', values: { why: said.why } })
  return said?.kind === 'kept'
}

/** Keeps an organisation, or what has changed of it. Tells whether the disk has it, after saying why when it has not. */
export function keep(profile: OrganisationProfile): Promise<boolean> {
  const known = keptById(profile.id)
  const kept = known ? keptNow().map((one) => (one === known ? profile : one)) : [...keptNow(), profile]
  written += 1
  useOrganisationStore.setState({ kept })
  return hear(window.companion.keepOrganisation(profile))
}

export function takeOut(id: string): Promise<boolean> {
  written += 1
  useOrganisationStore.setState({ kept: keptNow().filter((one) => one.id !== id) })
  return hear(window.companion.removeOrganisation(id))
}

/** Tells of a step that changed what is kept, and offers to keep it as it was before. The offer goes with the next change. */
export function tellKeptBefore(key: ScreenWordId, values: Message['values'], before: OrganisationProfile): void {
  const message: Message = { key, values: values ?? {}, action: { key: 'undo', run: () => void keep(before) } }
  tell(message)
  const { kept } = useOrganisationStore.getState()
  const stop = useOrganisationStore.subscribe((now) => {
    if (now.kept === kept) return
    stop()
    if (useToast.getState().message === message) hush()
  })
}
