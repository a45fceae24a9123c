/** Worksheet files may name a scale once and use it in many questions: `"steps": "strength"`. */
import * as z from 'zod'
import { Worksheet } from './worksheet'

const Named = z.looseObject({ scales: z.record(z.string(), z.array(z.unknown())).default({}) })

function withSteps(value: unknown, scales: Record<string, unknown[]>): unknown {
  if (Array.isArray(value)) return value.map((item) => withSteps(item, scales))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'steps' && typeof inner === 'string' ? (scales[inner] ?? inner) : withSteps(inner, scales),
    ]),
  )
}

/** Reads the content of a worksheet file; throws a ZodError that names the field when an author slipped. */
export function readWorksheet(file: unknown): Worksheet {
  const { scales, ...worksheet } = Named.parse(file)
  return Worksheet.parse(withSteps(worksheet, scales))
}
