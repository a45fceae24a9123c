/** Runs the program in Electron, and tells when Electron itself could not open it. */
import { spawn } from 'node:child_process'

/** For root on Linux there is no sandbox, and Chromium does not start without being told so. */
export const sandboxSwitches = (): string[] => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** What Electron has to say of itself comes this soon, even from a slow disk. */
const SOON = 10_000

export type Ending = { kind: 'ended'; code: number } | { kind: 'failed'; how: string }
type Child = ReturnType<typeof spawn>

/** The program says by a message that its window is there; see `loadPage`. */
function hearOfWindow(child: Child): () => boolean {
  let shown = false
  child.on('message', () => {
    shown = true
  })
  return () => shown
}

/** Passes on what should end the program; tells whether something did. */
function passSignals(child: Child): () => boolean {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      asked = true
      child.kill(signal)
    })
  return () => asked
}

/**
 * Resolves when Electron has ended. Without a window and soon, it has failed: its sandbox may be forbidden (as on Ubuntu
 * since 23.10), or a library may be missing. A command ends with 1 of its own accord, and never shows a window.
 */
export function runElectron(path: string, args: readonly string[], isCommand: boolean): Promise<Ending> {
  const began = Date.now()
  const child = spawn(path, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], windowsHide: false })
  const hasShown = hearOfWindow(child)
  const wasAsked = passSignals(child)
  const isFailure = (code: number | null) => code !== 0 && !(isCommand && code === 1)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ kind: 'failed', how: error.message }))
    child.on('exit', (code, signal) => {
      const early = !hasShown() && !wasAsked() && Date.now() - began < SOON
      if (early && isFailure(code)) resolve({ kind: 'failed', how: signal ?? String(code) })
      else resolve({ kind: 'ended', code: code ?? 1 })
    })
  })
}
