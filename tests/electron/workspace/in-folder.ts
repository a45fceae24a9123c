/** What the tests of the workspace share: a real folder of their own, plans to put there, a disk that fails on purpose. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Opened, SaveState } from '../../../content/model/bridge'
import type { Change } from '../../../content/model/change'
import type { Entry, Plan } from '../../../content/model/plan'
import { type Disk, realDisk } from '../../../electron/workspace/disk'
import { emptyPlan } from '../../../electron/workspace/new-plan'
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../../electron/workspace/workspace'

export const AT = '2026-05-03T14:32:00.000Z'

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const example = (): Plan => ({ ...emptyPlan({ title: 'Two valleys', us: 'Green Hands' }, AT), id: 'example' })

export interface Opening {
  readonly folder: string
  readonly workspace: Workspace
  readonly states: SaveState[]
}

export async function opening(folder = newFolder(), options: Partial<WorkspaceOptions> = {}): Promise<Opening> {
  const states: SaveState[] = []
  const workspace = await openWorkspace(folder, {
    invented: { example, exercise: example },
    onState: (_plan, state) => states.push(state),
    ...options,
  })
  onTestFinished(() => workspace.close())
  return { folder, workspace, states }
}

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

export const diskError = (code: string): Error => Object.assign(new Error(`${code}: on purpose`), { code, syscall: 'test' })

/** A disk on which `fails` is asked before each call, also those on open files, and may throw. Waiting takes no time. */
export function troubledDisk(fails: (call: string, path: string) => void, waited: (ms: number) => void = () => {}): Disk {
  const watch = <T extends object>(target: T, on: string): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name)
        if (typeof member !== 'function') return member
        if (name === 'wait') return async (ms: number) => waited(ms)
        return async (...args: unknown[]) => {
          // Closing closes even when it reports trouble, as the system does.
          const result: unknown = name === 'close' ? await member.apply(object, args) : undefined
          fails(String(name), on || String(args[0]))
          if (name === 'close') return result
          const given: unknown = await member.apply(object, args)
          return name === 'open' ? watch(given as object, String(args[0])) : given
        }
      },
    })
  return watch(realDisk, '')
}
