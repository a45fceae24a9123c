/** One document on its way: from a wish to its bytes, told step by step, and given up when the user has enough of waiting. */
import type { DocumentWish, MakingStep } from '../content/model/document-wish'
import type { Letterhead } from '../content/model/letterhead'
import type { Plan } from '../content/model/plan'
import { type Built, buildDocument } from './build-document'

export interface Making {
  readonly wish: DocumentWish
  readonly plan: Plan
  readonly letterhead: Letterhead | null
  readonly signal: AbortSignal
  readonly onStep: (step: MakingStep) => void
}

const CANCELLED = { kind: 'cancelled' } as const

/** Resolves at once when the signal says so; what was begun ends by itself and is thrown away. */
const whenCancelled = (signal: AbortSignal): Promise<typeof CANCELLED> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(CANCELLED)
    signal.addEventListener('abort', () => resolve(CANCELLED), { once: true })
  })

/** The bytes of the file that is wished for. */
export async function makeBytes({ wish, plan, letterhead, signal, onStep }: Making): Promise<Built | typeof CANCELLED> {
  const built = buildDocument(wish, plan, plan.project.language, { signal, onStep, ...(letterhead && { letterhead }) })
  return Promise.race([built, whenCancelled(signal)])
}
