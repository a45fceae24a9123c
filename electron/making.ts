/** One document on its way: from a wish to its bytes or to the printer, told step by step, and given up when somebody has enough of waiting. */
import type { BrowserWindow } from 'electron'
import type { Made } from '../content/model/bridge'
import type { DocumentWish, MakingStep } from '../content/model/document-wish'
import type { Letterhead } from '../content/model/letterhead'
import type { Plan } from '../content/model/plan'
import { speak } from '../content/words/say'
import { type Built, buildDocument } from './build-document'
import { documentJob } from './document-job'
import { documentAsPdf, printDocument } from './print-document'

export interface Making {
  readonly wish: DocumentWish
  readonly plan: Plan
  readonly language: string
  readonly letterhead: Letterhead | null
  readonly signal: AbortSignal
  readonly onStep: (step: MakingStep) => void
}

/** What came of making it, before anything is kept. */
type Bytes = { readonly kind: 'built'; readonly bytes: Uint8Array } | Exclude<Built, { kind: 'built' }>

const CANCELLED = { kind: 'cancelled' } as const

/** Resolves at once when the signal says so; what was begun ends by itself and is thrown away. */
const whenCancelled = (signal: AbortSignal): Promise<typeof CANCELLED> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(CANCELLED)
    signal.addEventListener('abort', () => resolve(CANCELLED), { once: true })
  })

const jobOf = ({ wish, plan, language, letterhead, onStep }: Making) => {
  onStep({ step: 'writing', done: 0, of: 1 })
  return documentJob(wish, plan, language, letterhead)
}
const unknown = ({ wish, language }: Making) =>
  ({ kind: 'failed', why: speak(language)('dialog.document.unknown', { id: wish.document }) }) as const
const notMade = ({ language }: Making) => ({ kind: 'failed', why: speak(language)('dialog.document.not-made') }) as const

/** What breaks on the way is told in a sentence. */
const told = <T>(making: Making, made: Promise<T>) => made.catch(() => (making.signal.aborted ? CANCELLED : notMade(making)))

async function pdfBytes(making: Making): Promise<Bytes> {
  const job = jobOf(making)
  if (!job) return unknown(making)
  making.onStep({ step: 'packing', done: 0, of: 1 })
  const bytes = await documentAsPdf(job, making)
  return bytes ? { kind: 'built', bytes } : making.signal.aborted ? CANCELLED : notMade(making)
}

function wordBytes({ wish, plan, language, letterhead, signal, onStep }: Making): Promise<Bytes> {
  return buildDocument(wish, plan, language, { signal, onStep, ...(letterhead && { letterhead }) })
}

/** The bytes of the file that is wished for. */
export const makeBytes = (making: Making): Promise<Bytes> =>
  Promise.race([making.wish.as === 'pdf' ? told(making, pdfBytes(making)) : wordBytes(making), whenCancelled(making.signal)])

/** Shows the document with the system's dialog for printing over it. */
export const makeOnPaper = (making: Making, window: BrowserWindow): Promise<Made> => told(making, onPaper(making, window))

async function onPaper(making: Making, window: BrowserWindow): Promise<Made> {
  const job = jobOf(making)
  if (!job) return unknown(making)
  const printed = await printDocument(job, window, making)
  return printed.kind === 'failed' ? notMade(making) : printed
}
