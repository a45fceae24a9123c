/** Real folders for programs that no test runner cleans up after, and workspaces in them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../electron/workspace/workspace'
import { example, planOf, saying } from '../support/in-plans'

/** Undoes something even if the run is broken off; what came last is undone first. The answer does it at once. */
export function undoing(undo: () => void): () => void {
  const once = () => {
    process.off('exit', once)
    undo()
  }
  process.prependListener('exit', once)
  return once
}

const fresh = (): string => mkdtempSync(join(tmpdir(), 'faults-'))

/** A folder that is there until the program ends. */
export function newFolder(): string {
  const folder = fresh()
  undoing(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Does the work in a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fresh()
  const remove = undoing(() => rmSync(folder, { recursive: true, force: true }))
  try {
    return await work(folder)
  } finally {
    remove()
  }
}

export const openIn = (folder: string, options: Partial<WorkspaceOptions> = {}): Promise<Workspace> =>
  openWorkspace(folder, { invented: { example, exercise: example }, onState: () => undefined, ...options })

/** A workspace with a plan of some twenty kilobytes. */
export async function prepare(folder: string): Promise<{ folder: string; id: string }> {
  const workspace = await openIn(folder)
  const { id } = planOf(await workspace.create({ title: 'Killed while saving', us: 'Green Hands' }))
  for (let index = 0; index < 40; index += 1) workspace.change(id, saying('We know the valley well. '.repeat(20), `choosing.q${index}`))
  await workspace.close()
  return { folder, id }
}
