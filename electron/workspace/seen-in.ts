import * as z from 'zod'
import { plainJson } from './plain-json'

const Seen = z.object({ seen: z.record(z.string(), z.number()) })

/** The edits that a plan has taken in, as its file says, without checking the rest; none of what is no plan. */
export function seenIn(text: string): Readonly<Record<string, number>> {
  const json = plainJson(text)
  return json.kind === 'object' ? (Seen.safeParse(json.content).data?.seen ?? {}) : {}
}
