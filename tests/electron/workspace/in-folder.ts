/** What the tests of the workspace share: a real folder of their own, plans to put there, a disk that fails on purpose. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { SaveState } from '../../../content/model/bridge'
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../../electron/workspace/workspace'
import { example } from '../../support/in-plans'

export { AT, answer, answersOf, bringIn, example, filesIn, planOf, saying } from '../../support/in-plans'
export { diskError, troubledDisk } from '../../support/troubled-disk'

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

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
