/** Has a document packed in a thread of its own: long ones take seconds, and the window must not wait. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DrawnFigure } from '../../content/model/bridge'
import type { MakingStep } from '../../content/model/document-wish'
import type { Letterhead } from '../../content/model/letterhead'
import type { Paper } from '../../content/model/paper'
import type { Plan } from '../../content/model/plan'
import type { Session } from '../../content/session/session'
import type { SessionDocument } from './session/make-session-document'

export interface PackJob {
  readonly id: string
  readonly plan: Plan
  readonly figures: readonly DrawnFigure[]
  readonly language: string
  readonly paper: Paper
  readonly sections?: readonly string[]
  readonly application?: string
  readonly letterhead?: Letterhead
}

/** The record of a group session, or sheets of it to write on. */
export interface SessionJob {
  readonly session: Session
  readonly plan: Plan | undefined
  readonly what: SessionDocument
  readonly paper: Paper
}

/** What the thread says: how far it is, and at last the file. */
export type Told = { readonly kind: 'step'; readonly step: MakingStep } | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }

/** Who waits: `signal` ends the work at once, `onStep` hears how far it is. */
export interface Watch {
  readonly signal?: AbortSignal
  readonly onStep?: (step: MakingStep) => void
}

const answerOf = (worker: Worker, onStep: Watch['onStep']): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    worker.on('message', (told: Told) => (told.kind === 'step' ? onStep?.(told.step) : resolve(told.bytes)))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The document was not finished.')))
  })

/** The bytes of a Word file. What goes wrong in the thread is thrown here, and so is the end that `signal` puts to it. */
export async function packDocument(
  job: PackJob | SessionJob,
  { signal, onStep }: Watch = {},
  file = join(import.meta.dirname, 'word-worker.js'),
): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const worker = new Worker(file, { workerData: job })
  const stop = () => void worker.terminate()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await answerOf(worker, onStep)
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
