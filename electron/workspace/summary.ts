/** What the home screen shows of a plan: read whole and summed, as damage must show, but not checked answer by answer. */
import * as z from 'zod'
import { PLAN_VERSION, type Plan } from '../../content/model/plan'
import { titleIn } from './check-plan'
import type { Summary } from './index-file'
import { plainJson } from './plain-json'
import { isBroken, unsealed } from './seal'

const Listed = z.object({
  format: z.literal('joint-action-plan'),
  version: z.int().max(PLAN_VERSION),
  project: z.object({ title: z.string(), example: z.boolean(), exercise: z.boolean().default(false) }),
  us: z.object({ profile: z.optional(z.string()) }),
  partners: z.array(z.object({ name: z.string(), order: z.number(), profile: z.optional(z.string()) })),
  seen: z.record(z.string(), z.number()),
})
const Newer = z.object({ format: z.literal('joint-action-plan'), version: z.int().min(PLAN_VERSION + 1) })
type Listable = Pick<Plan, 'project' | 'us' | 'partners'> | z.infer<typeof Listed>

export const summaryOf = (id: string, { project, us, partners }: Listable, at: string): Summary => ({
  id,
  title: project.title,
  example: project.example,
  exercise: project.exercise,
  partners: [...partners].sort((one, other) => one.order - other.order).map(({ name }) => name),
  kept: { us: us.profile ?? '', partners: partners.flatMap(({ profile }) => profile ?? []) },
  at,
})

/** In whatever a plan holds: one that came from a partner holds edits of devices that it does not count itself. */
const devicesIn = (text: string, seen: object): string[] => [
  ...new Set([...Object.keys(seen), ...[...text.matchAll(/"dot":\s?\["([a-z0-9-]{1,64})"/g)].flatMap(([, device]) => device ?? [])]),
]

/** `devices` are those whose edits it holds or has taken in. Doubtful is what only a full reading can tell to be damaged or not. */
export type Glance = { kind: 'plan'; summary: Summary; devices: string[] } | { kind: 'newer'; title: string } | { kind: 'doubtful' }

export function glance(id: string, text: string, at: string): Glance {
  const json = plainJson(text)
  if (json.kind === 'refused') return { kind: 'doubtful' }
  if (Newer.safeParse(json.content).success && !isBroken(json.content)) return { kind: 'newer', title: titleIn(json.content) }
  const listed = Listed.safeParse(json.content)
  if (!listed.success || unsealed(json.content).seal !== 'right') return { kind: 'doubtful' }
  return { kind: 'plan', summary: summaryOf(id, listed.data, at), devices: devicesIn(text, listed.data.seen) }
}
