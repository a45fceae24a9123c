/** What came of the files and codes brought in last. It stays until it is put away, also while something is typed in between, and is never kept. */
import { create } from 'zustand'
import { type Outcome, type Reading, takeInAll } from '../../../content/session/collect/account'
import { readAnswers } from '../../../content/session/collect/answer-file'
import { findCodes } from '../../../content/session/collect/find-codes'
import { editSession } from '../session-store'

interface Told {
  readonly session: string
  readonly outcomes: readonly Outcome[]
  /** There was no code in what was pasted. */
  readonly isWithoutCode: boolean
}

const useAccountStore = create<{ told: Told | null }>()(() => ({ told: null }))

/** The account of this session, if there is one to be told. */
export const useAccount = (session: string): Told | null => useAccountStore(({ told }) => (told?.session === session ? told : null))

export const putAccountAway = (): void => useAccountStore.setState({ told: null })

function takeInReadings(session: string, readings: readonly Reading[]): void {
  let outcomes: readonly Outcome[] = []
  editSession((now) => {
    if (now.id !== session) return now
    const all = takeInAll(now, readings)
    outcomes = all.outcomes
    return all.session
  })
  useAccountStore.setState({ told: { session, outcomes, isWithoutCode: readings.length === 0 } })
}

/** False where none were chosen. */
export async function bringInFiles(session: string): Promise<boolean> {
  const chosen = await window.companion.chooseAnswers()
  if (chosen.kind === 'read') takeInReadings(session, chosen.files)
  return chosen.kind === 'read'
}

/** Says whether anything was found. `nameOf` is what a code is called in the account. */
export function bringInCodes(session: string, pasted: string, nameOf: (at: number) => string): boolean {
  const codes = findCodes(pasted)
  takeInReadings(
    session,
    codes.map((code, at) => ({ name: nameOf(at + 1), read: readAnswers(code) })),
  )
  return codes.length > 0
}
