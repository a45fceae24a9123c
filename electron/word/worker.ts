/** Packs one document in a thread of its own, so that the window answers meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { makeDocument } from './make-document'
import type { PackJob, SessionJob, Told } from './pack'
import { makeSessionDocument } from './session/make-session-document'

const tell = (told: Told, handedOver: ArrayBuffer[] = []) => parentPort?.postMessage(told, handedOver)

function made(job: PackJob | SessionJob): Promise<Uint8Array<ArrayBuffer>> {
  if ('session' in job) return makeSessionDocument(job.session, job.plan, job.what, job.session.language, job.paper)
  const { id, plan, figures, language, ...options } = job
  return makeDocument(id, plan, figures, language, { ...options, onStep: (step) => tell({ kind: 'step', step }) })
}

const bytes = await made(workerData as PackJob | SessionJob)
tell({ kind: 'done', bytes }, [bytes.buffer])
