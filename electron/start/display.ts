/** A screen for the window: the one there is, or a virtual one. */
import { spawn } from 'node:child_process'
import { installFromDebian, onPath } from './find-browser'

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Starts a virtual screen, which ends with its last window; its number, or undefined. */
function startVirtual(program: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-terminate']
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    child.on('error', () => resolve(undefined))
    child.on('exit', () => resolve(undefined))
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
    child.unref()
    process.on('exit', () => child.kill())
  })
}

export type Display = { kind: 'real' } | { kind: 'virtual'; display: string } | { kind: 'none' }

export async function findDisplay(announce: (what: string) => void): Promise<Display> {
  if (hasDisplay()) return { kind: 'real' }
  if (!onPath('Xvfb')) installFromDebian('xvfb', () => announce('Xvfb'))
  const program = onPath('Xvfb')
  const display = program && (await startVirtual(program))
  return display ? { kind: 'virtual', display } : { kind: 'none' }
}
