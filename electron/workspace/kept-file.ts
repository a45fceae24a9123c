/** One small file of the workspace beside the plans: written durably, and set aside when it is damaged, so that nothing is written over. */
import { dirname } from 'node:path'
import * as z from 'zod'
import { whyNotRead } from './disk-trouble'
import { DurableAdapter } from './durable-adapter'
import type { Ground } from './ground'
import { setAside } from './set-aside'
import { takingTurns } from './turns'

/** What the file holds: nothing when there is none, or when it was damaged. What is newer or not to be had must be left as it is. */
export type KeptRead<T> =
  | { readonly kind: 'read'; readonly value: T | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly why: string }

export interface KeptFile<T> {
  readonly read: () => Promise<KeptRead<T>>
  readonly write: (value: T) => Promise<void>
}

class Damaged extends Error {}
class Newer extends Error {}

/** These files begin with version 1, said or not. */
const Version = z.object({ version: z.int().min(2) })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Damaged()
  }
}

/** A member that we do not know is taken for one that came later. */
function decode<T>(text: string, schema: z.ZodType<T>): T {
  const content = parsed(text)
  if (Version.safeParse(content).success) throw new Newer()
  const { success, data, error } = schema.safeParse(content)
  if (success) return data
  throw error.issues.some(({ code }) => code === 'unrecognized_keys') ? new Newer() : new Damaged()
}

export function keptFile<T>(ground: Ground, path: string, schema: z.ZodType<T>): KeptFile<T> {
  const form = { encode: (value: T) => `${JSON.stringify(value)}\n`, decode: (text: string) => decode(text, schema) }
  const adapter = new DurableAdapter<T>(ground.disk, path, form)
  const inTurn = takingTurns()
  const look = async (): Promise<KeptRead<T>> => {
    try {
      return { kind: 'read', value: await adapter.read() }
    } catch (error) {
      if (error instanceof Newer) return { kind: 'newer' }
      if (!(error instanceof Damaged)) throw error
      await setAside(ground, path)
      return { kind: 'read', value: null }
    }
  }
  const read = () => look().catch((error: unknown): KeptRead<T> => ({ kind: 'unreadable', why: whyNotRead(error) }))
  const write = async (value: T) => {
    await ground.disk.mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await adapter.write(value)
  }
  return { read: () => inTurn(read), write: (value) => inTurn(() => write(value)) }
}
