/** A browser to show the program in: installed, or installed now where that can be done without asking. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const LINUX = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser']
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium']
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function places(): (string | undefined)[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    return folders.flatMap((folder) => (folder ? WINDOWS.map((name) => join(folder, name)) : []))
  }
  return LINUX.map(onPath)
}

/** What Playwright has downloaded earlier, if anything. */
async function downloaded(): Promise<string> {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

async function installedBrowser(): Promise<string | undefined> {
  const named = process.env.COMPANION_BROWSER
  const found = [named, ...places(), await downloaded()]
  return found.find((path) => path !== undefined && path !== '' && existsSync(path))
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined

/** Debian's own package, as root. True when it went in. `announce` is told before it is tried. */
export function installFromDebian(name: string, announce: () => void): boolean {
  if (!isDebianRoot()) return false
  announce()
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (args: string[], timeout: number) => spawnSync('apt-get', args, { stdio: 'ignore', env, timeout }).status === 0
  return run(['update'], 120_000) && run(['install', '-y', '--no-install-recommends', name], 300_000)
}

function installFromPlaywright(root: string): void {
  const script = join(root, 'node_modules', 'playwright-core', 'cli.js')
  spawnSync(process.execPath, [script, 'install', 'chromium'], { stdio: 'ignore', timeout: 60_000 })
}

/** The path of a browser. `announce` is told before anything is installed. */
export async function findBrowser(root: string, announce: (what: string) => void): Promise<string | undefined> {
  const here = await installedBrowser()
  if (here) return here
  const tell = () => announce('Chromium')
  if (!installFromDebian('chromium', tell)) {
    tell()
    installFromPlaywright(root)
  }
  return installedBrowser()
}
