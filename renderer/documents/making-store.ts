/** The document that is being made, and what came of it. It goes on when the screen is left. */
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Made } from '../../content/model/bridge'
import type { DocumentWish, MakingStep } from '../../content/model/document-wish'
import { readMade } from './made-store'

interface Making {
  /** Which document of which plan: the screen of another one stays quiet. */
  readonly what: string | null
  readonly isMaking: boolean
  readonly step: MakingStep | null
  readonly made: Made | null
}

const NOTHING: Making = { what: null, isMaking: false, step: null, made: null }
export const useMaking = create<Making>()(() => NOTHING)

window.companion?.on('making', (step) => {
  if (useMaking.getState().isMaking) useMaking.setState({ step })
})

/** Once at a time. */
async function whileMaking(plan: string, what: string, run: () => Promise<Made>): Promise<void> {
  if (useMaking.getState().isMaking) return
  useMaking.setState({ ...NOTHING, what, isMaking: true })
  try {
    useMaking.setState({ made: await run() })
  } finally {
    useMaking.setState({ isMaking: false, step: null })
    await readMade(plan)
  }
}

export const whatOf = (plan: string, { document, application }: Pick<DocumentWish, 'document' | 'application'>): string =>
  [plan, document, application ?? ''].join('/')

export const makeDocument = (plan: string, wish: DocumentWish): Promise<void> =>
  whileMaking(plan, whatOf(plan, wish), () => window.companion.makeDocument(plan, wish))

/** Told on the screen where it was asked for, whichever document that shows. */
export const makeAgain = (plan: string, what: string, made: string): Promise<void> =>
  whileMaking(plan, what, () => window.companion.makeAgain(plan, made))

/** What came of it is told once: coming back to the screen finds it in the list. */
export function useForgetResult(what: string): void {
  useEffect(
    () => () => {
      const now = useMaking.getState()
      if (now.what === what && !now.isMaking) useMaking.setState(NOTHING)
    },
    [what],
  )
}
