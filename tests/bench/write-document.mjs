/** A whole process that makes one document with the built program's own thread: `node write-document.mjs THREAD JOB FILE`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

const [thread = '', job = '', file = ''] = process.argv.slice(2)
const worker = new Worker(thread, { workerData: JSON.parse(readFileSync(job, 'utf8')) })
worker.on('message', (told) => {
  if (told.kind === 'done') writeFileSync(file, told.bytes)
})
