/** What a plan had taken in each time before another copy came, from its earlier states. */
import * as z from 'zod'
import type { Plan } from '../../../content/model/plan'
import type { Import } from '../../../content/model/whose-version'
import type { Ground } from '../ground'
import { plainJson } from '../plain-json'
import { momentsOf, momentText } from './moment-file'

/** Each is a whole plan to be unpacked; a folder that is kept in step may bring many a day. */
const MOST = 12
const Seen = z.object({ seen: z.record(z.string(), z.int().min(0)) })

async function seenAt(ground: Ground, plan: string, moment: string): Promise<Plan['seen'] | undefined> {
  const found = await momentText(ground, plan, moment)
  const json = 'text' in found ? plainJson(found.text) : undefined
  return json?.kind === 'object' ? Seen.safeParse(json.content).data?.seen : undefined
}

/** The oldest first. */
export async function importsOf(ground: Ground, plan: string): Promise<Import[]> {
  const moments = (await momentsOf(ground, plan)).filter(({ why }) => why === 'import').slice(0, MOST)
  const imports: Import[] = []
  for (const { id, at } of moments.reverse()) {
    const seen = await seenAt(ground, plan, id)
    if (seen) imports.push({ at, seen })
  }
  return imports
}
