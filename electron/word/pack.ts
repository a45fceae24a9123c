/** Has a document packed in a thread of its own: long ones take seconds, and the window must not wait. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { DrawnFigure } from '../../content/model/bridge'
import type { Plan } from '../../content/model/plan'

export interface PackJob {
  readonly id: string
  readonly plan: Plan
  readonly figures: readonly DrawnFigure[]
  readonly language: string
}

/** The bytes of a Word file. What goes wrong in the thread is thrown here. */
export function packDocument(job: PackJob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'word-worker.js'), { workerData: job })
    worker.once('message', (bytes: Uint8Array) => resolve(bytes))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The document was not finished.')))
  })
}
