/** One small file of the workspace beside the plans: written durably, and set aside when it is damaged, so that nothing is written over. */
import { dirname } from 'node:path'
import type { ZodType } from 'zod'
import { DurableAdapter } from './durable-adapter'
import type { Ground } from './ground'
import { setAside } from './set-aside'
import { takingTurns } from './turns'

export interface KeptFile<T> {
  /** What the file holds; nothing when there is none, or when it was damaged. */
  readonly read: () => Promise<T | null>
  readonly write: (value: T) => Promise<void>
}

class Damaged extends Error {}

export function keptFile<T>(ground: Ground, path: string, schema: ZodType<T>): KeptFile<T> {
  const decode = (text: string): T => {
    try {
      return schema.parse(JSON.parse(text))
    } catch {
      throw new Damaged()
    }
  }
  const adapter = new DurableAdapter<T>(ground.disk, path, { encode: (value) => `${JSON.stringify(value)}\n`, decode })
  const inTurn = takingTurns()
  const read = async (): Promise<T | null> => {
    try {
      return await adapter.read()
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
      await setAside(ground, path)
      return null
    }
  }
  const write = async (value: T) => {
    await ground.disk.mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await adapter.write(value)
  }
  return { read: () => inTurn(read), write: (value) => inTurn(() => write(value)) }
}
