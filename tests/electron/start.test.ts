/** When Electron counts as having failed, played by small programs of Node. */
import { expect, test } from 'vitest'
import { runElectron } from '../../electron/start/run-electron'

const run = (script: string, isCommand = false) => runElectron(process.execPath, ['-e', script], isCommand)
const SHOWN = "process.send('shown', () => "

test('ending before a window is there, with a code or by a signal, is a failure', async () => {
  expect(await run('process.exit(127)')).toEqual({ kind: 'failed', how: '127' })
  expect(await run('process.exit(1)')).toEqual({ kind: 'failed', how: '1' })
  expect((await run("process.kill(process.pid, 'SIGKILL')")).kind).toBe('failed')
  expect((await runElectron('/nowhere/electron', [], false)).kind).toBe('failed')
})

test('ending well, or once the window was there, is not', async () => {
  expect(await run('process.exit(0)')).toEqual({ kind: 'ended', code: 0 })
  expect(await run(`${SHOWN}process.exit(3))`)).toEqual({ kind: 'ended', code: 3 })
  expect(await run(`${SHOWN}process.kill(process.pid, 'SIGKILL'))`)).toEqual({ kind: 'ended', code: 1 })
})

test('a command that answers with 1 has done its work, and one that dies has not', async () => {
  expect(await run('process.exit(1)', true)).toEqual({ kind: 'ended', code: 1 })
  expect(await run('process.exit(127)', true)).toEqual({ kind: 'failed', how: '127' })
})
