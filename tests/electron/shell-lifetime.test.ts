import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { guardLifetime } from '../../electron/lifetime'
import { electron, isPrevented, programWith, startAnew } from './in-shell'
import { diskError, newFolder, opening, planOf, saying, troubledDisk } from './workspace/in-folder'

vi.mock('electron', async () => (await import('./in-shell')).electron)
beforeEach(() => startAnew(newFolder()))

/** A guarded program with one plan, on a disk that can be filled up. */
async function guarded() {
  let isFull = false
  const disk = troubledDisk((call, path) => {
    if (isFull && call === 'writeFile' && path.includes('.saving')) throw diskError('ENOSPC')
  })
  const { folder, workspace } = await opening(newFolder(), { disk })
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  const { window, program } = programWith(workspace)
  guardLifetime(program, program.window)
  return {
    ...{ workspace, window, id },
    type: (text: string) => workspace.change(id, saying(text)),
    onDisk: () => readFileSync(join(folder, 'plans', `${id}.json`), 'utf8'),
    fillUp: (full: boolean) => {
      isFull = full
    },
  }
}
const gone = () => expect.poll(() => electron.app.hasQuit).toBe(true)

test('the end of a Windows session waits for what is not on the disk, and the program quits', async () => {
  const { window, type, onDisk } = await guarded()
  type('precious')
  expect(isPrevented(window, 'query-session-end')).toBe(true)
  await gone()
  expect(onDisk()).toContain('precious')
})

test('the end of a Windows session is not held up when everything is on the disk', async () => {
  const { window } = await guarded()
  expect(isPrevented(window, 'query-session-end')).toBe(false)
  expect(electron.app.quit).not.toHaveBeenCalled()
})

test('turning the machine off waits until everything is written, and the program quits', async () => {
  const { type, onDisk } = await guarded()
  type('precious')
  expect(isPrevented(electron.powerMonitor, 'shutdown')).toBe(true)
  await gone()
  expect(onDisk()).toContain('precious')
})

test('what is typed while the program settles is on the disk before it quits', async () => {
  const { workspace, type, onDisk } = await guarded()
  type('first')
  const { close } = workspace
  vi.spyOn(workspace, 'close').mockImplementationOnce(async () => {
    type('typed at the very last')
    await close.call(workspace)
  })
  electron.app.quit()
  await gone()
  expect(electron.dialog.showMessageBox).not.toHaveBeenCalled()
  expect(onDisk()).toContain('typed at the very last')
  expect(() => type('too late')).toThrow('This plan is not open any more')
})

test('a disk that takes nothing is told with its reason, and staying keeps the program open and every edit', async () => {
  const { type, onDisk, fillUp, workspace } = await guarded()
  electron.dialog.showMessageBox.mockResolvedValue({ response: 0 })
  fillUp(true)
  type('precious')
  electron.app.quit()
  await expect.poll(() => electron.dialog.showMessageBox.mock.calls.length).toBe(1)
  expect(electron.dialog.showMessageBox).toHaveBeenCalledWith(
    expect.objectContaining({ detail: expect.stringContaining('The disk is full') }),
  )
  expect(electron.app.hasQuit).toBe(false)
  fillUp(false)
  type('precious, and more')
  await workspace.flush()
  expect(onDisk()).toContain('precious, and more')
  electron.app.quit()
  await gone()
})
