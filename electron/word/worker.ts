/** Packs one document in a thread of its own, so that the window answers meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { makeDocument } from './make-document'
import type { PackJob, Told } from './pack'

const tell = (told: Told, handedOver: ArrayBuffer[] = []) => parentPort?.postMessage(told, handedOver)

const { id, plan, figures, language, ...options } = workerData as PackJob
const bytes = await makeDocument(id, plan, figures, language, { ...options, onStep: (step) => tell({ kind: 'step', step }) })
tell({ kind: 'done', bytes }, [bytes.buffer])
