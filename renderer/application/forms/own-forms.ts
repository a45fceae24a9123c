/** The users' own funders' forms as the page holds them: each edit is sent at once, and a failure is told until it is solved. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Kept, Notice } from '../../../content/model/bridge'
import type { FunderForm } from '../../../content/model/funder'

interface OwnForms {
  /** Null until they were read. */
  readonly forms: readonly FunderForm[] | null
  readonly notices: readonly Notice[]
  /** How many edits are on their way to the disk. */
  readonly underWay: number
  /** Why the disk does not have the last edit. */
  readonly why: string | null
}

export const useOwnForms = create<OwnForms>()(() => ({ forms: null, notices: [], underWay: 0, why: null }))
const { setState: set, getState: get } = useOwnForms

const whyThrown = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function send(ask: () => Promise<Kept>): Promise<void> {
  set(({ underWay }) => ({ underWay: underWay + 1 }))
  const kept = await ask().catch((error: unknown): Kept => ({ kind: 'failed', why: whyThrown(error) }))
  set(({ underWay }) => ({ underWay: underWay - 1, why: kept.kind === 'failed' ? kept.why : null }))
}

const putIn = (all: readonly FunderForm[], form: FunderForm): readonly FunderForm[] =>
  all.some(({ id }) => id === form.id) ? all.map((each) => (each.id === form.id ? form : each)) : [...all, form]

export function keepForm(form: FunderForm): void {
  set(({ forms }) => ({ forms: putIn(forms ?? [], form) }))
  void send(() => window.companion.keepForm(form))
}

export function removeForm(id: string): void {
  set(({ forms }) => ({ forms: (forms ?? []).filter((form) => form.id !== id) }))
  void send(() => window.companion.removeForm(id))
}

/** Sends a form again whose last edit the disk did not take. */
export function keepAgain(id: string): void {
  const form = get().forms?.find((each) => each.id === id)
  if (form) keepForm(form)
}

export const closeNotice = (notice: Notice): void => set(({ notices }) => ({ notices: notices.filter((each) => each !== notice) }))

/** Reads the forms when a screen needs them. What is on its way to the disk is newer than what was read. */
export function useReadForms(): void {
  useEffect(() => {
    void window.companion.listForms().then((read) => {
      const { forms, underWay, notices } = get()
      set({ forms: forms && underWay > 0 ? forms : read.forms, notices: [...notices, ...read.notices] })
    })
  }, [])
}
