/** What is put into plans and looked for there, by tests of the disk. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Opened } from '../../content/model/bridge'
import type { Change } from '../../content/model/change'
import type { Entry, Plan } from '../../content/model/plan'
import { emptyPlan } from '../../electron/workspace/new-plan'
import type { Workspace } from '../../electron/workspace/workspace'

export const AT = '2026-05-03T14:32:00.000Z'

export const example = (): Plan => ({ ...emptyPlan({ title: 'Two valleys', us: 'Green Hands' }, AT), id: 'example' })

export function planOf(opened: Opened): Plan {
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened.notice))
  return opened.plan
}

export const answer = (text: string, question = 'choosing.why'): Entry => ({
  ...{ question, about: [], round: 'first', voice: 'ours' },
  value: { kind: 'text', text },
  dot: ['new', 0],
  at: AT,
})

/** The edit that writes one answer. */
export const saying = (text: string, question?: string): Change => ({ entries: { put: [answer(text, question)], remove: [] } })

export const answersOf = (plan: Plan | undefined): string[] =>
  plan?.entries.map(({ value }) => (value.kind === 'text' ? value.text : value.kind)) ?? []

/** Every file below a folder, by its path from there. */
export function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = join(under, name)
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path]
  })
}

/** Looks at a file and keeps it as a plan of its own, as somebody does who has seen what it is. */
export async function bringIn({ sharing }: Workspace, path: string): Promise<Opened> {
  const looked = await sharing.lookAt(path)
  if (looked.kind === 'seen') return sharing.takeIn(looked.incoming.token, { kind: 'beside' })
  if (looked.kind === 'failed') return looked
  throw new Error(`The file is no file from elsewhere: ${looked.kind}`)
}
