/** Electron's own runtime: whether it is here, and one short try at fetching it. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PATIENCE = 20_000
const DAY = 24 * 60 * 60 * 1_000

/**
 * Asking the package itself would start its download, so its files are looked at. Systems that bring an Electron of their
 * own name its folder in a variable, which the package heeds as well.
 */
export function installedRuntime(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron')
  const names = join(folder, 'path.txt')
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!own && !existsSync(names)) return undefined
  const name = existsSync(names) ? readFileSync(names, 'utf8').trim() : 'electron'
  const runtime = join(own || join(folder, 'dist'), name)
  return existsSync(runtime) ? runtime : undefined
}

/** Electron's installer needs Node 22.12. */
export function canInstall(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

function runInstaller(script: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: PATIENCE })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}

const refusedLately = (mark: string) => existsSync(mark) && Date.now() - statSync(mark).mtimeMs < DAY

/** The runtime, fetched now if that works within seconds. Where it does not, the next try is a day later. */
export async function fetchRuntime(root: string, announce: () => void): Promise<string | undefined> {
  const mark = join(root, 'node_modules', '.cache', 'joint-action', 'runtime-refused')
  if (refusedLately(mark)) return undefined
  announce()
  await runInstaller(join(root, 'node_modules', 'electron', 'install.js'))
  const runtime = installedRuntime(root)
  if (runtime) return runtime
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, '')
  return undefined
}
