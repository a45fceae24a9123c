/** The thread that packs a document: what it tells is heard, its end is a plain error, and giving up ends it at once. */

import { getEventListeners } from 'node:events'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MakingStep } from '../../../content/model/document-wish'
import { packDocument } from '../../../electron/word/pack'
import { emptyPlan } from '../../support/small-plan'

const job = { id: 'partnership-plan', plan: emptyPlan(), figures: [], language: 'en', paper: 'a4' } as const

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A thread that does what these lines say. */
function thread(name: string, lines: string): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads'\n${lines}`)
  return file
}

describe('packing a document', () => {
  it('tells each step and hands over the bytes', async () => {
    const steps: MakingStep[] = []
    const file = thread(
      'good',
      `parentPort.postMessage({ kind: 'step', step: { step: 'packing', done: 0, of: 1 } })
       const bytes = new TextEncoder().encode(workerData.id)
       parentPort.postMessage({ kind: 'done', bytes }, [bytes.buffer])`,
    )
    const bytes = await packDocument(job, { onStep: (step) => steps.push(step) }, file)
    expect(new TextDecoder().decode(bytes)).toBe('partnership-plan')
    expect(steps).toEqual([{ step: 'packing', done: 0, of: 1 }])
  })

  it('throws what goes wrong in the thread, and that it ended without a document', async () => {
    await expect(packDocument(job, {}, thread('bad', `throw new Error('no room')`))).rejects.toThrow('no room')
    await expect(packDocument(job, {}, thread('gone', 'process.exit(0)'))).rejects.toThrow('not finished')
  })

  it('ends at once when it is given up, and leaves no listener', async () => {
    const controller = new AbortController()
    const file = thread('busy', `parentPort.postMessage({ kind: 'step', step: { step: 'packing', done: 0, of: 1 } }); for (;;);`)
    const packing = packDocument(job, { signal: controller.signal, onStep: () => controller.abort() }, file)
    await expect(packing).rejects.toThrow()
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it('does not even begin when it was given up before', async () => {
    const file = thread('never', `throw new Error('begun')`)
    await expect(packDocument(job, { signal: AbortSignal.abort() }, file)).rejects.toThrow(/abort/i)
  })

  it('leaves no listener when all went well', async () => {
    const { signal } = new AbortController()
    await packDocument(job, { signal }, thread('well', `parentPort.postMessage({ kind: 'done', bytes: new Uint8Array(1) })`))
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
