/**
 * Makes random documents of every kind, and holds each against our rules and Microsoft's SDK. Ends with 1 when anything is
 * wrong, and says how to make that document again. `DOCUMENTS` says how many, `DOCUMENTS_SEED` and `DOCUMENTS_FROM` which.
 */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { type Checked, checkDocument } from './check-document'
import { keepForLater } from './keep-for-later'
import { Progress } from './progress'

const DOCUMENTS = 2_000

const wanted = Number(process.env.DOCUMENTS ?? DOCUMENTS)
const seed = Number(process.env.DOCUMENTS_SEED ?? Math.floor(Math.random() * 1_000_000))
const from = Number(process.env.DOCUMENTS_FROM ?? 0)

/** One thread asks for its next number when it has finished the last. */
function answer(worker: Worker, numbers: Iterator<number>, take: (checked: Checked) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const { value, done } = numbers.next()
      if (done) return void worker.terminate().then(() => resolve())
      worker.postMessage({ seed, at: value })
    }
    worker.on('message', (checked: Checked) => void take(checked).then(next, reject))
    worker.once('error', reject)
    next()
  })
}

async function checkAll(): Promise<void> {
  const progress = new Progress(wanted, seed)
  const numbers = Array.from({ length: wanted }, (_, at) => from + at).values()
  const take = async (checked: Checked) => {
    progress.take(checked)
    if (checked.wrong.length > 0) progress.say(await keepForLater(seed, checked))
  }
  const threads = Array.from({ length: Math.min(availableParallelism(), wanted) }, () => new Worker(new URL(import.meta.url)))
  await Promise.all(threads.map((worker) => answer(worker, numbers, take)))
  process.exitCode = progress.end() ? 0 : 1
}

if (isMainThread) await checkAll()
else parentPort?.on('message', async ({ seed: given, at }) => parentPort?.postMessage(await checkDocument(given, at)))
