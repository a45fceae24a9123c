/** Packs one document in a thread of its own, so that the window answers meanwhile. */
import { parentPort, workerData } from 'node:worker_threads'
import { makeDocument } from './make-document'
import type { PackJob } from './pack'

const { id, plan, figures, language } = workerData as PackJob
parentPort?.postMessage(await makeDocument(id, plan, figures, language))
