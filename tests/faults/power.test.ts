import { expect, test } from 'vitest'
import { whyNoLoopDisk } from './loop-disk'
import { cutPower } from './power'

const why = whyNoLoopDisk('ext4')

test.skipIf(why)(
  `what was said to be saved outlives a power cut${why ? ` (skipped: ${why})` : ''}`,
  async () => {
    const tried = await cutPower(6, () => undefined)
    if ('skipped' in tried) throw new Error(tried.skipped)
    console.error(`${tried.rounds} power cuts:\n${tried.figure}`)
    expect(tried.broken).toEqual([])
  },
  300_000,
)
