import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../../electron/workspace/disk'
import type { Workspace } from '../../../electron/workspace/workspace'
import { diskError, newFolder, opening, planOf, saying, troubledDisk } from './in-folder'

/** A disk on which a new file waits for its name until the test lets it go on. */
function heldDisk() {
  const waiting: (() => void)[] = []
  let isHeld = false
  const rename: typeof realDisk.rename = async (from, to) => {
    if (isHeld && String(from).endsWith('.saving')) await new Promise<void>((go) => waiting.push(go))
    return realDisk.rename(from, to)
  }
  return {
    disk: { ...realDisk, rename },
    hold: () => {
      isHeld = true
    },
    isWriting: () => expect.poll(() => waiting.length).toBeGreaterThan(0),
    letGo: () => {
      isHeld = false
      for (const go of waiting.splice(0)) go()
    },
  }
}

async function withHeldDisk() {
  const held = heldDisk()
  const { folder, workspace, states } = await opening(newFolder(), { disk: held.disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const textIn = (room: 'plans' | 'trash') => readFileSync(join(folder, room, `${id}.json`), 'utf8')
  return { held, workspace, states, id, textIn }
}

const NOT_OPEN = 'This plan is not open any more, so the last change was not taken.'

/** Begins what ends a plan, types while it writes, and waits for the end. */
async function typeWhile(doing: (workspace: Workspace, id: string) => Promise<unknown>) {
  const setting = await withHeldDisk()
  const { held, workspace, id } = setting
  workspace.change(id, saying('first'))
  held.hold()
  const ending = doing(workspace, id)
  await held.isWriting()
  workspace.change(id, saying('second'))
  held.letGo()
  return { ...setting, ended: await ending }
}

test('what is typed while a plan goes to the trash goes there too', async () => {
  const { workspace, id, textIn, ended } = await typeWhile((workspace, id) => workspace.trash(id))
  expect(ended).toEqual({ kind: 'saved', where: `trash/${id}.json` })
  expect(textIn('trash')).toContain('second')
  expect(() => workspace.change(id, saying('third'))).toThrow(NOT_OPEN)
})

test('what is typed while the workspace closes is on the disk, and what comes later is refused aloud', async () => {
  const { workspace, id, textIn } = await typeWhile((workspace) => workspace.close())
  expect(textIn('plans')).toContain('second')
  expect(() => workspace.change(id, saying('third'))).toThrow(NOT_OPEN)
})

test('what is typed during a flush is on the disk when it ends', async () => {
  const { workspace, textIn } = await typeWhile((workspace) => workspace.flush())
  expect(textIn('plans')).toContain('second')
  expect(workspace.unsaved()).toEqual([])
})

test('an edit of one plan while another is being written is on the disk when a flush ends', async () => {
  const { held, workspace, id } = await withHeldDisk()
  const other = planOf(await workspace.create({ title: 'Water', us: '' })).id
  workspace.change(id, saying('first'))
  held.hold()
  const flushing = workspace.flush()
  await held.isWriting()
  workspace.change(other, saying('meanwhile'))
  held.letGo()
  await flushing
  expect(workspace.unsaved()).toEqual([])
})

test('a save during which somebody typed does not answer that all is saved', async () => {
  const { ended, textIn } = await typeWhile((workspace, id) => workspace.save(id))
  expect(ended).toEqual({ kind: 'saving' })
  expect(textIn('plans')).not.toContain('second')
})

async function withFailing(call: string, where: string) {
  let fails = false
  const disk = troubledDisk((each, path) => {
    if (fails && each === call && path.includes(where)) throw diskError('ENOSPC')
  })
  const { workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const fail = (on: boolean) => {
    fails = on
  }
  return { workspace, id, fail }
}

test('a plan that cannot go to the trash takes edits again', async () => {
  const { workspace, id, fail } = await withFailing('rename', 'solar-roofs')
  fail(true)
  expect(await workspace.trash(id)).toMatchObject({ kind: 'failed' })
  workspace.change(id, saying('still here'))
  fail(false)
  expect((await workspace.save(id)).kind).toBe('saved')
})

test('what is not on the disk is named: by its title, and by the reason once a write has failed', async () => {
  const { workspace, id, fail } = await withFailing('writeFile', '.saving')
  expect(workspace.unsaved()).toEqual([])
  fail(true)
  workspace.change(id, saying('precious'))
  expect(workspace.unsaved()).toEqual(['Solar roofs'])
  await workspace.flush()
  expect(workspace.unsaved()).toEqual([expect.stringContaining('The disk is full')])
  workspace.change(id, saying('more'))
  expect(workspace.unsaved()).toEqual([expect.stringContaining('The disk is full')])
  fail(false)
  await workspace.flush()
  expect(workspace.unsaved()).toEqual([])
})

test('a plan opened again says what became of its last save', async () => {
  const { workspace, id, fail } = await withFailing('writeFile', '.saving')
  const stateOf = async () => {
    const opened = await workspace.open(id)
    return opened.kind === 'opened' ? opened.state : undefined
  }
  expect(await stateOf()).toMatchObject({ kind: 'saved' })
  fail(true)
  workspace.change(id, saying('precious'))
  expect(await stateOf()).toEqual({ kind: 'saving' })
  await workspace.save(id)
  expect(await stateOf()).toMatchObject({ kind: 'failed', why: expect.stringContaining('The disk is full') })
  fail(false)
  expect(await workspace.save(id)).toEqual(await stateOf())
})

test('a workspace that is closed although a write failed takes no further edit', async () => {
  const { workspace, id, fail } = await withFailing('writeFile', '.saving')
  fail(true)
  workspace.change(id, saying('left behind'))
  await workspace.close()
  expect(() => workspace.change(id, saying('after'))).toThrow(NOT_OPEN)
})
