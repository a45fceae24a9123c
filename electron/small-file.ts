/** Small files of the program's own (settings, window place): read with a schema, a damaged one counts as none. */
import { readFileSync } from 'node:fs'
import type { ZodType } from 'zod'
import { writeWhole } from './write-whole'

export function readSmallFile<T>(path: string, schema: ZodType<T>, fallback: T): T {
  try {
    const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return result.success ? result.data : fallback
  } catch {
    return fallback
  }
}

export const writeSmallFile = (path: string, value: unknown): Promise<void> =>
  writeWhole(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
