/** What people have the program do with a plan, and what it answers. */
import { join } from 'node:path'
import type { Kept, Opened, Saved } from '../../content/model/bridge'
import type { Workspace } from '../../electron/workspace/workspace'
import { bringIn, saying } from '../support/in-plans'

/** A workspace with a saved plan. */
export interface Scene {
  readonly folder: string
  readonly workspace: Workspace
  readonly id: string
}

/** The undertaking is done, or why it is not. */
export type Answer = { readonly done: true } | { readonly why: string }

/** `begin` is done on a sound disk, `act` with the failing one. */
export interface Undertaking {
  readonly name: string
  readonly begin?: (scene: Scene) => Promise<unknown>
  readonly act: (scene: Scene) => Promise<Answer>
}

const DONE: Answer = { done: true }
const opened = (answer: Opened): Answer => (answer.kind === 'opened' ? DONE : { why: answer.notice.values.why ?? answer.notice.key })
const kept = (answer: Kept | Saved): Answer => (answer.kind === 'failed' ? { why: answer.why } : DONE)

const sentTo = ({ folder }: Scene) => join(folder, 'sent.json')
const send = (scene: Scene) => scene.workspace.sharing.copyTo(scene.id, sentTo(scene), 'ours')
const throwAway = ({ workspace, id }: Scene) => workspace.trash(id)

async function write({ workspace, id }: Scene): Promise<void> {
  await workspace.open(id)
  workspace.change(id, saying('new'))
}

async function save({ workspace, id }: Scene): Promise<Answer> {
  const state = await workspace.save(id)
  return state.kind === 'failed' ? { why: state.why } : DONE
}

async function list({ workspace }: Scene): Promise<Answer> {
  const [notice] = (await workspace.list()).notices
  return notice ? { why: notice.values.why ?? notice.key } : DONE
}

/** The page tells what is thrown here as it is. */
const listTrash = ({ workspace }: Scene): Promise<Answer> =>
  workspace.listTrash().then(
    () => DONE,
    (error: Error) => ({ why: error.message }),
  )

export const undertakings: readonly Undertaking[] = [
  { name: 'save', begin: write, act: save },
  { name: 'open', act: async ({ workspace, id }) => opened(await workspace.open(id)) },
  { name: 'list', act: list },
  { name: 'begin', act: async ({ workspace }) => opened(await workspace.create({ title: 'Another', us: '' })) },
  { name: 'copy', act: async ({ workspace, id }) => opened(await workspace.shelf.duplicate(id)) },
  { name: 'archive', act: async ({ workspace, id }) => kept(await workspace.shelf.archive(id, true)) },
  { name: 'throw away', act: async (scene) => kept(await throwAway(scene)) },
  { name: 'look into the trash', begin: throwAway, act: listTrash },
  { name: 'bring back', begin: throwAway, act: async ({ workspace, id }) => opened(await workspace.restore(id)) },
  { name: 'send', act: async (scene) => kept(await send(scene)) },
  { name: 'bring in', begin: send, act: async (scene) => opened(await bringIn(scene.workspace, sentTo(scene))) },
]
