/** Which members of Electron the program's own files use, read from their text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..')
const folders = ['electron', 'electron/handlers']

/** What a variable of this name holds throughout `electron/`. */
const HOLDS: Readonly<Record<string, string>> = {
  window: 'BrowserWindow#',
  contents: 'webContents#',
  webContents: 'webContents#',
  'session.defaultSession': 'session.',
  session: 'session#',
}
const MODULES = [
  'app',
  'BrowserWindow',
  'ipcMain',
  'protocol',
  'dialog',
  'shell',
  'Menu',
  'nativeTheme',
  'screen',
  'powerMonitor',
  'powerSaveBlocker',
  'contextBridge',
  'ipcRenderer',
]

/** Comments and texts are no calls, but the names of events are. */
const codeOf = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/\.on\('([\w-]+)'/g, '.on(EVENT $1')
    .replace(/'[^'\n]*'|"[^"\n]*"/g, "''")

function callsIn(text: string): string[] {
  const names = [...Object.keys(HOLDS), ...MODULES].sort((a, b) => b.length - a.length).join('|')
  const member = new RegExp(String.raw`(?<![\w'.])(?:[\w.]+\??\.)?(${names})\??\.(\w+)(?:\(EVENT ([\w-]+))?`, 'g')
  return [...codeOf(text).matchAll(member)].flatMap(([, owner = '', name = '', event]) => {
    const prefix = HOLDS[owner] ?? `${owner}.`
    if (name === 'webContents' || (owner === 'session' && name === 'defaultSession'))
      return name === 'webContents' ? [] : ['session.defaultSession']
    return event && owner !== 'ipcRenderer' ? [`${prefix.slice(0, -1)} '${event}'`] : [prefix + name]
  })
}

function programFiles(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(join(root, folder, entry.name), 'utf8')),
  )
}

/** Names imported from Electron as values. */
function importedNames(text: string): string[] {
  const names = /import \{([^}]*)\} from 'electron'/.exec(text)?.[1] ?? ''
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
}

export const usedCalls = (): string[] => [...new Set(programFiles().flatMap(callsIn))].sort()
export const usedModules = (): string[] => [...new Set(programFiles().flatMap(importedNames))].sort()
