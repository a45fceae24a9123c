import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { reloadAfterCrash } from '../../electron/crash'
import { collectSecondStarts } from '../../electron/hand-over'
import { guardLifetime } from '../../electron/lifetime'
import { mayStart } from '../../electron/only-start'
import { electron, programWith, startAnew } from './in-shell'
import { diskError, newFolder, opening, planOf, saying, troubledDisk } from './workspace/in-folder'

vi.mock('electron', async () => (await import('./in-shell')).electron)
beforeEach(() => startAnew(newFolder()))

test('a second start that comes before there is a window waits, with its file', async () => {
  const takeSecondStarts = collectSecondStarts()
  const { workspace } = await opening()
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const file = join(newFolder(), 'from a partner.json')
  await workspace.sharing.copyTo(id, file, 'ours')
  electron.app.emit('second-instance', {}, [], '', { plan: file })
  const { program, window } = programWith(workspace)
  takeSecondStarts(program)
  expect(window.show).toHaveBeenCalled()
  await expect.poll(() => window.webContents.send.mock.calls.length).toBe(1)
  expect(window.webContents.send.mock.calls[0]?.[1]).toMatchObject({ kind: 'seen', incoming: { title: 'Solar roofs' } })
})

test('a start that Electron takes for the first goes on', async () => {
  expect(await mayStart('', newFolder())).toBe(true)
})

test.skipIf(process.platform === 'win32')('a second start goes, whether or not the first has its plans open yet', async () => {
  electron.app.isFirst = false
  symlinkSync('host-1', join(electron.app.userData, 'SingletonLock'))
  expect(await mayStart('', newFolder())).toBe(false)
})

test.skipIf(process.platform === 'win32')('on a stick where Electron can make no lock, the lock of the plans decides', async () => {
  electron.app.isFirst = false
  const folder = newFolder()
  expect(await mayStart('', join(folder, 'not there yet'))).toBe(true)
  const { workspace } = await opening(folder)
  expect(await mayStart('', folder)).toBe(false)
  await workspace.close()
  expect(await mayStart('', folder)).toBe(true)
})

async function crashing() {
  let isFull = false
  const disk = troubledDisk((call, path) => {
    if (isFull && call === 'writeFile' && path.includes('.saving')) throw diskError('ENOSPC')
  })
  const { workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const { program, window } = programWith(workspace)
  guardLifetime(program, program.window)
  reloadAfterCrash(program, program.window)
  const fillUp = () => {
    isFull = true
  }
  return { workspace, window, id, fillUp, crash: () => window.webContents.emit('render-process-gone') }
}

test('a page that crashes is loaded again', async () => {
  const { window, crash } = await crashing()
  crash()
  expect(window.loadURL).toHaveBeenCalledTimes(1)
  expect(electron.dialog.showErrorBox).not.toHaveBeenCalled()
})

test('a page that crashes twice at once is told of, with everything on the disk, and the program quits', async () => {
  const { workspace, window, id, crash } = await crashing()
  workspace.change(id, saying('precious'))
  electron.dialog.showErrorBox.mockImplementationOnce(() => expect(workspace.unsaved()).toEqual([]))
  crash()
  crash()
  await expect.poll(() => electron.app.hasQuit).toBe(true)
  expect(electron.dialog.showErrorBox).toHaveBeenCalledWith(expect.any(String), expect.stringContaining('What you wrote is saved.'))
  expect(window.loadURL).toHaveBeenCalledTimes(1)
})

test('a page that crashes twice while the disk takes nothing is tried again later, as only the program holds the edits', async () => {
  const { workspace, window, id, fillUp, crash } = await crashing()
  fillUp()
  workspace.change(id, saying('precious'))
  crash()
  const timer = vi.spyOn(globalThis, 'setTimeout')
  crash()
  const later = () => timer.mock.calls.find(([, ms]) => ms === 10_000)?.[0]
  await expect.poll(later).toBeDefined()
  later()?.()
  timer.mockRestore()
  expect(window.loadURL).toHaveBeenCalledTimes(2)
  expect(electron.app.hasQuit).toBe(false)
  expect(electron.dialog.showErrorBox).not.toHaveBeenCalled()
})
